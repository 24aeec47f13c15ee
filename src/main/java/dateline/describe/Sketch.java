package dateline.describe;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short summary of a text by which near copies are found: MinHash in one permutation (Li, Owen
 * and Zhang, 2012) over runs of four words. The share of places in which two sketches agree
 * estimates the share of runs that the texts have in common.
 */
public final class Sketch {

  private static final int BINS = 64;
  private static final int RUN = 4;
  private static final int FEWEST_WORDS = 40;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final short[] bins;

  private Sketch(short[] bins) {
    this.bins = bins;
  }

  /** The sketch of a text; none for one so short that likeness says nothing. */
  public static Optional<Sketch> of(String text) {
    long[] least = new long[BINS];
    Arrays.fill(least, -1L);
    long[] last = new long[RUN];
    Matcher word = WORD.matcher(text);
    int words = 0;
    while (word.find()) {
      last[words++ % RUN] = hash(word.group().toLowerCase(Locale.ROOT));
      if (words >= RUN) {
        long run = 0;
        for (int i = 0; i < RUN; i++) {
          run = mix(run * 31 + last[(words + i) % RUN]);
        }
        int bin = (int) (run >>> 58);
        if (Long.compareUnsigned(run, least[bin]) < 0) {
          least[bin] = run;
        }
      }
    }
    return words < FEWEST_WORDS ? Optional.empty() : Optional.of(new Sketch(shortened(least)));
  }

  /**
   * The sketch that a literal holds.
   *
   * @throws IllegalArgumentException if it holds none
   */
  public static Sketch parse(String literal) {
    short[] bins = new short[BINS];
    byte[] bytes = Base64.getDecoder().decode(literal);
    if (bytes.length != 2 * BINS) {
      throw new IllegalArgumentException("no sketch: " + literal);
    }
    ByteBuffer.wrap(bytes).asShortBuffer().get(bins);
    return new Sketch(bins);
  }

  /**
   * An empty bin borrows from the next full one (Shrivastava and Li, 2014): short texts compare.
   */
  private static short[] shortened(long[] least) {
    short[] bins = new short[BINS];
    for (int i = 0; i < BINS; i++) {
      int steps = 0;
      while (least[(i + steps) % BINS] == -1L) {
        steps++;
      }
      bins[i] = (short) mix(least[(i + steps) % BINS] + steps);
    }
    return bins;
  }

  /** The share, from 0 to 1, of what the two texts have in common. */
  public double likeness(Sketch other) {
    int same = 0;
    for (int i = 0; i < BINS; i++) {
      same += bins[i] == other.bins[i] ? 1 : 0;
    }
    return same / (double) BINS;
  }

  /**
   * Keys of which two texts that are much alike share one: places taken by fours.
   *
   * @return sixteen keys, each for its own place
   */
  public long[] keys() {
    long[] keys = new long[BINS / 4];
    for (int i = 0; i < BINS; i++) {
      keys[i / 4] = keys[i / 4] << 16 | bins[i] & 0xffff;
    }
    return keys;
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** The finalizer of MurmurHash3. */
  private static long mix(long value) {
    long h = value;
    h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }

  /** As a literal: Base64. */
  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(2 * BINS);
    bytes.asShortBuffer().put(bins);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
