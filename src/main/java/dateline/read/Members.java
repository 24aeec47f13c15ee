package dateline.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * What the members of a gzip file unpack to, one behind the other. A damaged member is {@link
 * Broken}; in a web archive and in JSON Lines, reading goes on with the next member that begins as
 * these do, elsewhere it has come to an end. What stands behind the last member and is none costs
 * nothing that stands before.
 */
final class Members extends InputStream {

  private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LINE = {'{'};
  private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};

  /** As much is unpacked at once: what a damaged member still gives is lost by so much at most. */
  private static final int PIECE = 4096;

  /** A member's name and comment may be as long as both like, but no reader of ours need know. */
  private static final int LONGEST_HEADER = 1 << 17;

  /** What a look at a place costs that may begin a member. */
  private static final int LOOK = 4096;

  private static final long FREE = 1 << 20;

  private final Window packed;
  private final Kind kind;
  private final byte[] one = new byte[1];
  private final byte[] first = new byte[RECORD.length];
  private GzipCompressorInputStream member;
  private boolean open;
  private long start;
  private long given;
  private long total;
  private long again;
  private boolean over;
  private Optional<Broken> behind = Optional.empty();

  /**
   * The members of a file.
   *
   * @param kind what it holds by its name: what that leaves open, the first bytes tell
   */
  Members(Window packed, Kind kind) {
    this.packed = packed;
    this.kind = kind;
  }

  /** What stands behind the last member, if it is none; nothing was read of it. */
  Optional<Broken> behind() {
    return behind;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!over && (open || isMember())) {
      try {
        int count = unpack(into, offset, Math.min(length, PIECE));
        if (count >= 0) {
          return count;
        }
        shut();
      } catch (IOException e) {
        shut();
        if (packed.failed() || e instanceof Broken) {
          throw e;
        }
        throw broken(e);
      }
    }
    return -1;
  }

  /** Whether a member begins; behind the last, zeros may fill up the file. */
  private boolean isMember() throws IOException {
    start = packed.position();
    given = 0;
    while (total > 0 && packed.ahead(1) > 0 && packed.peek(0) == 0) {
      packed.pass(1);
    }
    if (packed.ahead(1) == 0) {
      return false;
    }
    if (total == 0 || packed.position() == start && packed.startsWith(MAGIC)) {
      return true;
    }
    Broken none = broken(new IOException("no gzip begins there"));
    if (!over) {
      throw none;
    }
    packed.pass(Long.MAX_VALUE);
    behind = Optional.of(none.upTo(packed.position()));
    return false;
  }

  /** How each member begins that reading may go on with. */
  private Optional<byte[]> begin() {
    if (kind == Kind.WARC || Arrays.equals(first, RECORD)) {
      return Optional.of(RECORD);
    }
    return kind == Kind.RECORDS || first[0] == LINE[0] ? Optional.of(LINE) : Optional.empty();
  }

  private int unpack(byte[] into, int offset, int length) throws IOException {
    if (!open) {
      open = true;
      Header header = new Header();
      member =
          GzipCompressorInputStream.builder()
              .setInputStream(header)
              .setOnMemberStart(begun -> header.isRead())
              .get();
    }
    int count = member.read(into, offset, length);
    for (int i = 0; i < count && total + i < first.length; i++) {
      first[(int) total + i] = into[offset + i];
    }
    given += Math.max(0, count);
    total += Math.max(0, count);
    return count;
  }

  private void shut() throws IOException {
    open = false;
    if (member != null) {
      member.close();
      member = null;
    }
  }

  private Broken broken(IOException cause) throws IOException {
    boolean cut = cause instanceof EOFException;
    String message =
        cut ? "it ends too early" : cause.getMessage() == null ? "damaged" : cause.getMessage();
    long from = start;
    over = begin().isEmpty();
    if (!over) {
      seek(begin().get());
    }
    return new Broken(message, from, packed.position(), cut ? 0 : given, cause);
  }

  /**
   * Goes to the next member that begins so, or to the end. What is looked at more than once on the
   * way is no more than came, so that time grows with the file and not with its square.
   */
  private void seek(byte[] begin) throws IOException {
    long back = Math.max(start + 1, packed.position() - Window.KEPT);
    if (spend(packed.position() - back)) {
      packed.back(back);
    }
    while (packed.ahead(MAGIC.length) >= MAGIC.length) {
      if (packed.startsWith(MAGIC)) {
        if (!spend(LOOK)) {
          packed.pass(Long.MAX_VALUE);
          return;
        }
        if (begins(packed.peekAll(LOOK), begin)) {
          return;
        }
      }
      packed.pass(1);
    }
    packed.pass(MAGIC.length);
  }

  private boolean spend(long bytes) {
    if (again + bytes > packed.came() + FREE) {
      return false;
    }
    again += bytes;
    return true;
  }

  private static boolean begins(byte[] bytes, byte[] begin) {
    try (InputStream in =
        GzipCompressorInputStream.builder().setInputStream(new ByteArrayInputStream(bytes)).get()) {
      return Arrays.equals(in.readNBytes(begin.length), begin);
    } catch (IOException e) {
      return false;
    }
  }

  /** Packed bytes, of which a header may take so many. */
  private final class Header extends FilterInputStream {
    private int left = LONGEST_HEADER;
    private boolean read;

    Header() {
      super(packed);
    }

    void isRead() {
      read = true;
    }

    @Override
    public int read() throws IOException {
      if (!read && left-- <= 0) {
        throw new IOException("a header of more than " + LONGEST_HEADER + " bytes");
      }
      return super.read();
    }
  }
}
