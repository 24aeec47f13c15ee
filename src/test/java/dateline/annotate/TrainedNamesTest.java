package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainedNamesTest {

  private static final Map<Profile, TokenNameFinder> FINDERS = new EnumMap<>(Profile.class);

  @BeforeAll
  static void load() {
    for (Profile profile : Profile.values()) {
      FINDERS.put(profile, TrainedNames.load(profile));
    }
  }

  private static List<String> found(Profile profile, String sentence) {
    TokenNameFinder names = FINDERS.get(profile);
    String[] words = sentence.split(" ");
    String[] typed = Span.spansToStrings(names.find(words), words);
    return IntStream.range(0, typed.length)
        .mapToObj(i -> names.find(words)[i].getType() + " " + typed[i])
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void namesAreTyped(Profile profile) {
    assertThat(found(profile, "Maria Keller of the World Bank moved to Nairobi last year ."))
        .containsExactly("PER Maria Keller", "ORG World Bank", "LOC Nairobi");
  }

  @ParameterizedTest
  @EnumSource
  void sentenceWithoutNamesHasNone(Profile profile) {
    assertThat(found(profile, "They walked home through the rain .")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noWordsNoNames(Profile profile) {
    assertThat(FINDERS.get(profile).find(new String[0])).isEqualTo(new Span[0]);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasReadBeforeMakesNoDifference(Profile profile) {
    List<String> first = found(profile, "Orban spoke in Pecs .");
    found(profile, "Mr. Pecs met Ms. Orban .");
    assertThat(found(profile, "Orban spoke in Pecs .")).isEqualTo(first);
  }
}
