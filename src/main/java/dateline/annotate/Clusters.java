package dateline.annotate;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Brown clusters: words that stand in like surroundings share a cluster, and like clusters share
 * the front of their paths. Holds hashes of the words instead of the words, so that about one
 * unknown word in seven thousand is taken for another. Immutable; safe for use by several threads.
 */
public final class Clusters {

  private static final int[] LENGTHS = {4, 6, 10};

  private final int[] hashes;
  private final short[] leaves;
  private final int mask;
  private final int[][] prefixes;

  /**
   * @param paths the clusters' paths of {@code 0} and {@code 1}
   * @param hashes sorted hashes of words made by {@link #hash}
   * @param clusters for each hash the number of its path
   */
  public Clusters(List<String> paths, int[] hashes, short[] clusters) {
    this.mask = 2 * Integer.highestOneBit(Math.max(8, hashes.length)) - 1;
    this.hashes = new int[mask + 1];
    this.leaves = new short[mask + 1];
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] & mask;
      while (leaves[slot] != 0) {
        slot = slot + 1 & mask;
      }
      this.hashes[slot] = hashes[i];
      this.leaves[slot] = (short) (clusters[i] + 1);
    }
    this.prefixes = new int[LENGTHS.length][paths.size() + 1];
    for (int length = 0; length < LENGTHS.length; length++) {
      for (int leaf = 1; leaf <= paths.size(); leaf++) {
        String path = paths.get(leaf - 1);
        String front = path.substring(0, Math.min(LENGTHS[length], path.length()));
        prefixes[length][leaf] = front.hashCode();
      }
    }
  }

  /** No clusters: every word is unknown. */
  public static Clusters none() {
    return new Clusters(List.of(), new int[0], new short[0]);
  }

  /** The clusters that come with Dateline. */
  public static Clusters load() {
    return Resources.read("clusters.bin.gz", Clusters::read);
  }

  /**
   * Reads clusters: the paths, the number of words, the gaps between the sorted hashes, seven bits
   * a byte, and the words' paths.
   *
   * @throws IOException if the stream holds none
   */
  public static Clusters read(DataInputStream in) throws IOException {
    List<String> paths = Resources.strings(in);
    int size = in.readInt();
    if (size < 0 || size > 10_000_000 || paths.size() >= Short.MAX_VALUE) {
      throw new IOException("no clusters: " + size + " words");
    }
    byte[] gaps = new byte[in.readInt()];
    in.readFully(gaps);
    byte[] codes = new byte[2 * size];
    in.readFully(codes);
    int[] hashes = new int[size];
    short[] clusters = new short[size];
    long hash = 0;
    int at = 0;
    for (int i = 0; i < size; i++) {
      long gap = 0;
      int part;
      do {
        part = gaps[at++];
        gap = gap << 7 | part & 0x7F;
      } while (part < 0);
      hash += gap;
      hashes[i] = (int) hash;
      clusters[i] = (short) (codes[i] << 8 | codes[size + i] & 0xFF);
    }
    return new Clusters(paths, hashes, clusters);
  }

  /** Hash of a word without regard to case. */
  public static int hash(String word) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ Character.toLowerCase(word.charAt(i))) * 0x01000193;
    }
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    return hash ^ hash >>> 13;
  }

  /** Number of the word's cluster from 1; 0 for an unknown word. */
  public int leaf(String word) {
    int hash = hash(word);
    int slot = hash & mask;
    while (leaves[slot] != 0) {
      if (hashes[slot] == hash) {
        return leaves[slot];
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }

  /** Number for the cluster's path cut to 4 ({@code level} 0), 6 (1) or 10 (2) steps. */
  public int front(int leaf, int level) {
    return prefixes[level][leaf];
  }

  @Override
  public String toString() {
    return "Clusters(" + (prefixes[0].length - 1) + ", " + Arrays.toString(LENGTHS) + ")";
  }
}
