package dateline.annotate;

import java.util.Arrays;

/**
 * The weights of a trained {@link Scorer} with so few classes that a feature's key and all it says
 * fit into one number. Immutable once filled; safe for use by several threads.
 */
final class FewWeights implements Scorer {

  /** The most classes. */
  static final int CLASSES = 4;

  private final int classes;
  private final float scale;
  private final KeySketch sketch;
  private final long[] table; // the key in the high half, a byte a class below; absent: -1
  private final int shift;

  FewWeights(int classes, float scale, int features) {
    this.classes = classes;
    this.scale = scale;
    this.table = new long[Integer.highestOneBit(Math.max(8, features * 3))];
    this.sketch = new KeySketch(features);
    this.shift = Weights.shift(table.length);
    Arrays.fill(table, -1);
  }

  /**
   * Sets what a feature says.
   *
   * @param weights a byte a class, that of class 0 in the lowest
   */
  void put(int key, int weights) {
    sketch.add(key);
    table[slot(key)] = (long) key << 32 | weights & 0xFFFFFFFFL;
  }

  private int slot(int key) {
    int mask = table.length - 1;
    int slot = key >>> shift & mask;
    while (table[slot] >= 0 && (int) (table[slot] >>> 32) != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, float[] scores) {
    int kept = sketch.retain(features, count);
    long[] found = new long[kept];
    int mask = table.length - 1;
    // Nothing here waits for anything else, so that memory is asked for many places at once. The
    // next place is near; to look there at once costs less than to guess whether it is needed.
    for (int i = 0; i < kept; i++) {
      int key = features[i];
      int at = key >>> shift & mask;
      long next = table[at + 1 & mask];
      found[i] = (int) (next >>> 32) == key ? next : table[at];
    }
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    for (int i = 0; i < kept; i++) {
      long weights = found[i];
      int key = features[i];
      if ((int) (weights >>> 32) != key) {
        weights = weights < 0 ? 0 : Math.max(0, table[slot(key)]);
      }
      a += (byte) weights;
      b += (byte) (weights >>> 8);
      c += (byte) (weights >>> 16);
      d += (byte) (weights >>> 24);
    }
    int[] sums = {a, b, c, d};
    for (int i = 0; i < classes; i++) {
      scores[i] += sums[i] * scale;
    }
  }
}
