package dateline.annotate;

import java.util.Arrays;

/**
 * The weights of a trained {@link Scorer} with many classes: for each feature a short list of
 * classes and what it says for them. Immutable; safe for use by several threads.
 */
final class ManyWeights implements Scorer {

  /** Bits of what the table holds of a feature. */
  private static final int BITS = 16;

  /**
   * Says that the table itself holds what a feature says, which is for one class; otherwise it
   * tells where the feature's list is, counted from 1 and from the first one of its block.
   */
  private static final int HERE = 1 << BITS - 1;

  /** About how many features make a block. */
  private static final int BLOCK = 32;

  /** A feature that says something for this share of the classes has a row. */
  private static final int SHARE = 4;

  /** Stands for a class where the number of a row follows. */
  private static final int ROW = 0x7F;

  private final int classes;
  private final float scale;
  private final int shift;
  private final int[] blocks; // by the front of a key
  private final short[] lists; // class in the high byte, its first bit set on all but the last
  private final float[][] rows;
  private final KeyTable table;

  ManyWeights(int classes, float scale, PackedWeights packed) {
    this.classes = classes;
    this.scale = scale;
    int features = packed.features();
    int fronts = Integer.highestOneBit(Math.max(1, features / BLOCK));
    this.shift = Features.KEY_BITS - Integer.numberOfTrailingZeros(fronts);
    this.blocks = new int[fronts];
    Arrays.fill(blocks, -1);
    int[] size = {0, 0, 0}; // lengths of the lists, rows, features
    packed.forEach(
        (key, entry) -> {
          int length = packed.length(entry);
          size[0] += isMany(length) ? 2 : length > 1 ? length : 0;
          size[1] += isMany(length) ? 1 : 0;
        });
    this.lists = new short[Math.max(1, size[0])];
    this.rows = new float[size[1]][];
    int[] keys = new int[features];
    int[] numbers = new int[features];
    Arrays.fill(size, 0);
    packed.forEach(
        (key, entry) -> {
          keys[size[2]] = key;
          numbers[size[2]++] = number(packed, key, entry, size);
        });
    this.table = KeyTable.of(BITS, keys, numbers);
  }

  private boolean isMany(int length) {
    return length >= 3 && length * SHARE >= classes;
  }

  private int number(PackedWeights packed, int key, int entry, int[] size) {
    int block = key >>> shift;
    if (blocks[block] < 0) {
      blocks[block] = size[0];
    }
    int length = packed.length(entry);
    if (length == 1) {
      return HERE | packed.entryClasses()[entry] << 8 | packed.entryWeights()[entry] & 0xFF;
    }
    int number = size[0] - blocks[block] + 1;
    if (number >= HERE) {
      throw new IllegalArgumentException("too many weights beside each other");
    }
    if (isMany(length)) {
      lists[size[0]++] = ROW << 8;
      lists[size[0]++] = (short) size[1];
      rows[size[1]++] = row(packed, entry, length);
      return number;
    }
    for (int i = entry; i < entry + length; i++) {
      lists[size[0]++] = (short) (packed.entryClasses()[i] << 8 | packed.entryWeights()[i] & 0xFF);
    }
    return number;
  }

  private float[] row(PackedWeights packed, int entry, int length) {
    float[] row = new float[classes];
    for (int i = entry; i < entry + length; i++) {
      row[packed.entryClasses()[i] & 0x7F] = packed.entryWeights()[i] * scale;
    }
    return row;
  }

  @Override
  public int classes() {
    return classes;
  }

  /**
   * Adds in the order of the features: sums of fractions depend on it, and where two classes are as
   * good as each other, so would the choice.
   */
  @Override
  public void score(int[] features, int count, float[] scores) {
    KeyTable.Room found = table.find(features, count);
    int[] numbers = found.numbers;
    int[] starts = found.second;
    int size = 0;
    for (int i = 0; i < count; i++) {
      int number = numbers[i];
      numbers[size] = number;
      starts[size] = features[i] >>> shift;
      size += -number >>> 31;
    }
    // As with the table: memory is asked for all before anything depends on how many follow each.
    short[] firsts = found.firsts;
    for (int i = 0; i < size; i++) {
      int number = numbers[i];
      int at = number >= HERE ? 0 : blocks[starts[i]] + number - 1;
      starts[i] = at;
      firsts[i] = number >= HERE ? (short) (number & ~HERE) : lists[at];
    }
    for (int i = 0; i < size; i++) {
      add(starts[i], firsts[i], scores);
    }
  }

  private void add(int start, short first, float[] scores) {
    if (first == ROW << 8) {
      float[] row = rows[lists[start + 1] & 0xFFFF];
      for (int c = 0; c < row.length; c++) {
        scores[c] += row[c];
      }
      return;
    }
    int at = start;
    short entry = first;
    scores[entry >> 8 & 0x7F] += (byte) entry * scale;
    while (entry < 0) {
      entry = lists[++at];
      scores[entry >> 8 & 0x7F] += (byte) entry * scale;
    }
  }

  @Override
  public String toString() {
    return "ManyWeights " + table;
  }
}
