package dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What an entry of a zip archive unpacks to. Fails once where it is damaged, and ends there. */
final class ZipEntryBytes extends InputStream {

  private final Window in;
  private final ZipHeader header;
  private final Inflater inflater;
  private final long begin;
  private final CRC32 checksum = new CRC32();
  private final byte[] piece = new byte[4096];
  private final byte[] one = new byte[1];
  private boolean over;
  private boolean ended;
  private boolean sound;

  /**
   * An entry.
   *
   * @param in the archive, of which the entry's packed bytes are the next
   * @param inflater unpacks it, if need be
   */
  ZipEntryBytes(Window in, ZipHeader header, Inflater inflater) {
    this.in = in;
    this.header = header;
    this.inflater = inflater;
    this.begin = in.position();
    inflater.reset();
  }

  ZipHeader header() {
    return header;
  }

  /** Where the packed bytes begin. */
  long begin() {
    return begin;
  }

  /** Whether it was read to its end, which is sound. */
  boolean isSound() {
    return sound;
  }

  /** Whether it was found to be damaged. */
  boolean isDamaged() {
    return over && !sound;
  }

  /** Whether its packed bytes were read to where they say that they end. */
  boolean isEnded() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0 || over) {
      return over ? -1 : 0;
    }
    over = true;
    int count = header.isDeflated() ? inflate(into, offset, length) : copy(into, offset, length);
    if (count < 0) {
      ended = true;
      check();
      sound = true;
    } else {
      over = false;
      checksum.update(into, offset, count);
    }
    return count;
  }

  private int copy(byte[] into, int offset, int length) throws IOException {
    long left = begin + header.packed() - in.position();
    if (left <= 0) {
      return -1;
    }
    int count = in.read(into, offset, (int) Math.min(left, length));
    if (count < 0) {
      throw new EOFException();
    }
    return count;
  }

  private int inflate(byte[] into, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(into, offset, length);
      while (count == 0 && !inflater.finished()) {
        int more = inflater.needsInput() ? in.read(piece, 0, piece.length) : -1;
        if (more < 0) {
          throw new EOFException();
        }
        inflater.setInput(piece, 0, more);
        count = inflater.inflate(into, offset, length);
      }
      if (count > 0) {
        return count;
      }
      in.back(in.position() - inflater.getRemaining());
      return -1;
    } catch (DataFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Compares the checksum, and passes over it if it stands behind. */
  private void check() throws IOException {
    int told = header.checksum();
    if (header.isStreamed()) {
      int length = ZipParts.descriptor(in);
      told = ZipParts.checksum(in);
      if (in.pass(length) < length) {
        throw new EOFException();
      }
    }
    if (told != (int) checksum.getValue()) {
      throw new IOException("its checksum is wrong");
    }
  }
}
