package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

  private final ArticleReader reader = new ArticleReader();

  private Article article(String text) {
    return (Article) reader.read("a", "a.txt", text);
  }

  private Document bytes(byte[] bytes) {
    try {
      return reader.read("a", "a.txt", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String fault(String text) {
    return ((Unreadable) bytes(text.getBytes(StandardCharsets.UTF_8))).reason();
  }

  @Test
  void dateInFrontOfTheRunningText() {
    Article article = article("date 2025-02-21 Panama received 119 people.\n");
    assertThat(article.date()).contains(LocalDate.of(2025, 2, 21));
    assertThat(article.body().of(article.text())).isEqualTo("Panama received 119 people.");
  }

  @Test
  void dateBehindALeadingSpace() {
    Article article = article(" date 2025-02-21 Panama.\n\nMore.");
    assertThat(article.date()).contains(LocalDate.of(2025, 2, 21));
    assertThat(article.body().of(article.text())).isEqualTo("Panama.\n\nMore.");
  }

  @Test
  void headerLinesThenTheText() {
    Article article =
        article(
            "title: First flight\n"
                + "date: 2025-02-21\n"
                + "publisher: Courier\n"
                + "url: https://e.org/1\n\n"
                + "Text.");
    assertThat(article.title().orElseThrow().of(article.text())).isEqualTo("First flight");
    assertThat(article.date()).contains(LocalDate.of(2025, 2, 21));
    assertThat(article.publisher()).contains("Courier");
    assertThat(article.url()).contains("https://e.org/1");
    assertThat(article.body().of(article.text())).isEqualTo("Text.");
  }

  @Test
  void sourceStandsInForThePublisher() {
    assertThat(article("source: Courier\n\nText.").publisher()).contains("Courier");
  }

  @Test
  void unknownHeadersAreToleratedInAHeader() {
    Article article = article("author: N. N.\ndate: 2025-02-21\nsection: World\n\nText.");
    assertThat(article.body().of(article.text())).isEqualTo("Text.");
    assertThat(article.date()).isPresent();
  }

  @Test
  void aTextThatBeginsWithAColonIsNoHeader() {
    Article article = article("Panama City: a flight landed.\n\nMore.");
    assertThat(article.body().of(article.text())).startsWith("Panama City: a flight");
  }

  @Test
  void aHeaderWithoutAnEmptyLineEndsAtItsLastKnownName() {
    Article article = article("date: 2025-02-21\nPanama City: a flight landed.\nMore.");
    assertThat(article.body().of(article.text())).startsWith("Panama City: a flight");
  }

  @Test
  void anArticleWithoutADateIsReadWithoutOne() {
    assertThat(article("Panama received 119 people.").date()).isEmpty();
    assertThat(article("title: T\ndate:\n\nPanama.").date()).isEmpty();
  }

  @Test
  void byteOrderMarkAndCarriageReturnsStayInTheText() {
    String text = "\ufefftitle: T\r\ndate: 2025-02-21\r\n\r\nOne.\r\n\r\nTwo.\r\n";
    Article article = (Article) bytes(text.getBytes(StandardCharsets.UTF_8));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.title().orElseThrow().of(text)).isEqualTo("T");
    assertThat(article.date()).isPresent();
    assertThat(article.body().of(text)).isEqualTo("One.\r\n\r\nTwo.");
  }

  @Test
  void decomposedLettersStayDecomposed() {
    String text = "Jose\u0301 spoke.";
    assertThat(((Article) bytes(text.getBytes(StandardCharsets.UTF_8))).text()).isEqualTo(text);
  }

  @Test
  void aTimeBehindTheDayIsLeftAside() {
    assertThat(article("date: 2025-02-21T08:30:00Z\n\nText.").date())
        .contains(LocalDate.of(2025, 2, 21));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date 2025-02-30 Text. | a.txt:1:6: the date 2025-02-30 does not exist: correct it",
        "date: 2025-13-01~~Text. | a.txt:1:7: the date 2025-13-01 does not exist: correct it",
        "title: T~date: 2025-02-31~~Text. | a.txt:2:7: the date 2025-02-31 does not exist: correct"
            + " it",
        "date: yesterday~~Text. | a.txt:1:7: “yesterday” is no date: write it as 2025-02-21",
        "date 2025-2-3 Text. | a.txt:1:6: “2025-2-3” is no date: write it as 2025-02-21",
        "title: T~date: 2025-02-21~~ | a.txt is empty: an article needs text below its header"
            + " lines",
        "~ ~ | a.txt is empty: an article needs text below its header lines",
        "%PDF-1.4~x | a.txt is a PDF document: save its text as UTF-8",
        "<!DOCTYPE html><p>x | a.txt is a web page: save its text without the markup",
        "{\\rtf1 x | a.txt is a rich text document: save it as UTF-8 text"
      })
  void unreadable(String text, String reason) {
    assertThat(fault(text.replace('~', '\n'))).isEqualTo(reason);
  }

  @Test
  void anEmptyFileIsUnreadable() {
    assertThat(fault("")).contains("a.txt is empty");
  }

  @Test
  void latin1IsUnreadable() {
    assertThat(bytes("José".getBytes(StandardCharsets.ISO_8859_1)))
        .hasToString(
            "Unreadable[id=a, reason=a.txt is not UTF-8 at byte 3: save it as UTF-8 text]");
  }

  @Test
  void aTruncatedCharacterIsUnreadable() {
    byte[] whole = "José".getBytes(StandardCharsets.UTF_8);
    assertThat(bytes(java.util.Arrays.copyOf(whole, 4))).isInstanceOf(Unreadable.class);
  }

  @Test
  void utf16IsUnreadable() {
    assertThat(((Unreadable) bytes("José".getBytes(StandardCharsets.UTF_16))).reason())
        .contains("is UTF-16 text");
  }

  @Test
  void aBinaryFileIsUnreadable() {
    assertThat(fault("abc\u0000def")).contains("is a binary file (control character at byte 3)");
  }

  @Test
  void aFileAboveTheLimitIsUnreadable() throws IOException {
    Document document =
        new ArticleReader(10).read("a", "a.txt", new ByteArrayInputStream(new byte[11]));
    assertThat(((Unreadable) document).reason())
        .isEqualTo("a.txt is larger than 10 bytes: give one article a file");
  }

  @ParameterizedTest
  @CsvSource({"x/2025-panama.txt,2025-panama", "a.b.txt,a.b", "plain,plain", ".txt,.txt"})
  void theIdIsTheFileNameWithoutItsEnding(String path, String id) {
    assertThat(ArticleReader.id(Path.of(path))).isEqualTo(id);
  }
}
