package dateline.command;

import dateline.describe.DL;
import dateline.describe.Iris;
import dateline.describe.Shipped;
import dateline.store.GraphStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;

/**
 * Measures how long queries of several sorts take of graphs that are there already: from the start
 * of the query to its last row, by the time on the processor, the median of several times after a
 * first one. What a query asks stands as a comment in its file ({@code dateline/bench}).
 */
final class BenchQueries {

  private static final int TIMES = 9;

  /** Those that look at the whole graph are asked less often. */
  private static final double MOST_SECONDS = 15;

  private static final Node CLAIM = NodeFactory.createURI(DL.NS + "Claim");

  private final BenchTable table;

  BenchQueries(BenchTable table) {
    this.table = table;
  }

  /** Asks all for a while, for the virtual machine to compile. */
  void warmUp(Path store, int seconds) {
    try (GraphStore graph = GraphStore.open(store)) {
      graph.words().open();
      long start = BenchStages.clock();
      while (BenchStages.seconds(start) < seconds) {
        for (Shipped file : Shipped.files("bench", ".rq")) {
          rows(graph, QueryFactory.create(file.text(), Iris.DEFAULT_BASE));
        }
      }
    }
  }

  /**
   * Measures one graph.
   *
   * @throws dateline.store.StoreFault if there is none, or it is in use
   */
  void measure(Path store) {
    try (GraphStore graph = GraphStore.open(store)) {
      graph.words().open();
      table.number(store.toString(), claims(graph), "claims");
      for (Shipped file : Shipped.files("bench", ".rq")) {
        measure(graph, file);
      }
    }
  }

  private static long claims(GraphStore graph) {
    return graph.read(
        data -> {
          long claims = 0;
          var found = data.find(Node.ANY, Node.ANY, RDF.type.asNode(), CLAIM);
          while (found.hasNext()) {
            found.next();
            claims++;
          }
          return claims;
        });
  }

  private void measure(GraphStore graph, Shipped file) {
    Query query = QueryFactory.create(file.text(), Iris.DEFAULT_BASE);
    long rows = rows(graph, query);
    List<Double> millis = new ArrayList<>();
    long begin = BenchStages.clock();
    while (millis.size() < TIMES
        && (millis.isEmpty() || BenchStages.seconds(begin) < MOST_SECONDS)) {
      long start = BenchStages.clock();
      rows(graph, query);
      millis.add(BenchStages.seconds(start) * 1000);
    }
    Collections.sort(millis);
    String name = file.name().replaceFirst("^\\d+-", "").replace('-', ' ');
    table.precise(name, millis.get(millis.size() / 2), "ms, " + rows + " rows");
  }

  private static long rows(GraphStore graph, Query query) {
    return graph.read(
        data -> {
          try (QueryExec run = QueryExec.dataset(data).query(query).build()) {
            return run.select().materialize().stream().count();
          }
        });
  }
}
