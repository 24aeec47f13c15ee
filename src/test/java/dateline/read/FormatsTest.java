package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What files other than plain text become. */
class FormatsTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Panama receives 119 | Daily</title>
      <meta property="og:site_name" content="The Daily">
      <link rel="canonical" href="https://daily.example/panama">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
      {"@type":"NewsArticle","headline":"Panama receives 119","datePublished":"2025-02-21T23:30:00-05:00"}]}</script>
      </head><body><nav><a href="/">Home</a> <a href="/world">World news of today and tomorrow</a></nav>
      <main><h1>Panama receives 119</h1>
      <p>Panama received 119 migrants deported by the United States, <b>officials</b> said on Friday.</p>
      <div class="newsletter-signup"><p>Sign up for our newsletter, and get the news every morning.</p></div>
      <p>The migrants came from Asia, and they were taken to a hotel, the president said.</p>
      <ul class="related"><li><a href="/x">Costa Rica receives families from the United States</a></li></ul></main>
      <footer><p>All rights reserved, and no part of this may be copied, by anyone.</p></footer></body></html>
      """;

  private static List<Document> read(String id, String name, byte[] bytes, RecordFields fields) {
    List<Document> documents = new ArrayList<>();
    new Sources(new ArticleReader(), fields)
        .read(new Source(id, name, new ByteArrayInputStream(bytes)), documents::add);
    return documents;
  }

  private static List<Document> read(String name, byte[] bytes) {
    return read("news", name, bytes, RecordFields.usual());
  }

  private static List<Document> read(String name, String text) {
    return read(name, bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String reason(Document document) {
    return ((Unreadable) document).reason();
  }

  @Test
  void aPageGivesItsRunningTextWithoutWhatStandsAroundIt() {
    Article article = (Article) read("page.html", PAGE).get(0);
    assertThat(article.text())
        .isEqualTo(
            """
            Panama receives 119

            Panama received 119 migrants deported by the United States, officials said on Friday.

            The migrants came from Asia, and they were taken to a hotel, the president said.\
            """);
  }

  @Test
  void aPageSaysItsTitleDateOutletAndAddress() {
    Article article = (Article) read("page.html", PAGE).get(0);
    assertThat(article.title().orElseThrow().of(article.text())).isEqualTo("Panama receives 119");
    assertThat(article.date().orElseThrow()).hasToString("2025-02-21");
    assertThat(article.publisher()).contains("The Daily");
    assertThat(article.url()).contains("https://daily.example/panama");
  }

  @Test
  void theBodyOfAnExtractedArticleBeginsBehindItsTitle() {
    Article article = (Article) read("page.html", PAGE).get(0);
    assertThat(article.extracted()).isTrue();
    assertThat(article.body().of(article.text())).startsWith("Panama received");
  }

  @Test
  void aPageWithoutTextIsUnreadable() {
    assertThat(reason(read("page.html", "<html><body><nav>Home</nav></body></html>").get(0)))
        .isEqualTo("page.html holds no running text: save the article's page");
  }

  @Test
  void aThousandNestedElementsAreRead() {
    String page = "<html>" + "<div>".repeat(20_000) + "Panama received 119 migrants, it said.";
    assertThat(read("page.html", page)).hasSize(1);
  }

  @Test
  void everyLineOfJsonIsAnArticle() {
    List<Document> documents =
        read(
            "news.jsonl",
            """
            {"id": "a", "title": "One", "text": "Text one.", "date": "2025-02-21"}

            {"url": "https://www.daily.example/b", "text": "Text two.", "published": "Fri, 21 Feb 2025 10:00:00 GMT"}
            """);
    assertThat(documents)
        .extracting(Object::toString)
        .containsExactly(
            "Article(a, 2025-02-21)", "Article(daily.example-62802986e4e60fae, 2025-02-21)");
  }

  @Test
  void badRecordsAreNamedAndTheOthersRead() {
    List<Document> documents =
        read(
            "news.jsonl",
            "{\"text\": \"One.\"}\n{\"text\": \n{\"body\": 3, \"date\": \"soon\"}\n{}\n");
    assertThat(documents.get(0)).isInstanceOf(Article.class);
    assertThat(documents.subList(1, 4))
        .extracting(FormatsTest::reason)
        .containsExactly(
            "news.jsonl:2 is no JSON object: write one article a line",
            "news.jsonl:3: “soon” is no date: write it as 2025-02-21",
            "news.jsonl:4 holds no text under text, body, content, articleBody, maintext:"
                + " name its field with --field text=NAME");
  }

  @Test
  void theNamesOfFieldsCanBeGiven() {
    RecordFields fields = RecordFields.of(Map.of("text", "story", "id", "key"));
    byte[] line = bytes("{\"key\": \"k1\", \"story\": \"Text.\", \"text\": \"not this\"}");
    Article article = (Article) read("news", "news.jsonl", line, fields).get(0);
    assertThat(article.id() + " " + article.text()).isEqualTo("k1 Text.");
  }

  @Test
  void aRecordWithoutIdIsNamedByItsWordsWhereverItStands() {
    String first = read("a.jsonl", "{\"text\": \"Text.\"}").get(0).id();
    String second = read("b.jsonl", "{\"text\": \"Other.\"}\n{\"text\": \"Text.\"}").get(1).id();
    assertThat(first).isEqualTo(second).startsWith("text-");
  }

  private static final String RSS =
      """
      <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>The Daily</title><link>https://daily.example/</link><description>News</description>
      <item><title>Panama &amp; Costa Rica</title><link>https://daily.example/p</link><description>Short.</description>
      <pubDate>Fri, 21 Feb 2025 10:00:00 GMT</pubDate>
      <content:encoded><![CDATA[<p>Panama received 119 migrants.</p><p>They left.</p>]]></content:encoded></item>
      <item><title>Empty</title><link>https://daily.example/e</link></item>
      </channel></rss>
      """;

  @Test
  void everyEntryOfAFeedIsAnArticle() {
    List<Document> documents = read("news.rss", RSS);
    Article article = (Article) documents.get(0);
    assertThat(article.text())
        .isEqualTo("Panama & Costa Rica\n\nPanama received 119 migrants.\n\nThey left.");
    assertThat(article.date().orElseThrow()).hasToString("2025-02-21");
    assertThat(article.publisher()).contains("The Daily");
    assertThat(reason(documents.get(1))).startsWith("news.rss entry 2 has no text");
  }

  @Test
  void anEntryThatIsNoXmlCostsNoOther() {
    String one = "<item><title>A</title><description>One went.</description></item>";
    String two = one.replace("One", "Two");
    for (String bad :
        List.of(
            "<item><title>A</description></item>",
            "<item><title>\u0001</title></item>",
            "<item><title>&#1;</title></item>",
            "<item><x:title>A</x:title></item>",
            "<item><title>A</title>",
            "<item title=\"A\" title=\"B\"/>")) {
      List<Document> documents =
          read(
              "news.rss",
              "<rss version=\"2.0\"><channel><title>D</title>"
                  + one
                  + bad
                  + two
                  + "</channel></rss>");
      assertThat(documents).as(bad).hasSize(3);
      assertThat(((Article) documents.get(1)).text()).endsWith("One went.");
      assertThat(((Article) documents.get(2)).text()).endsWith("Two went.");
      assertThat(reason(documents.get(0)))
          .startsWith("news.rss entry 2 is no XML that can be read (")
          .endsWith("): correct it");
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void feedsOfManyPiecesTakeNoTime() {
    for (String many :
        List.of(
            "<rss ".repeat(900_000),
            "<rss><item>".repeat(9_000),
            "<rss>" + "<item ".repeat(700_000))) {
      assertThat(reason(read("news.rss", many).get(0))).contains(": correct it");
    }
  }

  @Test
  void aFeedThatIsCutOffGivesItsWholeEntries() {
    for (String end : List.of("", "<item><title>Cut", "<item><title>A</title></item><ite")) {
      List<Document> documents =
          read("news.rss", RSS.replaceFirst("(?s)<item><title>Empty.*", end));
      assertThat(documents.get(0)).as(end).isInstanceOf(Unreadable.class);
      assertThat(reason(documents.get(0))).startsWith("news.rss entry ");
      assertThat(documents.get(1)).isInstanceOf(Article.class);
    }
  }

  @Test
  void anAtomFeedIsAFeed() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:f</id><updated>2025-02-21T00:00:00Z</updated>
        <entry><title>One</title><id>urn:e</id><link href="https://wire.example/1"/><updated>2025-02-21T00:00:00Z</updated>
        <content type="html">&lt;p&gt;Panama received 119 migrants.&lt;/p&gt;</content></entry></feed>
        """;
    assertThat(((Article) read("news.atom", atom).get(0)).body().length()).isEqualTo(29);
  }

  @Test
  void aFeedCannotNameOtherFiles() {
    String evil = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + RSS.substring(21);
    assertThat(reason(read("news.rss", evil.replace("Short.", "&x;")).get(0)))
        .startsWith("news.rss is no feed that can be read");
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : files.keySet().stream().sorted().toList()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(files.get(name));
      }
    }
    return out.toByteArray();
  }

  private static byte[] capture(String target, String page) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + bytes(page).length
            + "\r\n\r\n"
            + page;
    return bytes(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + target
            + "\r\n"
            + "WARC-Date: 2025-02-22T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:7f6e3fd1-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\n"
            + "Content-Length: "
            + bytes(http).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n");
  }

  private static byte[] both(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  @Test
  void thePagesOfAWebArchiveAreArticles() throws IOException {
    byte[] one = capture("https://daily.example/1", PAGE);
    byte[] two = capture("https://daily.example/2", PAGE);
    List<Document> plain = read("crawl.warc", both(one, two));
    List<Document> packed = read("crawl.warc.gz", both(gzip(one), gzip(two)));
    assertThat(plain)
        .extracting(d -> ((Article) d).url().orElseThrow())
        .containsExactly("https://daily.example/1", "https://daily.example/2");
    assertThat(packed).isEqualTo(plain);
  }

  @Test
  void aWebArchiveThatBreaksOffGivesWhatStandsBefore() throws IOException {
    byte[] whole =
        both(capture("https://daily.example/1", PAGE), capture("https://daily.example/2", PAGE));
    List<Document> documents = read("crawl.warc", Arrays.copyOf(whole, whole.length - 900));
    assertThat(documents.get(0)).isInstanceOf(Article.class);
    assertThat(reason(documents.get(documents.size() - 1))).contains("crawl.warc");
  }

  @Test
  void packedFilesAreReadAsWhatTheyHold() throws IOException {
    byte[] lines =
        bytes("{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \"b\", \"text\": \"Two.\"}\n");
    assertThat(read("news.jsonl.gz", gzip(lines))).hasSize(2);
    assertThat(read("news.jsonl.zst", Zstd.compress(lines))).hasSize(2);
    assertThat(read("news.zip", zip(Map.of("a.txt", bytes("One."), "x/b.jsonl.gz", gzip(lines)))))
        .extracting(Document::id)
        .containsExactly("news/a", "a", "b");
  }

  @Test
  void namesInAnArchiveLeadNowhere() throws IOException {
    Document document = read("news.zip", zip(Map.of("../../tmp/evil.txt", bytes("One.")))).get(0);
    assertThat(document.id()).isEqualTo("news/../../tmp/evil");
  }

  @Test
  void aFileMadeToExhaustIsStopped() throws IOException {
    byte[] bomb = gzip(both(bytes("{\"text\": \""), new byte[60_000_000]));
    List<Document> documents = read("bomb.jsonl.gz", bomb);
    assertThat(reason(documents.get(documents.size() - 1)))
        .contains("bomb.jsonl cannot be read to its end (unpacks to more than 250 times its size)");
  }

  @Test
  void manySmallBombsAreOneLargeOne() throws IOException {
    Map<String, byte[]> files = new HashMap<>(Map.of("0.txt", bytes("One.")));
    for (int i = 1; i < 9; i++) {
      files.put(i + ".jsonl", new byte[4_000_000]);
    }
    List<Document> documents = read("news.zip", zip(files));
    assertThat(documents.get(0).id()).isEqualTo("news/0");
    assertThat(reason(documents.get(documents.size() - 1)))
        .isEqualTo(
            "news.zip cannot be read to its end (unpacks to more than 250 times its size):"
                + " fetch or pack it again");
    assertThat(documents).hasSizeLessThan(7);
  }

  @Test
  void whatNobodyWantsIsNoWayAroundTheLimit() throws IOException {
    List<Document> documents =
        read("news.zip", zip(Map.of("a.bin", new byte[60_000_000], "b.txt", bytes("One."))));
    assertThat(documents).hasSize(1);
    assertThat(reason(documents.get(0))).contains("unpacks to more than 250 times its size");
  }

  @Test
  void bombsInBombsAreMeasuredByTheOutermost() throws IOException {
    byte[] lines = new byte[4_000_000];
    Arrays.fill(lines, (byte) '\n');
    lines[0] = '{';
    byte[] one = gzip(lines);
    byte[] many = new byte[0];
    for (int i = 0; i < 8; i++) {
      many = both(many, one);
    }
    List<Document> documents = read("n.jsonl.gz.gz", gzip(gzip(many)));
    assertThat(reason(documents.get(documents.size() - 1)))
        .contains("unpacks to more than 250 times its size");
    assertThat(documents).hasSizeLessThan(5);
  }

  @Test
  void namesAndIdsThatAreTooLongOrTakenAreTold() throws IOException {
    String lengthy = "x".repeat(60_000);
    assertThat(
            read(
                "news.zip",
                zip(
                    Map.of(
                        lengthy + ".txt",
                        bytes("One."),
                        "a.txt",
                        bytes("Two."),
                        "a.html",
                        bytes("<p>Panama received 119 migrants, it said.")))))
        .extracting(d -> d instanceof Unreadable bad ? bad.reason() : d.id())
        .containsExactly(
            "news/a",
            "news.zip!a.txt has the name of an entry before it: rename one",
            "news.zip!" + "x".repeat(79) + "… has a name of 60004 characters: shorten it");
    String line = "{\"id\": \"%s\", \"text\": \"One.\"}\n";
    assertThat(read("n.jsonl", line.formatted(lengthy) + line.formatted("a").repeat(2)))
        .extracting(d -> d instanceof Unreadable bad ? bad.reason() : d.id())
        .containsExactly(
            "n.jsonl:1 has an id of 60000 characters: shorten it",
            "a",
            "n.jsonl:3 has the id “a” of a line before it: give it one of its own");
  }

  @Test
  void archivesInArchivesEndSomewhere() throws IOException {
    byte[] nested = bytes("Text.");
    for (int i = 0; i < 6; i++) {
      nested = gzip(nested);
    }
    assertThat(reason(read("a.txt.gz", nested).get(0))).contains("too many archives");
  }

  @Test
  void aPackedFileThatBreaksOffIsNamed() throws IOException {
    byte[] packed = gzip(bytes("{\"text\": \"One.\"}\n".repeat(500)));
    List<Document> documents = read("n.jsonl.gz", Arrays.copyOf(packed, packed.length - 12));
    assertThat(reason(documents.get(documents.size() - 1)))
        .startsWith("n.jsonl:")
        .contains(" cannot be read (it ends too early): its packed bytes 0 to ");
  }

  @Test
  void whatStandsBehindAPackedFileCostsNothing() throws IOException {
    byte[] packed = gzip(bytes("Text."));
    assertThat(read("a.txt.gz", both(packed, new byte[1000]))).hasSize(1);
    for (byte[] junk : List.of(bytes("junk"), both(new byte[10], packed))) {
      List<Document> documents = read("a.txt.gz", both(packed, junk));
      assertThat(documents).hasSize(2);
      assertThat(((Article) documents.get(0)).text()).isEqualTo("Text.");
      assertThat(reason(documents.get(1)))
          .isEqualTo(
              "a.txt.gz is damaged from byte "
                  + packed.length
                  + " on (no gzip begins there): "
                  + junk.length
                  + " bytes were passed over, to its end; fetch the file again for what they held");
    }
  }

  @Test
  void aDamagedMemberCostsNoOtherLines() throws IOException {
    byte[] one = gzip(bytes("{\"id\": \"a\", \"text\": \"One.\"}\n"));
    byte[] two = gzip(bytes("{\"id\": \"b\", \"text\": \"Two.\"}\n"));
    byte[] three = gzip(bytes("{\"id\": \"c\", \"text\": \"Three.\"}\n"));
    for (int at = 0; at < two.length; at++) {
      byte[] damaged = two.clone();
      damaged[at] ^= 0x55;
      List<Document> documents = read("n.jsonl.gz", both(both(one, damaged), three));
      String all = documents.toString();
      assertThat(all).as("byte %d", at).startsWith("[Article(a)").endsWith("Article(c)]");
      boolean ignored = at > 2 && at < 10; // time, flags and system: what a reader does not need
      assertThat(all.contains("Article(b)") || all.contains("packed bytes " + one.length + " to "))
          .as("byte %d: %s", at, all)
          .isTrue();
      assertThat(documents).hasSizeBetween(ignored ? 2 : 3, 4);
      documents = at < 2 ? documents : read("n.jsonl.gz", both(damaged, three));
      assertThat(documents.toString()).as("byte %d at first", at).endsWith("Article(c)]");
    }
    assertThat(read("n.jsonl.gz", both(one, both(bytes("junk"), three))).toString())
        .contains(
            "n.jsonl:2 cannot be read (no gzip begins there): its packed bytes "
                + one.length
                + " to "
                + (one.length + 4)
                + " were passed over, as far as they were not read before")
        .endsWith("Article(c)]");
  }

  @Test
  void theStandardInputMayHoldAnyKind() {
    List<String> ids = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(bytes("{\"id\": \"a\", \"text\": \"One.\"}"));
    Inputs.of(List.of("-"), new ArticleReader(), RecordFields.usual(), in)
        .read(document -> ids.add(document.id()));
    assertThat(ids).containsExactly("a");
  }
}
