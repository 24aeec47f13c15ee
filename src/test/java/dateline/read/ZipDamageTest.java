package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a zip archive that is damaged or holds what cannot be read: everything else. */
class ZipDamageTest {

  private static final int ENTRY = 0x04034b50;
  private static final int LISTED = 0x02014b50;

  @TempDir Path dir;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String story(String name) {
    return "Panama received 119 migrants deported by the United States, "
        + name
        + " said on Friday.";
  }

  /** An archive of entries whose lengths stand behind them, as Java writes it. */
  private static byte[] streamed(String... names) throws IOException {
    return zip(-1, names);
  }

  /** An archive of entries whose lengths stand in their headers. */
  private static byte[] stored(String... names) throws IOException {
    return zip(ZipEntry.STORED, names);
  }

  private static byte[] zip(int method, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        put(zip, method, name + ".txt", bytes(story(name)));
      }
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, int method, String name, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    if (method == ZipEntry.STORED) {
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      entry.setMethod(method);
      entry.setSize(bytes.length);
      entry.setCrc(checksum.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] nested(int method, byte[] inner) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, -1, "a.txt", bytes(story("a")));
      put(zip, method, "in.zip", inner);
      put(zip, -1, "b.txt", bytes(story("b")));
    }
    return out.toByteArray();
  }

  private static List<String> read(byte[] bytes) {
    return read("news.zip", bytes);
  }

  private static List<String> read(String file, byte[] bytes) {
    return ReadOut.stream(file, bytes, ZipDamageTest::told);
  }

  private List<String> readFile(byte[] bytes) throws IOException {
    return ReadOut.file(dir.resolve("news.zip"), bytes, ZipDamageTest::told);
  }

  private static String told(Document document) {
    return document instanceof Unreadable bad ? bad.reason() : document.id().replace("news/", "");
  }

  /** Where a sign stands the nth time, counted from 0. */
  private static int place(byte[] zip, int sign, int nth) {
    ByteBuffer all = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int left = nth;
    for (int at = 0; at + 4 <= zip.length; at++) {
      if (all.getInt(at) == sign && left-- == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("no such sign");
  }

  private static byte[] with(byte[] zip, int at, int value) {
    byte[] changed = zip.clone();
    changed[at] = (byte) value;
    return changed;
  }

  private static byte[] all(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static final String BAD_B = "news.zip!b.txt cannot be read to its end (";

  @Test
  void anEncryptedEntryCostsNoOther() throws IOException {
    for (byte[] zip : List.of(stored("a", "b", "c"), streamed("a", "b", "c"))) {
      int at = place(zip, ENTRY, 1) + 6;
      assertThat(read(with(zip, at, zip[at] | 1)))
          .containsExactly("a", "news.zip!b.txt is encrypted: pack it without a password", "c");
    }
  }

  @Test
  void ofALongNameAMessageRepeatsTheBeginningAndTheEnd() throws IOException {
    byte[] zip = streamed("a", "b".repeat(3000), "c");
    int body = place(zip, ENTRY, 1) + 30 + 3004;
    assertThat(read(with(zip, body, zip[body] ^ 6)).get(1))
        .startsWith("news.zip!bbbb")
        .contains("b…b")
        .contains("b.txt cannot be read to its end (")
        .hasSizeLessThan(400);
  }

  @Test
  void anEntryPackedInAnotherWayCostsNoOther() throws IOException {
    byte[] zip = streamed("a", "b", "c");
    assertThat(read(with(zip, place(zip, ENTRY, 1) + 8, 12)))
        .containsExactly(
            "a", "news.zip!b.txt is packed by method 12: pack it by the usual one (deflate)", "c");
    assertThat(read(with(zip, place(zip, ENTRY, 1) + 8, 0)))
        .containsExactly("a", "news.zip!b.txt is stored without its length: pack it again", "c");
  }

  @Test
  void noByteOfAnEntryCostsAnother() throws IOException {
    for (byte[] zip : List.of(stored("a", "b", "c"), streamed("a", "b", "c"))) {
      int from = place(zip, ENTRY, 1);
      int to = place(zip, ENTRY, 2);
      for (int at = from; at < to; at++) {
        for (int bits : new int[] {0x01, 0x55, 0xff}) {
          List<String> said = read(with(zip, at, zip[at] ^ bits));
          assertThat(said).as("byte %d", at - from).startsWith("a").contains("c");
          assertThat(said.contains("b") || String.join(" ", said).contains("news.zip!b.txt "))
              .as("byte %d: %s", at - from, said)
              .isTrue();
        }
      }
    }
  }

  @Test
  void aDamagedEntryIsNamedOnce() throws IOException {
    for (byte[] zip : List.of(stored("a", "b", "c"), streamed("a", "b", "c"))) {
      int data = place(zip, ENTRY, 1) + 50;
      List<String> said = read(with(zip, data, zip[data] ^ 0x55));
      assertThat(said).hasSize(3).startsWith("a").endsWith("c");
      assertThat(said.get(1)).startsWith(BAD_B).endsWith("): fetch or pack it again");
    }
  }

  @Test
  void whatNobodyWantsMayBeDamaged() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, -1, "a.jpg", new byte[900]);
      put(zip, -1, "b.txt", bytes(story("b")));
    }
    byte[] zip = out.toByteArray();
    assertThat(read(with(zip, 36, 0xff))).containsExactly("b");
    assertThat(read(with(zip, 6, 9))).containsExactly("b");
  }

  @Test
  void whatLiesBetweenEntriesIsNamed() throws IOException {
    byte[] zip = streamed("a", "b");
    int at = place(zip, ENTRY, 1);
    byte[] junk = bytes("PK some junk PK\u0003\u0004 PK\u0003");
    assertThat(read(all(Arrays.copyOf(zip, at), junk, Arrays.copyOfRange(zip, at, zip.length))))
        .containsExactly(
            "a",
            "news.zip is damaged from byte "
                + at
                + " on (no entry begins there): "
                + junk.length
                + " bytes were passed over, up to the next entry; fetch the file again for what"
                + " they held",
            "b");
  }

  @Test
  void anEntryWhoseHeaderIsLostIsNamedByTheList() throws IOException {
    byte[] zip = stored("a", "b", "c");
    int at = place(zip, ENTRY, 1);
    List<String> said = read(with(zip, at, 0));
    assertThat(said).hasSize(4).startsWith("a");
    assertThat(said.get(1)).startsWith("news.zip is damaged from byte " + at + " on");
    assertThat(said.subList(2, 4))
        .containsExactly(
            "c",
            "news.zip!b.txt is listed at the end of the archive and was not found in it: fetch or"
                + " pack it again");
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatStandsBefore() throws IOException {
    byte[] zip = streamed("a", "b", "c");
    for (int length = place(zip, ENTRY, 1); length <= place(zip, LISTED, 0); length++) {
      List<String> said = read(Arrays.copyOf(zip, length));
      assertThat(said).as("%d bytes", length).startsWith("a");
      assertThat(said.get(said.size() - 1))
          .isEqualTo(
              "news.zip cannot be read to its end (it ends too early): fetch or pack it again");
    }
    for (int length = place(zip, LISTED, 0) + 46; length < zip.length; length++) {
      assertThat(read(Arrays.copyOf(zip, length))).containsExactly("a", "b", "c");
    }
  }

  @Test
  void archivesOneBehindTheOtherAreReadAll() throws IOException {
    byte[] one = streamed("a", "b");
    byte[] two = stored("c", "d");
    assertThat(read(all(one, two))).containsExactly("a", "b", "c", "d");
    assertThat(read(all(one, bytes("junk"), two, new byte[100])))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void aLengthThatIsWrongCostsNoOther() throws IOException {
    byte[] zip = stored("a", "b", "c");
    int length = place(zip, ENTRY, 1) + 18;
    for (int at = length; at < length + 4; at++) {
      List<String> said = read(with(zip, at, zip[at] ^ 0x7f));
      assertThat(said).startsWith("a").endsWith("c");
      assertThat(said.get(1)).startsWith(BAD_B);
    }
  }

  @Test
  void anArchiveWithinOneStaysOneThoughItIsDamaged() throws IOException {
    for (int method : new int[] {ZipEntry.STORED, -1}) {
      byte[] zip = nested(method, stored("c", "d"));
      assertThat(read(zip)).containsExactly("a", "in/c", "in/d", "b");
      byte[] inner = nested(ZipEntry.STORED, stored("c", "d"));
      int at = place(inner, ENTRY, 2) + 50;
      List<String> said = read(with(inner, at, inner[at] ^ 1));
      assertThat(said).startsWith("a").contains("in/d").endsWith("b");
      assertThat(String.join(" ", said))
          .contains("news.zip!in.zip!c.txt cannot be read to its end");
    }
  }

  @Test
  void aLargeEntryThatIsDamagedCostsNoOther() throws IOException {
    byte[] large = new byte[9_000_000];
    new Random(1).nextBytes(large);
    for (int method : new int[] {ZipEntry.STORED, -1}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        put(zip, -1, "a.txt", bytes(story("a")));
        put(zip, method, "b.txt", large);
        put(zip, -1, "c.txt", bytes(story("c")));
      }
      byte[] zip = out.toByteArray();
      byte[] damaged = with(zip, 4_000_000, zip[4_000_000] ^ 1);
      assertThat(read(damaged)).hasSize(3).startsWith("a").endsWith("c");
      assertThat(readFile(damaged)).hasSize(3).startsWith("a").endsWith("c");
    }
  }

  @Test
  void whatTheListNamesOtherwiseIsReadAsItLies() throws IOException {
    byte[] zip = streamed("a", "b");
    assertThat(read(with(zip, place(zip, LISTED, 1) + 46, 'x')))
        .containsExactly(
            "a",
            "b",
            "news.zip!x.txt is listed at the end of the archive and was not found in it: fetch or"
                + " pack it again");
    // The list leads both names to one entry, which is read once.
    assertThat(read(with(zip, place(zip, LISTED, 1) + 42, 0))).containsExactly("a", "b");
  }

  @Test
  void whatCannotBeReadDoesNotHideThatAnArchiveUnpacksWithoutEnd() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, -1, "a.bin", new byte[30_000_000]);
      put(zip, -1, "b.txt", bytes(story("b")));
    }
    byte[] zip = out.toByteArray();
    int checksum = place(zip, 0x08074b50, 0) + 4;
    assertThat(read(with(zip, checksum, zip[checksum] ^ 1)))
        .containsExactly(
            "news.zip cannot be read to its end (unpacks to more than 250 times its size): fetch or"
                + " pack it again");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void timeGrowsWithTheFileAndNotWithItsSquare() {
    ByteBuffer header = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(ENTRY).putShort((short) 20).putShort((short) 8).putShort((short) 8);
    header.putShort(26, (short) 0xffff);
    assertThat(read(many(header.array(), 100_000))).isNotEmpty();
    header.putShort(26, (short) 5).position(30);
    header.put(bytes("a.txt")).put((byte) 0);
    assertThat(read(many(header.array(), 100_000))).isNotEmpty();
    header.putShort(6, (short) 9);
    assertThat(read(many(header.array(), 100_000))).isNotEmpty();
    assertThat(read(all(header.array(), many(bytes("PK"), 3_000_000)))).hasSize(2);
  }

  private static byte[] many(byte[] part, int times) {
    byte[] all = new byte[times * part.length];
    for (int i = 0; i < times; i++) {
      System.arraycopy(part, 0, all, i * part.length, part.length);
    }
    return all;
  }
}
