package dateline.learn;

import dateline.annotate.Scorer;
import dateline.annotate.Weights;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * An averaged perceptron in training (Freund and Schapire 1999, Collins 2002). Scores with the
 * weights as they stand; {@link #averaged(float)} gives those of the average over all steps.
 */
final class Perceptron implements Scorer {

  private final int classes;
  private int[] keys = new int[1 << 20];
  private Row[] rows = new Row[1 << 20];
  private int size;
  private int step;

  /** What one feature says. */
  private static final class Row {
    byte[] classes = new byte[2];
    float[] weights = new float[2];
    double[] totals = new double[2];
    int[] steps = new int[2];
    int size;

    void add(int c, float change, int step) {
      int at = 0;
      while (at < size && classes[at] != c) {
        at++;
      }
      if (at == size) {
        if (size == classes.length) {
          classes = Arrays.copyOf(classes, size * 2);
          weights = Arrays.copyOf(weights, size * 2);
          totals = Arrays.copyOf(totals, size * 2);
          steps = Arrays.copyOf(steps, size * 2);
        }
        classes[at] = (byte) c;
        steps[at] = step;
        size++;
      }
      totals[at] += (double) weights[at] * (step - steps[at]);
      steps[at] = step;
      weights[at] += change;
    }

    float average(int at, int step) {
      return (float) ((totals[at] + (double) weights[at] * (step - steps[at])) / step);
    }
  }

  Perceptron(int classes) {
    this.classes = classes;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      Row row = rows[slot(features[i])];
      if (row != null) {
        for (int at = 0; at < row.size; at++) {
          scores[row.classes[at]] += row.weights[at];
        }
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] != null && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Begins the next step of training, whether or not it changes anything. */
  void next() {
    step++;
  }

  /** Makes the features speak for {@code right} and against {@code wrong}. */
  void update(int[] features, int count, int right, int wrong) {
    for (int i = 0; i < count; i++) {
      Row row = row(features[i]);
      row.add(right, 1, step);
      row.add(wrong, -1, step);
    }
  }

  private Row row(int key) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (rows[slot] == null) {
      keys[slot] = key;
      rows[slot] = new Row();
      size++;
    }
    return rows[slot];
  }

  private void grow() {
    int[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new Row[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** The averaged weights, as they would be read back from disk. */
  Weights averaged(float least) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(new java.io.DataOutputStream(bytes), least);
    return Weights.read(
        new java.io.DataInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray())));
  }

  /**
   * Writes the averaged weights.
   *
   * @param least weights nearer to zero are left out
   */
  void write(DataOutput out, float least) throws IOException {
    int[] slots = new int[size];
    int n = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != null) {
        slots[n++] = i;
      }
    }
    long[] order = new long[n];
    for (int i = 0; i < n; i++) {
      order[i] = (long) keys[slots[i]] << 32 | slots[i];
    }
    Arrays.sort(order);
    float most = largest(slots);
    float scale = most / 127;
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    ByteArrayOutputStream codes = new ByteArrayOutputStream();
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    int last = 0;
    int features = 0;
    for (long entry : order) {
      int key = (int) (entry >>> 32);
      if (write(rows[(int) entry], scale, least, codes, weights)) {
        gap(key - last, gaps);
        last = key;
        features++;
      }
    }
    Weights.write(
        out,
        classes,
        scale,
        gaps.toByteArray(),
        features,
        codes.toByteArray(),
        weights.toByteArray());
  }

  private float largest(int[] slots) {
    float[] all = new float[slots.length];
    for (int i = 0; i < slots.length; i++) {
      Row row = rows[slots[i]];
      for (int at = 0; at < row.size; at++) {
        all[i] = Math.max(all[i], Math.abs(row.average(at, step)));
      }
    }
    Arrays.sort(all);
    // Few weights are so large that all others would lose precision for their sake.
    return Math.max(1e-6f, all[Math.min(all.length - 1, (int) (all.length * 0.99999))]);
  }

  private boolean write(
      Row row, float scale, float least, ByteArrayOutputStream codes, ByteArrayOutputStream out) {
    int written = 0;
    int pending = -1;
    byte weight = 0;
    for (int at = 0; at < row.size; at++) {
      float average = row.average(at, step);
      int rounded = Math.max(-127, Math.min(127, Math.round(average / scale)));
      if (Math.abs(average) < least || rounded == 0) {
        continue;
      }
      if (pending >= 0) {
        codes.write(pending | 0x80);
        out.write(weight);
      }
      pending = row.classes[at];
      weight = (byte) rounded;
      written++;
    }
    if (pending >= 0) {
      codes.write(pending);
      out.write(weight);
    }
    return written > 0;
  }

  private static void gap(int gap, ByteArrayOutputStream out) {
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
