package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainedNamesTest {

  private static TokenNameFinder names;

  @BeforeAll
  static void load() {
    names = TrainedNames.load(Profile.FAST);
  }

  private static List<String> found(String sentence) {
    String[] words = sentence.split(" ");
    String[] typed = Span.spansToStrings(names.find(words), words);
    return IntStream.range(0, typed.length)
        .mapToObj(i -> names.find(words)[i].getType() + " " + typed[i])
        .toList();
  }

  @Test
  void namesAreTyped() {
    assertThat(found("Maria Keller of the World Bank moved to Nairobi last year ."))
        .containsExactly("PER Maria Keller", "ORG World Bank", "LOC Nairobi");
  }

  @Test
  void sentenceWithoutNamesHasNone() {
    assertThat(found("They walked home through the rain .")).isEmpty();
  }

  @Test
  void noWordsNoNames() {
    assertThat(names.find(new String[0])).isEqualTo(new Span[0]);
  }

  @Test
  void whatWasReadBeforeMakesNoDifference() {
    List<String> first = found("Orban spoke in Pecs .");
    found("Mr. Pecs met Ms. Orban .");
    assertThat(found("Orban spoke in Pecs .")).isEqualTo(first);
  }
}
