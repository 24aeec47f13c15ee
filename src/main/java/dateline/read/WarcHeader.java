package dateline.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/** The header of a record of a web archive, as far as it tells where the record ends. */
final class WarcHeader {

  /** Longer ones are not read. */
  static final int LONGEST = 1 << 20;

  private static final int PIECE = 1 << 14;

  private final WarcParser parser = new WarcParser();
  private long bytes;

  /** How many bytes were parsed so far, in this header and those before. */
  long bytes() {
    return bytes;
  }

  /** Looks at the header that the next bytes are; how long it is, if it is one. */
  OptionalLong read(Window in) throws IOException {
    OptionalLong header = parsed(in);
    bytes += parser.position();
    return header;
  }

  private OptionalLong parsed(Window in) throws IOException {
    parser.reset();
    int parsed = 0;
    int seen = in.ahead(PIECE);
    while (parsed < seen && seen <= LONGEST) {
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
   * The length of what follows, if the header that was read tells length and type, and no other:
   * where a record was cut off amid its header, that of the next goes on with it.
   */
  OptionalLong body() {
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
}
