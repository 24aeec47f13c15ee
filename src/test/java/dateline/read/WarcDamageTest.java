package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a web archive that is damaged: everything but the damaged record. */
class WarcDamageTest {

  @TempDir Path dir;

  private static final String BODY =
      "<html><body><p>Panama received 119 migrants deported by the United States, it said.</p>";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A page of this name. */
  private static String page(String name) {
    return record(name, http(BODY), http(BODY).length());
  }

  private static String http(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
  }

  private static String record(String name, String http, long length) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://daily.example/"
        + name
        + "\r\nContent-Type: application/http\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static List<String> read(String file, byte[] bytes) {
    return ReadOut.stream(file, bytes, WarcDamageTest::told);
  }

  private static List<String> read(String... parts) {
    return read("crawl.warc", bytes(String.join("", parts)));
  }

  private static String told(Document document) {
    return document instanceof Unreadable bad
        ? bad.reason()
        : ((Article) document).url().orElseThrow().replace("https://daily.example/", "");
  }

  private static String lost(long from, String why, long bytes, String to) {
    return String.format(
        "crawl.warc is damaged from byte %d on (%s): %d bytes were passed over, %s; fetch the file"
            + " again for what they held",
        from, why, bytes, to);
  }

  private static final String NEXT = "up to the next record";
  private static final String END = "to its end";
  private static final String WRONG = "the Content-Length of a record is wrong";

  @Test
  void aRecordThatIsCutOffCostsNoOther() {
    String cut = page("b").substring(0, 180);
    assertThat(read(page("a"), cut, page("c"), page("d")))
        .containsExactly("a", lost(page("a").length(), WRONG, 180, NEXT), "c", "d");
  }

  @Test
  void aRecordThatIsCutOffInItsHeaderCostsNoOther() {
    for (int length = 1; length < page("b").indexOf("\r\n\r\n"); length++) {
      for (String end : List.of("", "\r\n", "\n")) {
        List<String> said = read(page("a"), page("b").substring(0, length) + end, page("c"));
        assertThat(said).as("%d bytes", length).startsWith("a").endsWith("c").hasSize(3);
      }
    }
  }

  @Test
  void aLengthThatReachesIntoTheNextRecordsCostsNoOther() {
    for (long more : new long[] {10, 60, 300, 1_000_000, Integer.MAX_VALUE}) {
      String wrong = record("b", http(BODY), http(BODY).length() + more);
      List<String> said = read(page("a"), wrong, page("c"), page("d"));
      assertThat(said).startsWith("a").endsWith("c", "d").hasSize(4);
      assertThat(said.get(1))
          .contains("from byte " + page("a").length() + " on", wrong.length() + " bytes");
    }
  }

  @Test
  void aLengthThatIsTooShortCostsNoOther() {
    String wrong = record("b", http(BODY), 50);
    assertThat(read(page("a"), wrong, page("c")))
        .containsExactly("a", lost(page("a").length(), WRONG, wrong.length(), NEXT), "c");
  }

  @Test
  void whatLiesBetweenRecordsCostsNone() {
    String junk = "\u0000\u0001 junk\nWARC/ junk\nWARC/1.0 is a format\n";
    assertThat(read(page("a"), junk, page("b")))
        .containsExactly(
            "a", lost(page("a").length(), "no record begins there", junk.length(), NEXT), "b");
  }

  @Test
  void anArchiveMayBeginWithDamage() {
    assertThat(read("XX", page("a"), "\r\n", page("b")))
        .containsExactly(lost(0, "no record begins there", 2, NEXT), "a", "b");
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatStandsBefore() {
    int cut = page("b").length() - 20;
    assertThat(read(page("a"), page("b").substring(0, cut)))
        .containsExactly("a", lost(page("a").length(), "a record ends too early", cut, END));
  }

  @Test
  void emptyLinesBehindARecordMayBeFewOrMany() {
    String bare = page("a").substring(0, page("a").length() - 4);
    assertThat(read(bare, page("b"), "\r\n\n\n", page("c"), "\n".repeat(5000), bare, "\n\n\n\n"))
        .containsExactly("a", "b", "c", "a");
  }

  @Test
  void aRecordWithinAPageIsNoneOfItsOwn() {
    String body = "<p>The file:\r\n\r\n" + page("inner") + "<p>It begins\nWARC/1.0\r\n\r\nas said.";
    assertThat(read(page("a"), record("b", http(body), http(body).length()), page("c")))
        .containsExactly("a", "b", "c");
  }

  private static final int LARGE = 7_000_000;

  /** A record too large for a page, without what follows it. */
  private static String large(String body, long length) {
    return record("large", http(body), length).strip();
  }

  private List<String> readFile(String... parts) throws IOException {
    return ReadOut.file(
        dir.resolve("crawl.warc"), bytes(String.join("", parts)), WarcDamageTest::told);
  }

  @Test
  void aWrongLengthOfALargeRecordCostsNoOtherInAFile() throws IOException {
    String body = "x".repeat(LARGE) + "\r\n\r\n" + page("inner").strip();
    String last = page("c") + page("d");
    for (long length : new long[] {LARGE / 2, LARGE, LARGE + 200, 3L << 30, Long.MAX_VALUE}) {
      String wrong = large("x".repeat(LARGE), length) + "\r\n\r\n";
      assertThat(readFile(page("a"), wrong, last))
          .containsExactly(
              "a", lost(page("a").length(), why(length), wrong.length(), NEXT), "c", "d");
    }
    String right = large(body, http(body).length()) + "\r\n\r\n";
    assertThat(readFile(page("a"), right, last))
        .containsExactly("a", tooLarge(page("a").length()), "c", "d");
    assertThat(readFile(page("a"), right.strip())).hasSize(2);
  }

  private static String why(long length) {
    return length > 2 * LARGE ? "a record ends too early" : WRONG;
  }

  private static String tooLarge(long at) {
    return "crawl.warc at byte "
        + at
        + " (https://daily.example/large) is larger than 5000000 bytes: leave it out";
  }

  @Test
  void aWrongLengthOfALargeRecordIsToldOfAStream() {
    String last = page("c") + page("d") + page("e");
    int from = page("a").length();
    String wrong = large("x".repeat(LARGE), LARGE + 200) + "\r\n\r\n";
    List<String> said = read(page("a"), wrong, last);
    assertThat(said).startsWith("a", tooLarge(from)).endsWith("d", "e").hasSize(5);
    assertThat(said.get(2)).isEqualTo(lost(from, WRONG, wrong.length() + page("c").length(), NEXT));
    wrong = large("x".repeat(LARGE), 3L << 30) + "\r\n\r\n";
    assertThat(read(page("a"), wrong, last))
        .containsExactly(
            "a",
            tooLarge(from),
            lost(from, "a record ends too early", wrong.length() + last.length(), END));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes(text));
    }
    return packed.toByteArray();
  }

  private static byte[] all(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void aDamagedMemberCostsNoOtherWhereverItIsDamaged() throws IOException {
    byte[] one = gzip(page("a"));
    byte[] two = gzip(page("b"));
    byte[] rest = all(gzip(page("c")), gzip(page("d")));
    for (int at = 0; at < two.length; at++) {
      if (at > 2 && at < 10) {
        continue; // time, flags and system: what a reader does not need
      }
      byte[] damaged = two.clone();
      damaged[at] ^= 0x55;
      List<String> said = read("crawl.warc.gz", all(one, damaged, rest));
      assertThat(said).as("byte %d", at).startsWith("a").endsWith("c", "d").hasSize(4);
      assertThat(said.get(1))
          .contains("crawl.warc is damaged from byte " + page("a").length() + " on")
          .contains(
              "packed bytes " + one.length + " to " + (one.length + two.length) + " were passed");
    }
  }

  @Test
  void aMemberThatIsCutOffCostsNoOther() throws IOException {
    byte[] two = gzip(page("b"));
    for (int length = 1; length < two.length; length++) {
      byte[] cut = Arrays.copyOf(two, length);
      List<String> said =
          read("crawl.warc.gz", all(gzip(page("a")), cut, gzip(page("c")), gzip(page("d"))));
      assertThat(said).as("%d bytes", length).startsWith("a").endsWith("c", "d").hasSize(4);
      said = read("crawl.warc.gz", all(gzip(page("a")), cut));
      assertThat(said).as("%d bytes at the end", length).startsWith("a").hasSize(2);
    }
  }

  @Test
  void theFirstMemberMayBeDamaged() throws IOException {
    byte[] one = gzip(page("a"));
    one[15] ^= 0x55;
    List<String> said = read("crawl.warc.gz", all(one, gzip(page("b"))));
    assertThat(said).endsWith("b").hasSize(2);
  }

  @Test
  void whatLiesBetweenMembersCostsNone() throws IOException {
    byte[] junk = all(bytes("junk"), gzip("no record"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
    List<String> said = read("crawl.warc.gz", all(gzip(page("a")), junk, gzip(page("b"))));
    assertThat(said).startsWith("a").endsWith("b").hasSize(3);
  }

  @Test
  void aWrongLengthInAMemberCostsNoOther() throws IOException {
    for (long length : new long[] {50, 1_000, 1_000_000}) {
      byte[] wrong = gzip(record("b", http(BODY), length));
      List<String> said = read("crawl.warc.gz", all(gzip(page("a")), wrong, gzip(page("c"))));
      assertThat(said).startsWith("a").endsWith("c").hasSize(3);
    }
  }

  @Test
  void membersMayEndAmidARecord() throws IOException {
    String two = page("a") + page("b") + page("c");
    byte[] packed = all(gzip(two.substring(0, 250)), gzip(two.substring(250, 600)));
    assertThat(read("crawl.warc.gz", all(packed, gzip(two.substring(600)))))
        .containsExactly("a", "b", "c");
  }

  @Test
  void otherPackedFilesEndWhereTheyAreDamaged() throws IOException {
    byte[] damaged = gzip("Two.\n");
    damaged[damaged.length - 6] ^= 1;
    assertThat(read("news.txt.gz", all(damaged, gzip("Three.\n"))))
        .singleElement()
        .asString()
        .startsWith("news.txt cannot be read to its end");
  }

  @Test
  void aHeaderWithoutEndIsNotRead() {
    byte[] named = Arrays.copyOf(new byte[] {0x1f, (byte) 0x8b, 8, 8}, 3_000_000);
    Arrays.fill(named, 4, named.length, (byte) 'n');
    assertThat(read("a.txt.gz", named)).singleElement().asString().contains("a header of more");
  }

  @Test
  void aPageThatSpeaksOfRecordsAndIsCutOffGivesNone() {
    String body = "<p>It begins WARC/1.0 and\r\nWARC/1.1\r\nContent-Length: many\r\n\r\nand so on.";
    String cut = record("b", http(body), 5_000);
    assertThat(read(page("a"), cut, page("c"))).startsWith("a").endsWith("c").hasSize(3);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void timeGrowsWithTheFileAndNotWithItsSquare() throws IOException {
    String head = record("b", "", 5_000_000).strip() + "\r\n\r\n";
    assertThat(read(head.repeat(40_000))).hasSize(1);
    byte[] member = Arrays.copyOf(gzip("WARC/1.0\r\n" + "x".repeat(40)), 40);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < 200_000; i++) {
      many.writeBytes(member);
    }
    assertThat(read("crawl.warc.gz", many.toByteArray())).isNotEmpty();
    assertThat(read("\nWARC/1.0\r\nA: b\r\n".repeat(400_000))).hasSize(1);
    assertThat(read("WARC/1.0\r\nA: ".repeat(400_000))).hasSize(1);
  }
}
