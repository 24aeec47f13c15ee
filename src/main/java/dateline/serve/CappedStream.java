package dateline.serve;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The body of a request, which breaks off when it gets too long, or does not arrive. */
final class CappedStream extends FilterInputStream {

  private final long most;
  private long left;

  CappedStream(InputStream in, long most) {
    super(in);
    this.most = most;
    this.left = most;
  }

  /** There is no more of it, and why; unchecked, since parsers would wrap what is checked. */
  static final class Broken extends UncheckedIOException {
    private static final long serialVersionUID = 1;
    private final int status;

    private Broken(int status, String why) {
      super(why, new IOException(why));
      this.status = status;
    }

    /** What the request is answered by. */
    int status() {
      return status;
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return count(super.read(), 1);
    } catch (IOException e) {
      throw new Broken(400, Courtesy.CUT_OFF);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      int n = super.read(bytes, from, length);
      return count(n, n);
    } catch (IOException e) {
      throw new Broken(400, Courtesy.CUT_OFF);
    }
  }

  /** What was read, if it does not lead beyond the most. */
  private int count(int read, int n) {
    left -= read < 0 ? 0 : n;
    if (left < 0) {
      throw new Broken(413, "What is written may have at most " + most + " bytes.");
    }
    return read;
  }
}
