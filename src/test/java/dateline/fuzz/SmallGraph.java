package dateline.fuzz;

import dateline.store.FullText;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/** A graph of a few claims. */
final class SmallGraph {

  private SmallGraph() {}

  static DatasetGraph data() {
    Dataset data = TDB2Factory.createDataset();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        data,
        () ->
            RDFDataMgr.read(
                data, String.valueOf(SmallGraph.class.getResource("/serve/sample.trig"))));
    FullText.inMemory(data.asDatasetGraph());
    return data.asDatasetGraph();
  }
}
