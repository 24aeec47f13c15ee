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
  private final byte[] entryClasses;
  private final byte[] entryWeights;

  private Weights(int classes, float scale, int features, int entries) {
    this.classes = classes;
    this.scale = scale;
    this.table = new int[2 * Integer.highestOneBit(Math.max(16, features * 3))];
    Arrays.fill(table, -1);
    this.entryClasses = new byte[entries + 1];
    this.entryWeights = new byte[entries + 1];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, float[] scores) {
    int mask = table.length / 2 - 1;
    for (int i = 0; i < count; i++) {
      int key = features[i];
      if (!sketch.mayHave(key)) {
        continue;
      }
      int slot = key & mask;
      while (table[2 * slot] != key && table[2 * slot] >= 0) {
        slot = slot + 1 & mask;
      }
      if (table[2 * slot] == key) {
        int entry = table[2 * slot + 1];
        int code;
        do {
          code = entryClasses[entry];
          scores[code & 0x7F] += entryWeights[entry] * scale;
          entry++;
        } while (code < 0);
      }
    }
  }

  private Scorer few(int features) {
    FewWeights few = new FewWeights(classes, scale, features);
    for (int slot = 0; slot < table.length; slot += 2) {
      if (table[slot] >= 0) {
        int entry = table[slot + 1];
        do {
          few.put(table[slot], entryClasses[entry] & 0x7F, entryWeights[entry]);
        } while (entryClasses[entry++] < 0);
      }
    }
    return few;
  }

  private void put(int key, int entry) {
    sketch.add(key);
    int mask = table.length / 2 - 1;
    int slot = key & mask;
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
    Weights weights = new Weights(classes, scale, features, entries);
    byte[] gaps = new byte[in.readInt()];
    in.readFully(gaps);
    in.readFully(weights.entryClasses, 0, entries);
    in.readFully(weights.entryWeights, 0, entries);
    weights.index(features, gaps);
    return classes <= FewWeights.CLASSES ? weights.few(features) : weights;
  }

  private void index(int features, byte[] gaps) {
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
      put(key, entry);
      while (entryClasses[entry++] < 0) {
        // the high bit says that the feature has more classes
      }
    }
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
