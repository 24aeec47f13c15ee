package dateline.publish;

import dateline.store.GraphStore;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts quads in place of what a graph held before, by changing only what differs: both sides are
 * sorted lines of N-Quads, so that neither need fit into memory.
 */
public final class Renewal {

  /** How many lines are parsed at once. */
  private static final int BATCH = 10_000;

  private final Consumer<Quad> change;
  private final StringBuilder lines = new StringBuilder();
  private int waiting;

  private Renewal(Consumer<Quad> change) {
    this.change = change;
  }

  /** A quad as a line of N-Quads, without line feed. */
  public static String line(Quad quad) {
    return NodeFmtLib.strNQ(quad).strip();
  }

  /** Puts quads, as {@link #line}s, in place of those of the graph, in one transaction. */
  static void apply(GraphStore store, Node graph, SortedLines after) {
    try (SortedLines before = new SortedLines()) {
      store.read(
          data -> {
            data.find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> before.add(line(quad)));
            return true;
          });
      store.change(data -> change(data, before, after));
    }
  }

  private static void change(DatasetGraph data, SortedLines before, SortedLines after) {
    Renewal goes = new Renewal(data::delete);
    Renewal comes = new Renewal(data::add);
    try (SortedLines.Cursor old = before.open();
        SortedLines.Cursor fresh = after.open()) {
      String one = next(old);
      String other = next(fresh);
      while (!one.isEmpty() || !other.isEmpty()) {
        int order = one.isEmpty() ? 1 : other.isEmpty() ? -1 : one.compareTo(other);
        if (order < 0) {
          goes.take(one);
        } else if (order > 0) {
          comes.take(other);
        }
        one = order <= 0 ? next(old) : one;
        other = order >= 0 ? next(fresh) : other;
      }
    }
    goes.flush();
    comes.flush();
  }

  private static String next(SortedLines.Cursor lines) {
    return lines.hasNext() ? lines.next() : "";
  }

  private void take(String line) {
    lines.append(line).append('\n');
    if (++waiting == BATCH) {
      flush();
    }
  }

  private void flush() {
    if (waiting > 0) {
      RDFParser.fromString(lines.toString(), Lang.NQUADS)
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  change.accept(quad);
                }
              });
      lines.setLength(0);
      waiting = 0;
    }
  }
}
