package dateline.read;

import java.io.IOException;
import java.util.Optional;

/** What stands in a zip archive beside its entries, told by the sign with which each begins. */
final class ZipParts {

  /** The sign of an entry. */
  static final int ENTRY = 0x04034b50;

  /** The newest version that an entry may need. */
  static final int NEWEST = 63;

  private static final int DESCRIPTOR = 0x08074b50;
  private static final int LISTED = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LARGE_END = 0x06064b50;
  private static final int LARGE_PLACE = 0x07064b50;
  private static final int EXTRA = 0x08064b50;
  private static final int SIGNATURE = 0x05054b50;

  private static final int LISTED_FIXED = 46;
  private static final int END_FIXED = 22;

  private ZipParts() {}

  /** The sign that the next bytes but so many are; 0 at the end. */
  static int sign(Window in, int offset) throws IOException {
    return (int) number(in, offset, 4);
  }

  /** The number that the next bytes but so many are; 0 at the end. */
  private static long number(Window in, int offset, int bytes) throws IOException {
    long number = 0;
    for (int i = in.ahead(offset + bytes) < offset + bytes ? -1 : bytes - 1; i >= 0; i--) {
      number = number << 8 | in.peek(offset + i) & 0xff;
    }
    return number;
  }

  /** Whether with this sign something begins that stands behind an entry. */
  static boolean isBehind(int sign) {
    return switch (sign) {
      case DESCRIPTOR, ENTRY, LISTED, END, LARGE_END, EXTRA -> true;
      default -> false;
    };
  }

  /**
   * Whether the list of all entries begins with the next bytes, or the end that stands behind it.
   */
  static boolean isList(Window in) throws IOException {
    int sign = sign(in, 0);
    return sign == LISTED && in.ahead(LISTED_FIXED) >= LISTED_FIXED && in.peek(6) <= NEWEST
        || sign == END && in.ahead(END_FIXED) >= END_FIXED;
  }

  /** The name of an entry in the list of all that begins with the next bytes, if one does. */
  static Optional<String> listed(Window in) throws IOException {
    int end = LISTED_FIXED + (int) number(in, 28, 2);
    return sign(in, 0) == LISTED && in.ahead(end) >= end
        ? Optional.of(ZipNames.decoded(in.look(LISTED_FIXED, end)))
        : Optional.empty();
  }

  /** How long the part is, other than an entry, that begins with the next bytes; 0 if none does. */
  static long length(Window in) throws IOException {
    return switch (sign(in, 0)) {
      case DESCRIPTOR -> descriptor(in);
      case LISTED -> LISTED_FIXED + number(in, 28, 2) + number(in, 30, 2) + number(in, 32, 2);
      case END -> END_FIXED + number(in, 20, 2);
      case LARGE_END -> 12 + Math.max(0, number(in, 4, 8));
      case LARGE_PLACE -> 20;
      case EXTRA -> 8 + number(in, 4, 4);
      case SIGNATURE -> 6 + number(in, 4, 2);
      default -> 0;
    };
  }

  /** How long checksum and lengths are that stand here behind an entry, with a sign or without. */
  static int descriptor(Window in) throws IOException {
    int sign = sign(in, 0) == DESCRIPTOR ? 4 : 0;
    return isBehind(sign(in, sign + 20)) && !isBehind(sign(in, sign + 12)) ? sign + 20 : sign + 12;
  }

  /** The checksum that stands here behind an entry. */
  static int checksum(Window in) throws IOException {
    return sign(in, sign(in, 0) == DESCRIPTOR ? 4 : 0);
  }

  /**
   * Whether the next bytes stand behind the lengths of an entry that lead here.
   *
   * @param begin where the entry's packed bytes begin
   */
  static boolean isDescribed(Window in, long begin) throws IOException {
    long here = in.position();
    if (here < begin) {
      return false;
    }
    in.back(Math.max(begin, here - 24));
    int far = (int) (here - in.position());
    boolean is = false;
    for (int descriptor : new int[] {12, 16, 20, 24}) {
      int bytes = descriptor > 16 ? 8 : 4;
      long packed = here - descriptor - begin;
      is |= far >= descriptor && number(in, far - 2 * bytes, bytes) == packed;
    }
    in.pass(far);
    return is;
  }
}
