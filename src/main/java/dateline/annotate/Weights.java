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
  private final KeySketch sketch = new KeySketch();
  private final int[] table; // key and first entry, open addressing; an absent key is -1
  private final int shift;
  private final short[] entries; // class in the high byte, its first bit as stored; weight below

  private Weights(int classes, float scale, Packed packed) {
    this.classes = classes;
    this.scale = scale;
    this.entries = new short[packed.entryClasses.length];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = (short) (packed.entryClasses[i] << 8 | packed.entryWeights[i] & 0xFF);
    }
    int slots = Integer.highestOneBit(Math.max(16, packed.features * 3));
    this.table = new int[2 * slots];
    this.shift = shift(slots);
    Arrays.fill(table, -1);
    packed.forEach(this::put);
  }

  /** The lists as they are stored. */
  private record Packed(int features, byte[] gaps, byte[] entryClasses, byte[] entryWeights) {

    /** What is done with a key and the place of its first entry. */
    private interface Keys {
      void put(int key, int entry);
    }

    void forEach(Keys keys) {
      int key = 0;
      int at = 0;
      int entry = 0;
      for (int i = 0; i < features; i++) {
        int gap = 0;
        int part;
        do {
          part = gaps[at++];
          gap = gap << 7 | part & 0x7F;
        } while (part < 0);
        key += gap;
        keys.put(key, entry);
        while (entryClasses[entry++] < 0) {
          // the high bit says that the feature has more classes
        }
      }
    }

    /** The weights of a key as bytes, that of class 0 in the lowest. */
    int bytes(int entry) {
      int bytes = 0;
      int at = entry;
      do {
        bytes |= (entryWeights[at] & 0xFF) << 8 * (entryClasses[at] & 0x7F);
      } while (entryClasses[at++] < 0);
      return bytes;
    }
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
    int found = 0;
    for (int i = 0; i < kept; i++) {
      int entry = entry(features[i]);
      features[found] = entry;
      found += entry >= 0 ? 1 : 0;
    }
    for (int i = 0; i < found; i++) {
      int at = features[i];
      short entry;
      do {
        entry = entries[at++];
        scores[entry >> 8 & 0x7F] += (byte) entry * scale;
      } while (entry < 0);
    }
  }

  /** Place of the key's first entry, or -1. */
  private int entry(int key) {
    int mask = table.length - 2;
    int slot = 2 * (key >>> shift) & mask;
    while (table[slot] != key && table[slot] >= 0) {
      slot = slot + 2 & mask;
    }
    return table[slot] == key ? table[slot + 1] : -1;
  }

  private void put(int key, int entry) {
    sketch.add(key);
    int mask = table.length / 2 - 1;
    int slot = key >>> shift & mask;
    while (table[2 * slot] >= 0) {
      slot = slot + 1 & mask;
    }
    table[2 * slot] = key;
    table[2 * slot + 1] = entry;
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
    Packed packed = new Packed(features, gaps, entryClasses, entryWeights);
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
