package dateline.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Input that begins as its kind does, so that no run is lost on other kinds. */
final class Marked {

  private Marked() {}

  /** The input, behind the mark unless it begins with it. */
  static byte[] with(String mark, byte[] data) {
    byte[] front = mark.getBytes(StandardCharsets.UTF_8);
    if (data.length >= front.length
        && Arrays.equals(front, 0, front.length, data, 0, front.length)) {
      return data;
    }
    byte[] both = Arrays.copyOf(front, front.length + data.length);
    System.arraycopy(data, 0, both, front.length, data.length);
    return both;
  }
}
