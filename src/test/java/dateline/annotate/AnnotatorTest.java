package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import dateline.read.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void longSentenceIsCutAndTheLongestReadInPart() {
    for (int words : List.of(Annotator.MOST / 2, 3 * Annotator.MOST)) {
      List<Sentence> sentences = read("word, ".repeat(words));
      assertThat(sentences)
          .allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(Annotator.LONGEST));
      assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum())
          .isEqualTo(Math.min(2 * words, Annotator.MOST));
    }
  }

  @Test
  void lemmasOfNewsVerbs() {
    Sentence sentence = read("They raided homes, apprehended men and flew them out.").get(0);
    assertThat(sentence.tokens().stream().map(Token::lemma).collect(Collectors.joining(" ")))
        .isEqualTo("they raid home , apprehend man and fly they out .");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The 120 deported from Iran were flown to Qatar.       | deported VBN
          The 158 Bangladeshis detained in Libya had left.      | detained VBN
          Officials confirmed on Tuesday Iran would take them.  | confirmed VBD
          A plane from Dallas, Texas, put ten people in a camp. | put VBD
          The ministry will put ten people in a camp.           | put VB
          """)
  void verbsAreToldFromParticiplesByWhatFollows(String text, String expected) {
    Sentence sentence = read(text).get(0);
    assertThat(sentence.tokens()).extracting(t -> t.text() + " " + t.tag()).contains(expected);
  }

  @Test
  void everyTokenIsWhatTheArticleHasThere() {
    String text = "ACCRA – “It’s over,” said J. Müller-Díaz.\r\n\r\n• 50% of $6m…\u00A0(He left.)";
    StringBuilder words = new StringBuilder();
    for (Sentence sentence : read(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(Tokenizer.plain(token.span().of(text)));
        assertThat(sentence.span().contains(token.span())).isTrue();
        words.append(token.span().of(text));
      }
    }
    assertThat(words).hasToString(text.replaceAll("[\\s\u00A0•]", ""));
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {"word ", "\"", "x", "\0", "a.", "(", "U.S. ", "\n-", "’s", "1,", "\uD83D"})
  void hostileTextIsSoonRead(String part) {
    List<Sentence> sentences = read(part.repeat(50_000 / part.length()));
    assertThat(sentences)
        .allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(Annotator.LONGEST));
  }
}
