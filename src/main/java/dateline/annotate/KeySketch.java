package dateline.annotate;

/**
 * Tells of most keys that are absent from a table that they are, without a look at the table: one
 * bit for each front that a key can have, so few that they stay near the processor.
 */
final class KeySketch {

  /**
   * Bits for each key, so that one absent key in four is taken for a present one. With more bits
   * the sketch would not stay near the processor.
   */
  private static final int ROOM = 4;

  private final int shift;
  private final long[] bits;

  /**
   * An empty sketch.
   *
   * @param keys about how many keys will be added
   */
  KeySketch(int keys) {
    int fronts = Integer.highestOneBit(Math.max(64, keys * ROOM));
    this.shift = Features.KEY_BITS - Integer.numberOfTrailingZeros(fronts);
    this.bits = new long[fronts / 64];
  }

  void add(int key) {
    int front = key >>> shift;
    bits[front >>> 6] |= 1L << front;
  }

  /**
   * Moves the keys that may have been added to the front, without a jump that the processor would
   * have to guess.
   *
   * @param keys keys; which stand behind the result's number of them is undefined afterwards
   * @param count how many of them count
   * @return how many may have been added
   */
  int retain(int[] keys, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int key = keys[i];
      int front = key >>> shift;
      keys[kept] = key;
      kept += (int) (bits[front >>> 6] >>> front) & 1;
    }
    return kept;
  }
}
