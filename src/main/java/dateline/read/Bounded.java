package dateline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Unpacked bytes, as long as they are not out of all proportion to the packed ones. */
final class Bounded extends FilterInputStream {

  /**
   * Text and markup shrink to a tenth or a twentieth; a file made to exhaust us to a thousandth.
   */
  private static final int MOST_RATIO = 250;

  private static final long FREE = 10_000_000;

  private final Counted packed;
  private long unpacked;

  Bounded(InputStream unpacked, Counted packed) {
    super(unpacked);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return count(in.read(bytes, offset, length));
  }

  @Override
  public long skip(long bytes) throws IOException {
    return in.readNBytes((int) Math.min(bytes, 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Leaves the archive open, whose next entry is still to be read. */
  @Override
  public void close() {}

  private int count(int bytes) throws IOException {
    unpacked += Math.max(0, bytes);
    if (unpacked > FREE && unpacked / MOST_RATIO > packed.bytes()) {
      throw new IOException(
          String.format(Locale.ROOT, "unpacks to more than %d times its size", MOST_RATIO));
    }
    return bytes;
  }

  /** Counts the bytes that are read through it. */
  static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    long bytes() {
      return bytes;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      bytes += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      bytes += Math.max(0, count);
      return count;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    /** Leaves the packed bytes to whoever opened them. */
    @Override
    public void close() {}
  }
}
