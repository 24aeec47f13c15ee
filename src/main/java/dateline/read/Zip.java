package dateline.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Inflater;

/**
 * The entries of a zip archive in the order in which they lie there, also behind damage: what is
 * wrong with one costs no other. An entry that is not read to a sound end is passed over by its
 * length, if that leads to another; else the next is looked for wherever its sign stands. What lies
 * in a sound entry is never taken for another. The list at the end of the archive only tells what
 * was not found: entries are read once and one by one, so that none can be unpacked twice.
 */
final class Zip implements AutoCloseable {

  /** How far is looked ahead to see whether a length is right. */
  private static final int LOOK = 1 << 22;

  private static final int PIECE = 1 << 14;
  private static final int SIGN = 4;
  private static final long FREE = 1 << 20;

  private final Window in;
  private final String name;
  private final Consumer<String> lost;
  private final Inflater inflater = new Inflater(true);
  private final Seen met = new Seen();
  private Optional<ZipEntryBytes> entry = Optional.empty();
  private boolean listed;
  private long again;

  /**
   * An archive.
   *
   * @param in its bytes
   * @param name how messages name it
   * @param lost is told what was passed over or not found
   */
  Zip(Window in, String name, Consumer<String> lost) {
    this.in = in;
    this.name = name;
    this.lost = lost;
  }

  /** Whether the list of all entries was reached: if not, the archive was cut off. */
  boolean isWhole() {
    return listed;
  }

  /** Goes to the next entry; there is none at the end of the archive. */
  Optional<ZipEntryBytes> next() throws IOException {
    if (entry.isPresent()) {
      leave(entry.get());
      entry = Optional.empty();
    }
    while (in.ahead(1) > 0 && entry.isEmpty()) {
      Optional<ZipHeader> header = ZipHeader.at(in);
      long part = header.isPresent() ? 0 : ZipParts.length(in);
      if (header.isPresent()) {
        in.pass(header.get().length());
        met(header.get().name());
        entry = Optional.of(new ZipEntryBytes(in, header.get(), inflater));
      } else if (part > 0) {
        listed |= ZipParts.isList(in);
        ZipParts.listed(in).filter(this::met).ifPresent(this::missing);
        in.pass(part);
      } else {
        long from = in.position();
        // Behind the list stands nothing, or another archive.
        boolean told = listed;
        if (seek() && !told) {
          tell(from, "no entry begins there");
        }
      }
    }
    return entry;
  }

  /** Whether this is the first time that an article of this name is met. */
  private boolean met(String article) {
    return Kind.isWanted(article) && met.add(article);
  }

  private void missing(String article) {
    lost.accept(
        name
            + "!"
            + Plain.quote(article)
            + " is listed at the end of the archive and was not found in it: fetch or pack it"
            + " again");
  }

  /** Goes behind an entry. */
  private void leave(ZipEntryBytes left) throws IOException {
    long packed = left.header().packed();
    boolean known = packed >= 0 && left.begin() + packed >= 0;
    if (left.isSound()
        || known && isLed(left.begin() + packed)
        || left.isEnded() && ZipParts.isBehind(ZipParts.sign(in, 0))) {
      return;
    }
    long start = left.begin() - left.header().length();
    back(start + 1);
    if (seek() && !ZipParts.isDescribed(in, left.begin())) {
      tell(start, "an entry cannot be read to its end");
    }
  }

  /** Goes to a place, if something stands there that stands behind an entry. */
  private boolean isLed(long place) throws IOException {
    if (place < in.position()) {
      back(place);
    }
    long far = place - in.position();
    return far >= 0 && (far > LOOK ? isLedFarOff(far) : isLed((int) far)) && in.pass(far) == far;
  }

  private boolean isLed(int far) throws IOException {
    int seen = in.ahead(far + SIGN);
    return seen == far || seen > far && ZipParts.isBehind(ZipParts.sign(in, far));
  }

  /** Where a length leads that is too long to be looked at is believed, unless a file knows it. */
  private boolean isLedFarOff(long far) throws IOException {
    Optional<byte[]> last = in.far(far - 1, 1 + SIGN);
    return last.isEmpty()
        || last.get().length == 1
        || last.get().length == 1 + SIGN
            && ZipParts.isBehind(
                ByteBuffer.wrap(last.get()).order(ByteOrder.LITTLE_ENDIAN).getInt(1));
  }

  /** Goes back, as far as bytes are kept, unless more was read again than came. */
  private void back(long place) {
    long back = Math.max(place, in.position() - Window.KEPT);
    long bytes = in.position() - back;
    if (again + bytes <= in.came() + FREE) {
      again += bytes;
      in.back(back);
    }
  }

  /** Goes to the next entry or, before that is reached, to the list of all; else to the end. */
  private boolean seek() throws IOException {
    int at = 0;
    int seen = in.ahead(PIECE);
    while (at + SIGN <= seen) {
      if (in.peek(at) == 'P' && in.peek(at + 1) == 'K') {
        in.pass(at);
        at = 0;
        if (ZipHeader.at(in).isPresent() || !listed && ZipParts.isList(in)) {
          return true;
        }
        seen = in.ahead(PIECE);
      }
      at++;
      if (at + SIGN > seen) {
        in.pass(at);
        at = 0;
        seen = in.ahead(PIECE);
      }
    }
    in.pass(seen);
    return false;
  }

  private void tell(long from, String why) {
    lost.accept(Unreadable.passed(name, from, why, in.position() - from, "up to the next entry"));
  }

  @Override
  public void close() {
    inflater.end();
  }
}
