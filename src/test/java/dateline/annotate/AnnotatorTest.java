package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import dateline.read.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  private static final Annotator ANNOTATOR = Annotator.load();

  private static List<Sentence> read(String text) {
    return ANNOTATOR.annotate(Article.of("test", text, LocalDate.of(2025, 10, 1)));
  }

  @Test
  void titleComesFirst() {
    String text = "title: Panama receives flight\n\nA plane landed.";
    Article article =
        new Article(
            "a",
            text,
            new Span(31, text.length()),
            Optional.of(new Span(7, 29)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Sentence> sentences = ANNOTATOR.annotate(article);
    assertThat(sentences).extracting(Sentence::headline).containsExactly(true, false);
    assertThat(sentences.get(0).span().of(text)).isEqualTo("Panama receives flight");
    assertThat(sentences.get(1).span().of(text)).isEqualTo("A plane landed.");
  }

  @Test
  void longSentenceIsCut() {
    List<Sentence> sentences = read("word, ".repeat(5_000));
    assertThat(sentences)
        .allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(Annotator.LONGEST));
    assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(10_000);
  }
}
