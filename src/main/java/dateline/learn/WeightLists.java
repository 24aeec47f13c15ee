package dateline.learn;

import dateline.annotate.Weights;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;

/** Weights on their way to disk, feature by feature in the order of the keys. */
final class WeightLists {

  private final ByteArrayOutputStream gaps = new ByteArrayOutputStream();
  private final ByteArrayOutputStream classes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream weights = new ByteArrayOutputStream();
  private int pending = -1;
  private int last;
  private int features;

  /** Adds what the feature says about one class. */
  void add(int c, int weight) {
    flush(0x80);
    pending = c;
    weights.write(weight);
  }

  private void flush(int more) {
    if (pending >= 0) {
      classes.write(pending | more);
    }
    pending = -1;
  }

  /** Ends a feature; one that has said nothing is forgotten. */
  void end(int key, int count) {
    if (count > 0) {
      flush(0);
      gap(key - last, gaps);
      last = key;
      features++;
    }
  }

  /** Writes them in the form that {@link Weights#read} reads. */
  void write(DataOutput out, int size, float scale) throws IOException {
    Weights.write(
        out,
        size,
        scale,
        gaps.toByteArray(),
        features,
        classes.toByteArray(),
        weights.toByteArray());
  }

  /** Writes a number of seven bits a byte, the high bit set on all bytes but the last. */
  static void gap(int gap, ByteArrayOutputStream out) {
    int shift = 28;
    while (shift > 0 && gap >>> shift == 0) {
      shift -= 7;
    }
    for (; shift > 0; shift -= 7) {
      out.write(gap >>> shift & 0x7F | 0x80);
    }
    out.write(gap & 0x7F);
  }
}
