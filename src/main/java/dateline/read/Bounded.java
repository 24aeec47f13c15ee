package dateline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Unpacked bytes, as long as they are not out of all proportion to the packed ones. */
final class Bounded extends FilterInputStream {

  /**
   * Text and markup shrink to a tenth or a twentieth; a file made to exhaust us to a thousandth.
   */
  private static final int MOST_RATIO = 250;

  private static final long FREE = 10_000_000;

  private final Budget budget;

  Bounded(InputStream unpacked, Budget budget) {
    super(unpacked);
    this.budget = budget;
  }

  /**
   * What all that one file holds may unpack to, archives in it and what nobody asked for included:
   * many small bombs, and bombs in bombs, do as much harm as one.
   */
  static final class Budget {
    private final LongSupplier packed;
    private long unpacked;

    /**
     * A budget.
     *
     * @param packed tells how many packed bytes came so far
     */
    Budget(LongSupplier packed) {
      this.packed = packed;
    }

    private void count(int bytes) throws IOException {
      unpacked += Math.max(0, bytes);
      if (unpacked > FREE && unpacked / MOST_RATIO > packed.getAsLong()) {
        throw new IOException(
            String.format(Locale.ROOT, "unpacks to more than %d times its size", MOST_RATIO));
      }
    }
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    budget.count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = in.read(bytes, offset, length);
    budget.count(count);
    return count;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, 8192)).length;
  }

  /** Passes over what is left. */
  void skipRest() throws IOException {
    byte[] bytes = new byte[8192];
    int count = read(bytes, 0, bytes.length);
    while (count >= 0) {
      count = read(bytes, 0, bytes.length);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Leaves the archive open, whose next entry is still to be read. */
  @Override
  public void close() {}
}
