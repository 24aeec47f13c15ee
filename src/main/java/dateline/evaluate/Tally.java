package dateline.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts of what was right, too much and too little, and the figures that follow from them. */
public final class Tally {

  private int right;
  private int extra;
  private int lost;

  Tally() {}

  void add(int right, int extra, int lost) {
    this.right += right;
    this.extra += extra;
    this.lost += lost;
  }

  /** How many were claimed and are in the gold. */
  public int right() {
    return right;
  }

  /** How many were claimed and are not in the gold. */
  public int extra() {
    return extra;
  }

  /** How many are in the gold and were not claimed. */
  public int lost() {
    return lost;
  }

  /** Share of the claimed that is right, 0 when nothing was claimed; rounded to three decimals. */
  public double precision() {
    return rounded(share(right, right + extra));
  }

  /** Share of the gold that was claimed, 0 when the gold is empty; rounded to three decimals. */
  public double recall() {
    return rounded(share(right, right + lost));
  }

  /** Harmonic mean of precision and recall, rounded to three decimals. */
  public double f1() {
    double p = share(right, right + extra);
    double r = share(right, right + lost);
    return p + r == 0 ? 0 : rounded(2 * p * r / (p + r));
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Rounds the exact value of the double, as Python does. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }

  @Override
  public String toString() {
    return "P %.3f R %.3f F1 %.3f".formatted(precision(), recall(), f1());
  }
}
