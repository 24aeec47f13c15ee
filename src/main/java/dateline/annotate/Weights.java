package dateline.annotate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a trained {@link Scorer}: for each feature a short list of classes and what it
 * says for them. Immutable; safe for use by several threads.
 *
 * <p>On disk the keys are sorted and stored as gaps, the weights as single bytes times one scale.
 */
public final class Weights implements Scorer {

  private final int classes;
  private final float scale;
  private final KeySketch sketch;
  private final long[] table; // key above, see HERE below; absent: -1
  private final int shift;
  private final short[] entries; // class in the high byte, its first bit as stored; weight below

  private final float[] rows; // what the features say that speak of many classes

  /**
   * Says that the table itself holds what a feature says for one or two classes, as most say for no
   * more; otherwise it tells the place of the row or of the first entry.
   */
  private static final int HERE = 1 << 31;

  /** Says that there is a second class. */
  private static final int TWO = 1 << 30;

  /** Says that what is told is the place of a row. */
  private static final int ROW = 1 << 30;

  /** A feature that says something for this share of the classes has a row. */
  private static final int SHARE = 4;

  private Weights(int classes, float scale, PackedWeights packed) {
    this.classes = classes;
    this.scale = scale;
    this.entries = new short[packed.entryClasses().length];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = (short) (packed.entryClasses()[i] << 8 | packed.entryWeights()[i] & 0xFF);
    }
    int slots = Integer.highestOneBit(Math.max(16, packed.features() * 3));
    this.table = new long[slots];
    this.sketch = new KeySketch(packed.features());
    this.shift = shift(slots);
    Arrays.fill(table, -1);
    this.rows = new float[many() * classes];
    int[] row = {0};
    packed.forEach((key, entry) -> put(key, isMany(entry) ? row(row[0]++, entry) : said(entry)));
  }

  /**
   * How far to shift a key to get the place that it belongs to in a table of so many: a key's front
   * tells its place, so that sorted keys fill a table from its front to its end.
   */
  static int shift(int slots) {
    return Math.max(0, Features.KEY_BITS - Integer.numberOfTrailingZeros(slots));
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
    // As in FewWeights: nothing waits for anything else, and the next place is near.
    for (int i = 0; i < kept; i++) {
      int key = features[i];
      int at = key >>> shift & mask;
      long next = table[at + 1 & mask];
      found[i] = (int) (next >>> 32) == key ? next : table[at];
    }
    int[] said = new int[kept];
    int present = 0;
    for (int i = 0; i < kept; i++) {
      int key = features[i];
      long slot = found[i];
      if ((int) (slot >>> 32) != key) {
        slot = slot < 0 ? slot : table[slot(key)];
      }
      said[present] = (int) slot;
      present += slot >= 0 ? 1 : 0;
    }
    // The same for the first entries, before anything depends on how many follow each.
    short[] firsts = new short[present];
    for (int i = 0; i < present; i++) {
      firsts[i] = entries[(said[i] & (HERE | ROW)) == 0 ? said[i] : 0];
    }
    for (int i = 0; i < present; i++) {
      add(said[i], firsts[i], scores);
    }
  }

  private void add(int said, short first, float[] scores) {
    if (said < 0) {
      scores[said >> 8 & 0x3F] += (byte) said * scale;
      if ((said & TWO) != 0) {
        scores[said >> 22 & 0x3F] += (byte) (said >> 14) * scale;
      }
      return;
    }
    if ((said & ROW) != 0) {
      int row = said & ~ROW;
      for (int c = 0; c < classes; c++) {
        scores[c] += rows[row + c];
      }
      return;
    }
    int at = said;
    short entry = first;
    scores[entry >> 8 & 0x7F] += (byte) entry * scale;
    while (entry < 0) {
      entry = entries[++at];
      scores[entry >> 8 & 0x7F] += (byte) entry * scale;
    }
  }

  private boolean isMany(int entry) {
    int last = entry;
    while (entries[last] < 0) {
      last++;
    }
    return isMany(entry, last);
  }

  private boolean isMany(int first, int last) {
    return last - first >= 2 && (last - first + 1) * SHARE >= classes;
  }

  /** How many features have a row. */
  private int many() {
    int many = 0;
    int first = 0;
    for (int last = 0; last < entries.length; last++) {
      if (entries[last] >= 0) {
        many += isMany(first, last) ? 1 : 0;
        first = last + 1;
      }
    }
    return many;
  }

  /** Fills a row; returns what the table holds of it. */
  private int row(int index, int entry) {
    int at = entry;
    short said;
    do {
      said = entries[at++];
      rows[index * classes + (said >> 8 & 0x7F)] = (byte) said * scale;
    } while (said < 0);
    return ROW | index * classes;
  }

  /** What the table holds of a feature: the entries themselves if they are few, or their place. */
  private int said(int entry) {
    int one = entries[entry];
    int first = (one >> 8 & 0x7F) << 8 | one & 0xFF;
    if (classes > 64) {
      return entry;
    }
    if (one >= 0) {
      return HERE | first;
    }
    int two = entries[entry + 1];
    return two < 0 ? entry : HERE | TWO | ((two >> 8) << 8 | two & 0xFF) << 14 | first;
  }

  /** Place of the key, or an empty one. */
  private int slot(int key) {
    int mask = table.length - 1;
    int slot = key >>> shift & mask;
    while (table[slot] >= 0 && (int) (table[slot] >>> 32) != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void put(int key, int said) {
    sketch.add(key);
    table[slot(key)] = (long) key << 32 | said & 0xFFFFFFFFL;
  }

  /**
   * Reads what {@link #write} wrote, into the form that is fastest for the number of classes.
   *
   * @throws IOException if the stream ends or holds no such weights
   */
  public static Scorer read(DataInput in) throws IOException {
    int classes = in.readInt();
    float scale = in.readFloat();
    int features = in.readInt();
    int entries = in.readInt();
    if (classes < 1 || classes > 127 || features < 0 || entries < features) {
      throw new IOException("no weights: " + classes + " classes, " + features + " features");
    }
    byte[] gaps = new byte[in.readInt()];
    in.readFully(gaps);
    byte[] entryClasses = new byte[entries];
    in.readFully(entryClasses);
    byte[] entryWeights = new byte[entries];
    in.readFully(entryWeights);
    PackedWeights packed = new PackedWeights(features, gaps, entryClasses, entryWeights);
    if (classes > FewWeights.CLASSES) {
      return new Weights(classes, scale, packed);
    }
    FewWeights few = new FewWeights(classes, scale, features);
    packed.forEach((key, entry) -> few.put(key, packed.bytes(entry)));
    return few;
  }

  /**
   * Writes sorted weights.
   *
   * @param classes number of classes, at most 127
   * @param scale what a weight of 1 stands for
   * @param gaps differences between sorted keys, seven bits a byte, high bit set on all but a key's
   *     last
   * @param features number of keys
   * @param entryClasses classes in the order of the keys, high bit set on all but a key's last
   * @param entryWeights weights in the same order
   * @throws IOException if the stream fails
   */
  public static void write(
      DataOutput out,
      int classes,
      float scale,
      byte[] gaps,
      int features,
      byte[] entryClasses,
      byte[] entryWeights)
      throws IOException {
    out.writeInt(classes);
    out.writeFloat(scale);
    out.writeInt(features);
    out.writeInt(entryClasses.length);
    out.writeInt(gaps.length);
    out.write(gaps);
    out.write(entryClasses);
    out.write(entryWeights);
  }
}
