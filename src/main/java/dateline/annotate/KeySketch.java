package dateline.annotate;

/**
 * Tells of most keys that are absent from a table that they are, without a look at the table: one
 * bit for each key's first {@value #BITS} bits, so few that they stay near the processor.
 */
final class KeySketch {

  private static final int BITS = 23;
  private static final int SHIFT = Features.KEY_BITS - BITS;

  private final long[] bits = new long[1 << BITS - 6];

  void add(int key) {
    int front = key >>> SHIFT;
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
      int front = key >>> SHIFT;
      keys[kept] = key;
      kept += (int) (bits[front >>> 6] >>> front) & 1;
    }
    return kept;
  }
}
