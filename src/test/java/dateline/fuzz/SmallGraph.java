package dateline.fuzz;

import dateline.store.GraphStore;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;

/** A graph of a few claims. */
final class SmallGraph {

  private SmallGraph() {}

  static DatasetGraph data() {
    return store().dataset();
  }

  static GraphStore store() {
    GraphStore store = GraphStore.inMemory();
    store.fill(Map.of(), SmallGraph::send);
    store.words().open();
    return store;
  }

  static void send(StreamRDF out) {
    RDFDataMgr.parse(out, String.valueOf(SmallGraph.class.getResource("/serve/sample.trig")));
  }
}
