package dateline.learn;

import java.util.Arrays;

/** Numbers the keys of features that are seen often enough. */
final class FeatureIndex {

  /** Places for the keys of a word; most are seen before. */
  private static final int A_WORD = 128;

  private final int[] keys;
  private final int[] counts;

  /** An empty index for the keys of so many words. */
  FeatureIndex(int words) {
    this.keys = new int[Integer.highestOneBit(Math.max(1 << 16, words * A_WORD))];
    this.counts = new int[keys.length];
    Arrays.fill(keys, -1);
  }

  private int slot(int key) {
    int slot = key * 0x9E3779B1 >>> 2 & keys.length - 1;
    while (keys[slot] != key && keys[slot] >= 0) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Counts the first {@code size} of the keys; replaces them by places for {@link #numbers}. */
  int[] count(int[] found, int size) {
    int[] places = new int[size];
    for (int k = 0; k < size; k++) {
      int slot = slot(found[k]);
      keys[slot] = found[k];
      counts[slot]++;
      places[k] = slot;
    }
    return places;
  }

  /** For each place the number of its key among the sorted keys; -1 if it is not among them. */
  int[] numbers(int[] sortedKeys) {
    int[] out = new int[keys.length];
    Arrays.fill(out, -1);
    for (int number = 0; number < sortedKeys.length; number++) {
      out[slot(sortedKeys[number])] = number;
    }
    return out;
  }

  /** The keys that were seen at least so often, sorted. */
  int[] keys(int least) {
    int[] out = new int[keys.length];
    int size = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (counts[slot] >= least) {
        out[size++] = keys[slot];
      }
    }
    int[] sorted = Arrays.copyOf(out, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
