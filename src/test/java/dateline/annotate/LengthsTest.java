package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that are too long to be read as they stand, and how that is told. */
class LengthsTest {

  private static final Annotator ANNOTATOR = Annotator.load();

  private static List<String> notes(String text, List<Sentence> out) {
    List<String> notes = new ArrayList<>();
    out.addAll(ANNOTATOR.annotate(Article.of("a", text, null), notes::add));
    return notes;
  }

  @Test
  void nothingIsSaidOfSentencesThatAreReadAsTheyStand() {
    assertThat(notes("Panama received 119 migrants. ".repeat(400), new ArrayList<>())).isEmpty();
  }

  @Test
  void aLongSentenceIsReadInPieces() {
    List<Sentence> sentences = new ArrayList<>();
    String text = "One.\n\n" + "Panama and Iran, ".repeat(100) + "met.";
    assertThat(notes(text, sentences))
        .containsExactly(
            "a:3: a sentence of more than 250 words was read in pieces: check what was read there");
    assertThat(sentences).allMatch(s -> s.tokens().size() <= Annotator.LONGEST);
    int words = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
    assertThat(words).isEqualTo(2 + 4 * 100 + 2);
  }

  @Test
  void anEndlessSentenceIsReadUpToALimit() {
    List<Sentence> sentences = new ArrayList<>();
    assertThat(notes("Panama ( ".repeat(20_000), sentences))
        .containsExactly(
            "a:1: a sentence of more than 2000 words was read only up to there: end sentences by"
                + " full stops");
    assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(Annotator.MOST);
  }
}
