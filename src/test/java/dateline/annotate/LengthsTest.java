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

  /** Seventy times as many as the network reads of such, in ten thousand characters. */
  @Test
  void whatIsNoProseIsReadUpToAnAllowance() {
    List<Sentence> sentences = new ArrayList<>();
    String article = "Panama received 119 migrants on Monday. ";
    List<String> notes = notes("A\n\n".repeat(10_000) + article.repeat(4), sentences);
    assertThat(notes).singleElement().asString().startsWith("a:").contains("use --profile fast");
    assertThat(sentences).hasSizeLessThan(2000);
    assertThat(sentences.get(sentences.size() - 1).tokens()).hasSizeGreaterThan(5);
  }

  @Test
  void proseIsReadWhole() {
    String article =
        "Panama received 119 migrants from the United States on Monday, the president said. "
            + "They will be held in a hotel until they can be sent on to where they came from. ";
    List<Sentence> sentences = new ArrayList<>();
    assertThat(notes(article.repeat(200), sentences)).isEmpty();
    assertThat(sentences).hasSize(400);
  }

  @Test
  void rowsOfFiguresCostNothingAndAreKept() {
    List<Sentence> sentences = new ArrayList<>();
    assertThat(notes("1, 2, 3, 4, 5, 6\n".repeat(2000), sentences)).isEmpty();
    assertThat(sentences)
        .hasSize(2000)
        .allSatisfy(s -> assertThat(s.tree().relation(5)).isEqualTo("dep"));
  }

  @Test
  void anArticleIsReadUpToALimit() {
    List<Sentence> sentences = new ArrayList<>();
    String row = "1, 2, 3, 4, 5, 6, 7, 8\n";
    List<String> notes = notes(row.repeat(20_000), sentences);
    int last = Annotator.MOST_CHARACTERS / row.length() + 2;
    assertThat(notes)
        .containsExactly(
            "a:"
                + last
                + ": what stands here and below, behind 250000 characters, was not read: split the"
                + " file into articles");
    assertThat(sentences).hasSize(last - 1);
  }
}
