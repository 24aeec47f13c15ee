package dateline.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What stands before the bytes of an entry of a zip archive.
 *
 * @param name the entry's name
 * @param flags bits that say how it is packed
 * @param method by what it is packed
 * @param checksum the CRC-32 of what it unpacks to, unless that stands behind it
 * @param packed how long its packed bytes are; less than 0 if only their end tells
 * @param length how long this header is
 */
record ZipHeader(String name, int flags, int method, int checksum, long packed, int length) {

  private static final int FIXED = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int LAST_METHOD = 99;
  private static final int ENCRYPTED = 1;
  private static final int STREAMED = 1 << 3;
  private static final int UNUSED = 0xc780;
  private static final long LARGE = 0xffffffffL;

  /** The header that the next bytes are, if they are one. */
  static Optional<ZipHeader> at(Window in) throws IOException {
    if (ZipParts.sign(in, 0) != ZipParts.ENTRY || in.ahead(FIXED) < FIXED) {
      return Optional.empty();
    }
    ByteBuffer fixed = in.look(0, FIXED).slice().order(ByteOrder.LITTLE_ENDIAN);
    int flags = fixed.getShort(6);
    int method = fixed.getShort(8) & 0xffff;
    int name = fixed.getShort(26) & 0xffff;
    int length = FIXED + name + (fixed.getShort(28) & 0xffff);
    boolean is = fixed.get(4) <= ZipParts.NEWEST && (flags & UNUSED) == 0 && method <= LAST_METHOD;
    if (!is || name == 0 || in.ahead(length) < length) {
      return Optional.empty();
    }
    // What was looked at further on may lie elsewhere now.
    fixed = in.look(0, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    long packed = fixed.getInt(18) & LARGE;
    if (packed == LARGE) {
      packed = large(fixed.position(FIXED + name));
    } else if (packed == 0 && (flags & STREAMED) != 0) {
      packed = -1;
    }
    String told = ZipNames.decoded(in.look(FIXED, FIXED + name));
    return Optional.of(new ZipHeader(told, flags, method, fixed.getInt(14), packed, length));
  }

  /** The length of large packed bytes, which stands among fields of all kinds. */
  private static long large(ByteBuffer fields) {
    while (fields.remaining() >= 4) {
      int kind = fields.getShort();
      int size = fields.getShort() & 0xffff;
      if (kind == 1 && size >= 16 && fields.remaining() >= 16) {
        return fields.getLong(fields.position() + 8);
      }
      fields.position(Math.min(fields.limit(), fields.position() + size));
    }
    return -1;
  }

  boolean isDeflated() {
    return method == DEFLATED;
  }

  /** Whether checksum and lengths stand behind the packed bytes. */
  boolean isStreamed() {
    return (flags & STREAMED) != 0;
  }

  /** Why the entry cannot be read, whatever its bytes; nothing if it can. */
  Optional<String> fault() {
    if ((flags & ENCRYPTED) != 0) {
      return Optional.of("is encrypted: pack it without a password");
    }
    if (method != STORED && method != DEFLATED) {
      return Optional.of("is packed by method " + method + ": pack it by the usual one (deflate)");
    }
    return method == STORED && packed < 0
        ? Optional.of("is stored without its length: pack it again")
        : Optional.empty();
  }
}
