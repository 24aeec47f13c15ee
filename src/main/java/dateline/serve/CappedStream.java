package dateline.serve;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A stream that breaks off when it gets too long. */
final class CappedStream extends FilterInputStream {

  private long left;

  CappedStream(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  /** It is too long; unchecked, since parsers would wrap what is checked. */
  static final class TooLong extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    TooLong() {
      super(new IOException("too long"));
    }
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count(Math.max(0, n));
    return n;
  }

  private void count(int n) {
    left -= n;
    if (left < 0) {
      throw new TooLong();
    }
  }
}
