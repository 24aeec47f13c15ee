package dateline.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the confidence of claims can be relied on: claims are sorted into bins by confidence, and
 * each bin tells the share of its claims that tell an event of the gold. Where confidence is a
 * chance, the share is near the bin's mean confidence.
 */
public final class Reliability {

  private static final int BINS = 10;

  private final int[] claims = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sum = new double[BINS];

  Reliability() {}

  void add(double confidence, boolean isRight) {
    int bin = Math.max(0, Math.min(BINS - 1, (int) (confidence * BINS)));
    claims[bin]++;
    right[bin] += isRight ? 1 : 0;
    sum[bin] += confidence;
  }

  /**
   * Claims of about the same confidence.
   *
   * @param from the least confidence
   * @param to the confidence that all of them stay below, but for the last bin, which includes it
   * @param claims how many there are
   * @param confidence their mean confidence
   * @param right the share of them that tells an event of the gold
   */
  public record Bin(double from, double to, int claims, double confidence, double right) {}

  /** The bins that hold a claim, least confidence first. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (claims[i] > 0) {
        bins.add(
            new Bin(
                (double) i / BINS,
                (i + 1.0) / BINS,
                claims[i],
                Tally.rounded(sum[i] / claims[i]),
                Tally.rounded(Tally.share(right[i], claims[i]))));
      }
    }
    return bins;
  }
}
