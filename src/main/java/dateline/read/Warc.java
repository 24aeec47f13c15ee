package dateline.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * Where the records of a web archive lie, also behind damage. A record is sound if its header can
 * be read and its length leads to empty lines, another record, or the end; behind one that is not,
 * the next is looked for wherever "WARC/1." stands, amid a line too, for what was cut off ends so.
 * What lies in a sound record is never taken for another, be it "WARC/1.0" in a page.
 */
final class Warc {

  private static final String CUT = "a record ends too early";
  private static final String REMEDY = "; fetch the file again for what they held";

  private static final byte[] MARK = bytes("WARC/");
  private static final byte[] NEXT = bytes("WARC/1.");
  private static final byte[] TRAILER = bytes("\r\n\r\n");
  private static final int PIECE = 1 << 14;
  private static final int LONGEST_HEADER = 1 << 20;
  private static final long FREE = 1 << 20;
  private static final int MOST_LINES = 1024;

  private final Window in;
  private final String name;
  private final int largest;
  private final WarcParser parser = new WarcParser();
  private long length;
  private long end;
  private long again;

  /**
   * A web archive.
   *
   * @param in its bytes
   * @param name how messages name it
   * @param page the largest page that is read; whether a much larger record is sound is not known
   *     before it was passed over
   */
  Warc(Window in, String name, long page) {
    this.in = in;
    this.name = name;
    this.largest = (int) Math.min(page, 1 << 29) + LONGEST_HEADER;
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
    Optional<String> why = in.position() < end ? Optional.of(CUT) : Optional.empty();
    passLines();
    long from = in.position();
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
          end = in.position() + length;
          return true;
        }
        why = why.or(() -> fault);
        seek();
      }
    }
    tell(from, why, "to its end", lost);
    return false;
  }

  private void tell(long from, Optional<String> why, String to, Consumer<String> lost) {
    why.ifPresent(
        reason ->
            lost.accept(
                damaged(from, reason)
                    + (in.position() - from)
                    + " bytes were passed over, "
                    + to
                    + REMEDY));
  }

  private String broken(long from, Broken broken) {
    return damaged(from, Plain.quote(broken.getMessage()))
        + "its packed bytes "
        + broken.from()
        + " to "
        + broken.to()
        + " were passed over, as far as they were not read before"
        + REMEDY;
  }

  private String damaged(long from, String why) {
    return name + " is damaged from byte " + from + " on (" + why + "): ";
  }

  /** Why no sound record begins here; nothing if one does, whose length is known then. */
  private Optional<String> fault() throws IOException {
    if (!in.startsWith(MARK)) {
      return Optional.of("no record begins there");
    }
    OptionalLong header = header();
    if (header.isEmpty()) {
      return Optional.of("the header of a record cannot be read");
    }
    OptionalLong body = body();
    if (body.isEmpty()) {
      return Optional.of("a record without one type and one length");
    }
    length = header.getAsLong() + body.getAsLong();
    int most = (int) Math.max(0, Math.min(length, largest));
    return length < 0 || in.ahead(most) < most
        ? Optional.of(CUT)
        : length > largest ? Optional.empty() : fault((int) length);
  }

  private Optional<String> fault(int record) throws IOException {
    int seen = in.ahead(record + TRAILER.length + MARK.length);
    long sure = seen - in.broken().map(Broken::unsure).orElse(0L);
    if (sure < record) {
      return Optional.of(CUT);
    }
    return isAt(record, TRAILER) || isFollowed(record)
        ? Optional.empty()
        : Optional.of("the Content-Length of a record is wrong");
  }

  /** Whether lines without letters lead to another record or the end. */
  private boolean isFollowed(int record) throws IOException {
    int at = record;
    while (at < record + MOST_LINES && in.ahead(at + 1) > at && isLineEnd(in.peek(at))) {
      at++;
    }
    return in.ahead(at + MARK.length) <= at || isAt(at, MARK);
  }

  private boolean isAt(int offset, byte[] wanted) throws IOException {
    boolean is = in.ahead(offset + wanted.length) >= offset + wanted.length;
    for (int i = 0; is && i < wanted.length; i++) {
      is = in.peek(offset + i) == wanted[i];
    }
    return is;
  }

  /** How long the header is that begins here, if it is one. */
  private OptionalLong header() throws IOException {
    OptionalLong header = parsed();
    again += parser.position();
    return header;
  }

  private OptionalLong parsed() throws IOException {
    parser.reset();
    int parsed = 0;
    int seen = in.ahead(PIECE);
    while (parsed < seen && seen <= LONGEST_HEADER) {
      ByteBuffer next = in.look(parsed, seen);
      parser.parse(next);
      if (parser.isFinished()) {
        return OptionalLong.of(parser.position());
      }
      if (parser.isError()) {
        return OptionalLong.empty();
      }
      parsed = seen;
      seen = in.ahead(2 * seen);
    }
    return OptionalLong.empty();
  }

  /**
   * The length that the header tells, if it tells length and type, and no other: where a record was
   * cut off amid its header, that of the next goes on with it.
   */
  private OptionalLong body() {
    try {
      MessageHeaders headers = parser.headers();
      Optional<String> told =
          headers.sole("WARC-Type").flatMap(t -> headers.sole("Content-Length"));
      long length = told.map(Long::parseLong).orElse(-1L);
      return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    } catch (IllegalArgumentException e) {
      return OptionalLong.empty();
    }
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
    return in.peek(offset - 1) == '\n' || again < 2 * in.came() + FREE;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
