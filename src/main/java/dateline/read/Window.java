package dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes of which the next can be looked at before they are read, and the last be read again. What
 * is {@link Broken} in them is thrown where it lies, once; whoever reads on gets what stands behind
 * it. Holds no more than was asked to be looked at, twice.
 */
final class Window extends InputStream {

  /** How many bytes that were read can be read again, if so many were. */
  static final int KEPT = 1 << 16;

  private static final int PIECE = 1 << 16;

  private final InputStream in;
  private byte[] bytes = new byte[KEPT + PIECE];
  private int at;
  private int end;
  private long before;
  private long marked;
  private Optional<Broken> broken = Optional.empty();
  private boolean ended;
  private Optional<IOException> failure = Optional.empty();

  Window(InputStream in) {
    this.in = in;
  }

  /** The place of the next byte, from 0 on. */
  long position() {
    return before + at;
  }

  /** How many bytes came so far, read or only looked at. */
  long came() {
    return before + end;
  }

  /** Whether it was the bytes below that could not be read. */
  boolean failed() {
    return failure.isPresent();
  }

  /**
   * Looks ahead.
   *
   * @return how many bytes can be looked at: as many as wanted or more, unless the end or a break
   *     comes before
   * @throws IOException if the next byte is one that cannot be read
   */
  int ahead(int wanted) throws IOException {
    while (end - at < wanted && !ended && broken.isEmpty()) {
      fill(wanted);
    }
    if (at == end && failure.isPresent()) {
      throw failure.get();
    }
    return end - at;
  }

  /** The next byte but so many, which was looked at. */
  byte peek(int offset) {
    return bytes[at + offset];
  }

  /** Some of the next bytes, which were looked at, as they lie here. */
  ByteBuffer look(int from, int to) {
    return ByteBuffer.wrap(bytes, at + from, to - from);
  }

  /** Up to so many of the next bytes. */
  byte[] peekAll(int most) throws IOException {
    return Arrays.copyOfRange(bytes, at, at + Math.min(most, ahead(most)));
  }

  /** Whether these bytes are the next. */
  boolean startsWith(byte[] start) throws IOException {
    return ahead(start.length) >= start.length
        && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
  }

  /** The break behind the bytes that can be looked at, if there is one. */
  Optional<Broken> broken() {
    return broken;
  }

  /** Passes over what is left before a break, and the break. */
  void mend() {
    at = end;
    broken = Optional.empty();
  }

  /**
   * The bytes at a place that may lie far ahead, without what lies before.
   *
   * @param offset how far from the next byte
   * @return up to so many bytes; nothing if what lies there cannot be known before it comes
   */
  Optional<byte[]> far(long offset, int most) throws IOException {
    return in instanceof FileBytes file ? file.at(position() + offset, most) : Optional.empty();
  }

  /** Passes over so many bytes, fewer if the end or a break comes before. */
  long pass(long count) throws IOException {
    long left = count;
    while (left > 0 && ahead(1) > 0) {
      int passed = (int) Math.min(left, end - at);
      at += passed;
      left -= passed;
    }
    return count - left;
  }

  /** Goes back to a place, or as far as bytes are kept. */
  void back(long place) {
    at = (int) Math.max(0, Math.min(end, place - before));
  }

  /** The next bytes as a stream that ends behind so many, or where a break is. */
  InputStream part(long length) {
    return new Part(length);
  }

  private void fill(int wanted) throws IOException {
    int kept = Math.min(at, KEPT);
    if (end == bytes.length) {
      byte[] into = kept + (long) wanted > bytes.length / 2 ? new byte[2 * (kept + wanted)] : bytes;
      System.arraycopy(bytes, at - kept, into, 0, end - at + kept);
      bytes = into;
      before += at - kept;
      end -= at - kept;
      at = kept;
    }
    try {
      int count = in.read(bytes, end, Math.min(bytes.length - end, PIECE));
      ended = count < 0;
      end += Math.max(0, count);
    } catch (Broken e) {
      broken = Optional.of(e);
    } catch (IOException e) {
      failure = Optional.of(e);
      ended = true;
    }
  }

  @Override
  public int read() throws IOException {
    return isOver() ? -1 : bytes[at++] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    return isOver() ? -1 : take(into, offset, length);
  }

  private boolean isOver() throws IOException {
    if (ahead(1) == 0 && broken.isPresent()) {
      Broken found = broken.get();
      mend();
      throw found;
    }
    return at == end;
  }

  private int take(byte[] into, int offset, int length) {
    int count = Math.min(length, end - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  /** Marks this place, to which {@link #reset} returns for the next {@link #KEPT} bytes. */
  @Override
  public void mark(int limit) {
    marked = position();
  }

  @Override
  public void reset() {
    back(marked);
  }

  /** Leaves the bytes to whoever opened them. */
  @Override
  public void close() {}

  private final class Part extends InputStream {
    private long left;

    Part(long length) {
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (left <= 0 || ahead(1) == 0) {
        return -1;
      }
      int count = take(into, offset, (int) Math.min(left, length));
      left -= count;
      return count;
    }
  }
}
