package dateline.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Where the records of a web archive lie, also behind damage. A record is sound if its header can
 * be read and its length leads to empty lines, another record, or the end; behind one that is not,
 * the next is looked for wherever "WARC/1." stands, amid a line too, for what was cut off ends so.
 * What lies in a sound record is never taken for another, be it "WARC/1.0" in a page.
 */
final class Warc {

  private static final String CUT = "a record ends too early";
  private static final String WRONG = "the Content-Length of a record is wrong";

  private static final byte[] MARK = bytes("WARC/");
  private static final byte[] NEXT = bytes("WARC/1.");
  private static final byte[] TRAILER = bytes("\r\n\r\n");
  private static final int PIECE = 1 << 14;
  private static final long FREE = 1 << 20;
  private static final int MOST_LINES = 1024;
  private static final int BEHIND = MOST_LINES + MARK.length;

  private final Window in;
  private final String name;
  private final int largest;
  private final WarcHeader header = new WarcHeader();
  private long length;
  private long begin;
  private long end;
  private boolean isDoubtful;

  /**
   * A web archive.
   *
   * @param in its bytes
   * @param name how messages name it
   * @param page the largest page that is read; unless the bytes are a file's, it is not known of a
   *     much larger record whether it is sound before it was passed over
   */
  Warc(Window in, String name, long page) {
    this.in = in;
    this.name = name;
    this.largest = (int) Math.min(page, 1 << 29) + WarcHeader.LONGEST;
  }

  /** How long the record is that begins here, its header included. */
  long length() {
    return length;
  }

  /**
   * Goes to the next sound record.
   *
   * @param lost is told what was passed over
   * @return whether there is one
   */
  boolean next(Consumer<String> lost) throws IOException {
    boolean doubtful = isDoubtful;
    isDoubtful = false;
    Optional<String> why = in.position() < end ? Optional.of(CUT) : Optional.empty();
    passLines();
    long from = why.isPresent() ? begin : in.position();
    while (in.ahead(1) > 0 || in.broken().isPresent()) {
      if (in.ahead(1) == 0) {
        lost.accept(broken(from, in.broken().get()));
        in.mend();
        from = in.position();
        why = Optional.empty();
      } else {
        Optional<String> fault = fault();
        if (fault.isEmpty()) {
          tell(from, why, "up to the next record", lost);
          begin = in.position();
          end = begin + length;
          return true;
        }
        if (why.isEmpty()) {
          from = doubtful ? begin : from;
          why = doubtful ? Optional.of(WRONG) : fault;
        }
        doubtful = false;
        seek();
      }
    }
    tell(from, why, "to its end", lost);
    return false;
  }

  private void tell(long from, Optional<String> why, String to, Consumer<String> lost) {
    why.ifPresent(
        reason -> lost.accept(Unreadable.passed(name, from, reason, in.position() - from, to)));
  }

  private String broken(long from, Broken broken) {
    return Unreadable.damaged(name, from, Plain.quote(broken.getMessage())) + broken.cost();
  }

  /** Why no sound record begins here; nothing if one does, whose length is known then. */
  private Optional<String> fault() throws IOException {
    if (!in.startsWith(MARK)) {
      return Optional.of("no record begins there");
    }
    OptionalLong told = header.read(in);
    if (told.isEmpty()) {
      return Optional.of("the header of a record cannot be read");
    }
    OptionalLong body = header.body();
    if (body.isEmpty()) {
      return Optional.of("a record without one type and one length");
    }
    length = told.getAsLong() + body.getAsLong();
    return length < 0 ? Optional.of(CUT) : length > largest ? faultFarOff() : fault((int) length);
  }

  private Optional<String> fault(int record) throws IOException {
    int seen = in.ahead(record + BEHIND);
    long sure = seen - in.broken().map(Broken::unsure).orElse(0L);
    if (sure < record) {
      return Optional.of(CUT);
    }
    byte[] behind = new byte[Math.min(seen - record, BEHIND)];
    in.look(record, record + behind.length).get(behind);
    return fault(behind);
  }

  /** A record too long to be held: where it ends can be looked at in a file alone. */
  private Optional<String> faultFarOff() throws IOException {
    if (in.ahead(largest) < largest) {
      return Optional.of(CUT);
    }
    Optional<byte[]> last = in.far(length - 1, 1 + BEHIND);
    isDoubtful = last.isEmpty();
    return last.flatMap(
        bytes ->
            bytes.length == 0
                ? Optional.of(CUT)
                : fault(Arrays.copyOfRange(bytes, 1, bytes.length)));
  }

  /**
   * Nothing if what stands behind a record is an empty line, or if lines without letters lead to
   * another record or the end.
   */
  private static Optional<String> fault(byte[] behind) {
    int at = 0;
    while (at < Math.min(behind.length, MOST_LINES) && isLineEnd(behind[at])) {
      at++;
    }
    return at == behind.length || isAt(behind, 0, TRAILER) || isAt(behind, at, MARK)
        ? Optional.empty()
        : Optional.of(WRONG);
  }

  private static boolean isAt(byte[] bytes, int from, byte[] wanted) {
    int to = Math.min(bytes.length, from + wanted.length);
    return Arrays.equals(bytes, from, to, wanted, 0, wanted.length);
  }

  private boolean isAt(int offset, byte[] wanted) throws IOException {
    boolean is = in.ahead(offset + wanted.length) >= offset + wanted.length;
    for (int i = 0; is && i < wanted.length; i++) {
      is = in.peek(offset + i) == wanted[i];
    }
    return is;
  }

  private void passLines() throws IOException {
    while (in.ahead(1) > 0 && isLineEnd(in.peek(0))) {
      in.pass(1);
    }
  }

  private static boolean isLineEnd(byte b) {
    return b == '\r' || b == '\n';
  }

  /** Goes to the next place that may begin a record, or to the end or break before it. */
  private void seek() throws IOException {
    in.pass(1);
    int at = 0;
    int seen = in.ahead(PIECE);
    while (at + NEXT.length <= seen) {
      if (isAt(at, NEXT) && mayBegin(at)) {
        in.pass(at);
        return;
      }
      at++;
      if (at + NEXT.length > seen) {
        in.pass(at);
        at = 0;
        seen = in.ahead(PIECE);
      }
    }
    in.pass(seen);
  }

  /**
   * No header holds a line that begins so, but all the lines of one may hold it further on: these
   * are looked at as long as no more bytes are parsed than twice those that came.
   */
  private boolean mayBegin(int offset) {
    return in.peek(offset - 1) == '\n' || header.bytes() < 2 * in.came() + FREE;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
