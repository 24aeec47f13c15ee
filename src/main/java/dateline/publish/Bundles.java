package dateline.publish;

import java.util.Arrays;

/**
 * Which things chains of pairs tie together: union and find over the hashes of their names, in some
 * 24 bytes for each thing. Two names of one hash may tie bundles together that do not belong
 * together, never part what does.
 */
public final class Bundles {

  private static final int FIRST = 1 << 10;
  private static final double FULL = 0.6;

  private long[] keys = new long[FIRST];
  private long[] parents = new long[FIRST];
  private int size;

  /** A hash of a name, never 0: FNV-1a, finished as MurmurHash3 does. */
  public static long key(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }

  /** Ties two things together. */
  void tie(long one, long other) {
    long a = root(one);
    long b = root(other);
    if (a != b) {
      parents[slot(Math.max(a, b))] = Math.min(a, b);
    }
  }

  /** Whether a thing was ever tied to one. */
  boolean contains(long key) {
    return keys[find(key)] == key;
  }

  /** The bundle of a thing: the least key in it. */
  long of(long key) {
    return root(key);
  }

  private long root(long key) {
    int slot = slot(key);
    while (parents[slot] != keys[slot]) {
      int up = find(parents[slot]);
      parents[slot] = parents[up];
      slot = find(parents[slot]);
    }
    return keys[slot];
  }

  /** Where a key stands; one that is new is its own parent. */
  private int slot(long key) {
    int slot = find(key);
    if (keys[slot] == key) {
      return slot;
    }
    if (size >= FULL * keys.length) {
      grow();
      slot = find(key);
    }
    keys[slot] = key;
    parents[slot] = key;
    size++;
    return slot;
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldParents = parents;
    keys = new long[2 * oldKeys.length];
    parents = new long[2 * oldKeys.length];
    Arrays.fill(keys, 0);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = find(oldKeys[i]);
        keys[slot] = oldKeys[i];
        parents[slot] = oldParents[i];
      }
    }
  }
}
