package dateline.resolve;

import java.util.Comparator;

/**
 * Two tellings alike enough to be of one happening.
 *
 * @param one the event of the one, the first of the two in the order of IRIs
 * @param other that of the other
 * @param weight how much speaks for it
 */
public record Alike(String one, String other, double weight) {

  /** The likeliest first. */
  static final Comparator<Alike> ORDER =
      Comparator.comparingDouble((Alike pair) -> -pair.weight())
          .thenComparing(Alike::one)
          .thenComparing(Alike::other);

  static Alike of(Telling a, Telling b, double weight) {
    return a.event().compareTo(b.event()) <= 0
        ? new Alike(a.event(), b.event(), weight)
        : new Alike(b.event(), a.event(), weight);
  }

  /** As one line with tabs, which {@link #parse} reads again. */
  public String line() {
    return one + "\t" + other + "\t" + weight;
  }

  /** The pair that a line holds. */
  public static Alike parse(String line) {
    String[] fields = line.split("\t");
    return new Alike(fields[0], fields[1], Double.parseDouble(fields[2]));
  }
}
