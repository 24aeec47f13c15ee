package dateline.serve;

import java.time.Duration;
import org.apache.jena.query.Query;

/**
 * What one request may cost.
 *
 * @param time how long a query may run, from its start to its last row
 * @param rows how many solutions a query may give; more are cut off
 * @param body how many bytes a request's body may have
 * @param parallel how many requests for data are worked on at once; more are answered by 503
 */
public record Limits(Duration time, long rows, int body, int parallel) {

  /** Limits for a small machine: 30 seconds, 100,000 rows, 1 MiB, 16 at once. */
  public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 100_000, 1 << 20, 16);

  /** The query with its rows, or what it describes, bounded; its own smaller limit stays. */
  Query bound(Query query) {
    if (query.isAskType()) {
      return query;
    }
    if (query.hasLimit() && query.getLimit() <= rows) {
      return query;
    }
    Query bounded = query.cloneQuery();
    bounded.setLimit(rows);
    return bounded;
  }

  /** Checks that each allows something. */
  public Limits {
    if (time.isNegative() || time.isZero() || rows < 1 || body < 1 || parallel < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: " + time + ", " + rows + ", " + body + ", " + parallel);
    }
  }
}
