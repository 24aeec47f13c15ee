package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds whose entries lead nowhere, to one place, or say impossible days. */
class FeedTest {

  private static final String TEXT = "Panama received 119 migrants, no %s.";

  private static List<Document> read(String home, String items) {
    String feed =
        "<rss version=\"2.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>D</title><link>"
            + home
            + "</link><description>D</description>"
            + items
            + "</channel></rss>";
    List<Document> documents = new ArrayList<>();
    Sources.usual(RecordFields.usual())
        .read(
            "news.rss",
            new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)),
            documents::add);
    return documents;
  }

  private static String item(String number, String more) {
    return "<item><title>T</title><description>"
        + TEXT.formatted(number)
        + "</description>"
        + more
        + "</item>";
  }

  private static Article article(String home, String more) {
    return (Article) read(home, item("1", more)).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link>javascript:void(0)</link>",
        "<link>https://d.example/</link>",
        "<link>#</link>",
        "<link></link>",
        "<link>data:text/html,x</link>",
        "<guid isPermaLink=\"false\">1</guid>",
        "<guid>1</guid>",
      })
  void entriesThatLeadToOnePlaceAreAsManyArticles(String link) {
    List<Document> entries =
        read("https://d.example/", item("1", link) + item("2", link) + item("3", link));
    assertThat(entries).hasSize(3).extracting(Document::id).doesNotHaveDuplicates();
    List<Document> others = read("https://e.example/", item("4", link));
    assertThat(entries).extracting(Document::id).doesNotContain(others.get(0).id());
  }

  @Test
  void anEntryThatStandsThereTwiceIsOneArticle() {
    String link = "<link>https://d.example/1</link>";
    List<Document> entries = read("https://d.example/", item("1", link) + item("1", link));
    assertThat(entries.get(0)).isEqualTo(entries.get(1));
    assertThat(entries.get(0).id()).startsWith("d.example-");
  }

  @ParameterizedTest
  @CsvSource({
    "/news/1, https://d.example, https://d.example/news/1",
    "1, https://d.example, https://d.example/1",
    "//e.example/1, https://d.example/, https://e.example/1",
    "https://d.example/2, javascript:, https://d.example/2",
  })
  void aLinkWithoutItsHostIsReadFromTheFeeds(String link, String home, String address) {
    assertThat(article(home, "<link>" + link + "</link>").url()).contains(address);
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1), https://d.example/",
    "/news/1, javascript:",
    "a b, https://d.example/",
    "//[::1, https://d.example/",
    "/1, a b",
  })
  void whatIsNoAddressIsNone(String link, String home) {
    assertThat(article(home, "<link>" + link + "</link>").url()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Fri, 21 Feb 2025 23:10:00 -0500', 2025-02-21",
    "'Fri, 21 Feb 25 10:00:00 GMT', 2025-02-21",
    "2025-02-21T23:10:00-05:00, 2025-02-21",
    "20250221, 2025-02-21",
  })
  void theDayIsThatOfWhoWroteIt(String written, String day) {
    assertThat(article("https://d.example/", "<pubDate>" + written + "</pubDate>").date())
        .hasToString("Optional[" + day + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2025", "2025-02"})
  void aDateThatTellsNoDayIsNone(String written) {
    assertThat(article("https://d.example/", "<dc:date>" + written + "</dc:date>").date())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "Fri, 32 Feb 2025 10:00:00 GMT",
        "Fri, 21 Feb 99999 10:00:00 GMT",
        "Fri, 21 Feb 292278995 10:00:00 GMT",
        "-0001-01-01T00:00:00Z",
        "0000-01-01",
        "1740096000",
      })
  void aDayThatIsNoneIsToldAndTheOtherEntriesRead(String written) {
    List<Document> entries =
        read("https://d.example/", item("1", "<pubDate>" + written + "</pubDate>") + item("2", ""));
    assertThat(((Unreadable) entries.get(0)).reason())
        .isEqualTo("news.rss entry 1: “" + written + "” is no date: write it as 2025-02-21");
    assertThat(entries.get(1)).isInstanceOf(Article.class);
  }
}
