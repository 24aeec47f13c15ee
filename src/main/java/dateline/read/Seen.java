package dateline.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Which words were there before, of millions, whatever their length: 64 bits of a digest stand for
 * each, so that one of a million millions of millions is taken for another.
 */
final class Seen {

  private long[] table = new long[64];
  private int size;

  /** Whether the words are new; they are not the next time. */
  boolean add(String words) {
    if (2 * size >= table.length) {
      grow();
    }
    boolean isNew = put(digest(words));
    size += isNew ? 1 : 0;
    return isNew;
  }

  private void grow() {
    long[] before = table;
    table = new long[2 * before.length];
    Arrays.stream(before).filter(value -> value != 0).forEach(this::put);
  }

  private boolean put(long value) {
    int at = (int) value & table.length - 1;
    while (table[at] != 0 && table[at] != value) {
      at = at + 1 & table.length - 1;
    }
    boolean isNew = table[at] == 0;
    table[at] = value;
    return isNew;
  }

  /** Never 0, which stands for none. */
  private static long digest(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() | Long.MIN_VALUE;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
