package dateline.fuzz;

import dateline.store.QueryFault;
import dateline.store.SavedQuery;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Query files and values for their parameters: the text, then behind a zero byte name=value lines.
 */
public final class QueryFuzz {

  private static final DatasetGraph DATA = SmallGraph.data();

  /** Long enough for what matters here; that a time limit is kept, tests of the server show. */
  private static final int MILLIS = 50;

  private QueryFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Contract.timely(data.length, () -> ask(new String(data, StandardCharsets.UTF_8)));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(QueryFuzz::fuzzerTestOneInput);
  }

  private static void ask(String input) {
    int end = input.indexOf('\0');
    String text = end < 0 ? input : input.substring(0, end);
    Map<String, String> values = new HashMap<>();
    for (String line : input.substring(text.length()).split("[\0\n]")) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        values.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    try {
      run(SavedQuery.of("file.rq", text).bind(values, Contract.IRIS.base()));
    } catch (QueryFault e) {
      Contract.message(e.getMessage(), input);
    }
  }

  /** Whoever may run a query here may run any; those that reach out are not for a fuzzer. */
  private static void run(Query query) {
    String text = query.toString();
    if (!text.matches("(?is).*(service|java:|js:|wait|load).*")) {
      try (QueryExec exec =
          QueryExec.dataset(DATA).query(query).timeout(MILLIS, TimeUnit.MILLISECONDS).build()) {
        if (query.isSelectType()) {
          exec.select().forEachRemaining(row -> {});
        } else if (query.isAskType()) {
          exec.ask();
        } else if (query.isConstructType()) {
          exec.construct();
        } else if (query.isDescribeType()) {
          exec.describe();
        }
      } catch (JenaException e) {
        // What a query that cannot be answered is told by.
        return;
      }
    }
  }
}
