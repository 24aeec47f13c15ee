package dateline.annotate;

/**
 * Tells of most keys that are absent from a table that they are, without a look at the table: one
 * bit for each key's last {@value #BITS} bits, so few that they stay near the processor.
 */
final class KeySketch {

  private static final int BITS = 23;

  private final long[] bits = new long[1 << BITS - 6];

  void add(int key) {
    bits[(key & (1 << BITS) - 1) >>> 6] |= 1L << key;
  }

  /** Whether the key may have been added; never false for one that has. */
  boolean mayHave(int key) {
    return (bits[(key & (1 << BITS) - 1) >>> 6] & 1L << key) != 0;
  }
}
