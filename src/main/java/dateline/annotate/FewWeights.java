package dateline.annotate;

/**
 * The weights of a trained {@link Scorer} with so few classes that a feature's key and all it says
 * fit into one number: by how much it speaks more for the others than for the first class.
 * Immutable; safe for use by several threads.
 */
final class FewWeights implements Scorer {

  /** The most classes. */
  static final int CLASSES = 3;

  /** Bits of the difference of two weights. */
  private static final int BITS = 9;

  private final int classes;
  private final float scale;
  private final KeyTable table;

  FewWeights(int classes, float scale, PackedWeights packed) {
    this.classes = classes;
    this.scale = scale;
    int[] keys = new int[packed.features()];
    int[] numbers = new int[packed.features()];
    int[] size = {0};
    packed.forEach(
        (key, entry) -> {
          keys[size[0]] = key;
          numbers[size[0]++] = differences(packed.bytes(entry));
        });
    this.table = KeyTable.of(2 * BITS, keys, numbers);
  }

  private static int differences(int bytes) {
    int first = (byte) bytes;
    int mask = (1 << BITS) - 1;
    return ((byte) (bytes >>> 8) - first & mask) << BITS | (byte) (bytes >>> 16) - first & mask;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(int[] features, int count, float[] scores) {
    int[] numbers = table.find(features, count).numbers;
    int second = 0;
    int third = 0;
    int room = Integer.SIZE - BITS;
    for (int i = 0; i < count; i++) {
      second += numbers[i] << room - BITS >> room;
      third += numbers[i] << room >> room;
    }
    float[] sums = {0, second * scale, third * scale};
    for (int c = 1; c < classes; c++) {
      scores[c] += sums[c];
    }
  }

  @Override
  public String toString() {
    return "FewWeights " + table;
  }
}
