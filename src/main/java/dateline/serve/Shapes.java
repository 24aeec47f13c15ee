package dateline.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;

/**
 * How long queries of a shape took, in nanoseconds of processor time. Queries that differ only in
 * what they ask about have the same shape. Those asked longest ago are forgotten first. For use
 * under the lock of its owner.
 */
final class Shapes {
  private static final int KNOWN = 2000;

  private final Map<String, Long> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > KNOWN;
        }
      };

  /** What a query has in common with those that differ only in what they ask about. */
  static String of(Query query, String base) {
    String algebra =
        query.getQueryPattern() == null
            ? query.toString()
            : Algebra.compile(query) + " " + query.queryType();
    return algebra
        .replaceAll("<" + Pattern.quote(base) + "[^>]*>", "<>")
        .replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"")
        .replaceAll("\\b\\d+\\b", "0");
  }

  /** How long the next query of a shape will take; 0 when nothing is known of it. */
  long expected(String shape) {
    return known.getOrDefault(shape, 0L);
  }

  /**
   * Learns from a query that has ended.
   *
   * @param whole whether it ran to its end: one that was cut short only tells the least
   * @param slow what is shorter is kept of shapes only that once were longer
   */
  void learn(String shape, long took, boolean whole, long slow) {
    long all = whole ? took : Math.max(took, expected(shape));
    if (all >= slow || known.containsKey(shape)) {
      known.put(shape, all);
    }
  }
}
