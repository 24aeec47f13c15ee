package dateline.learn;

import dateline.annotate.Scorer;
import dateline.annotate.Weights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * An averaged perceptron in training (Freund and Schapire 1999, Collins 2002). Scores with the
 * weights as they stand; {@link #averaged(float)} gives those of the average over all steps.
 *
 * <p>What one feature says is a chain of cells in one array: class, next cell, weight.
 */
final class Perceptron implements Scorer {

  private static final int CELL = 3;

  private final int classes;
  private int[] slots = new int[1 << 21];
  private int features;
  private int[] cells = new int[CELL << 20];
  private double[] totals = new double[1 << 20];
  private int[] steps = new int[1 << 20];
  private int size;
  private int step;

  Perceptron(int classes) {
    this.classes = classes;
    Arrays.fill(slots, -1);
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] keys, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      int slot = slot(keys[i]);
      if (slots[slot] >= 0) {
        for (int cell = slots[slot + 1]; cell >= 0; cell = cells[cell + 1]) {
          scores[cells[cell]] += Float.intBitsToFloat(cells[cell + 2]);
        }
      }
    }
  }

  /** Where the key stands in the table, or the empty place where it belongs. */
  private int slot(int key) {
    int mask = slots.length - 1;
    int slot = key * 2 & mask;
    while (slots[slot] >= 0 && slots[slot] != key) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  /** Begins the next step of training, whether or not it changes anything. */
  void next() {
    step++;
  }

  /** Makes the features speak for {@code right} and against {@code wrong}. */
  void update(int[] keys, int count, int right, int wrong) {
    for (int i = 0; i < count; i++) {
      int slot = slotOf(keys[i]);
      change(slot, right, 1);
      change(slot, wrong, -1);
    }
  }

  private int slotOf(int key) {
    if (features * 4 > slots.length) {
      grow();
    }
    int slot = slot(key);
    if (slots[slot] < 0) {
      slots[slot] = key;
      features++;
    }
    return slot;
  }

  private void change(int slot, int c, float change) {
    int cell = slots[slot + 1];
    while (cell >= 0 && cells[cell] != c) {
      cell = cells[cell + 1];
    }
    if (cell < 0) {
      cell = newCell(c, slots[slot + 1]);
      slots[slot + 1] = cell;
    }
    float weight = Float.intBitsToFloat(cells[cell + 2]);
    int at = cell / CELL;
    totals[at] += (double) weight * (step - steps[at]);
    steps[at] = step;
    cells[cell + 2] = Float.floatToRawIntBits(weight + change);
  }

  private int newCell(int c, int next) {
    if (size == totals.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
      totals = Arrays.copyOf(totals, size * 2);
      steps = Arrays.copyOf(steps, size * 2);
    }
    int cell = size * CELL;
    cells[cell] = c;
    cells[cell + 1] = next;
    steps[size] = step;
    size++;
    return cell;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    Arrays.fill(slots, -1);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] >= 0) {
        int slot = slot(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }

  private float average(int cell) {
    int at = cell / CELL;
    double weight = Float.intBitsToFloat(cells[cell + 2]);
    return (float) ((totals[at] + weight * (step - steps[at])) / Math.max(1, step));
  }

  /** The averaged weights, as they would be read back from disk. */
  Scorer averaged(float least) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes), least);
      return Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no disk: " + e.getMessage(), e);
    }
  }

  /**
   * Writes the averaged weights.
   *
   * @param least weights nearer to zero are left out, as a share of the largest
   */
  void write(DataOutput out, float least) throws IOException {
    long[] order = new long[features];
    int n = 0;
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] >= 0) {
        order[n++] = (long) slots[i] << 32 | i;
      }
    }
    Arrays.sort(order);
    float scale = largest() / 127;
    WeightLists lists = new WeightLists();
    for (long entry : order) {
      int count = 0;
      for (int cell = slots[(int) entry + 1]; cell >= 0; cell = cells[cell + 1]) {
        float average = average(cell);
        int rounded = Math.max(-127, Math.min(127, Math.round(average / scale)));
        if (rounded != 0 && Math.abs(average) >= least * scale * 127) {
          lists.add(cells[cell], rounded);
          count++;
        }
      }
      lists.end((int) (entry >>> 32), count);
    }
    lists.write(out, classes, scale);
  }

  /** Few weights are so large that all others would lose precision for their sake. */
  private float largest() {
    float[] all = new float[size];
    for (int i = 0; i < size; i++) {
      all[i] = Math.abs(average(i * CELL));
    }
    Arrays.sort(all);
    return size == 0 ? 1 : Math.max(1e-6f, all[Math.min(size - 1, (int) (size * 0.99999))]);
  }
}
