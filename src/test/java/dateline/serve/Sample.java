package dateline.serve;

import dateline.describe.Iris;
import dateline.store.FullText;
import dateline.store.SavedQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/** Small datasets in the shape that Dateline writes, and servers on free ports that hold them. */
final class Sample {
  static final String BASE = Iris.DEFAULT_BASE;

  private Sample() {}

  static DatasetGraph data() {
    Dataset data = TDB2Factory.createDataset();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, "src/test/resources/serve/sample.trig"));
    FullText.inMemory(data.asDatasetGraph());
    return data.asDatasetGraph();
  }

  static List<SavedQuery> queries() {
    return List.of(
        SavedQuery.of("received", query("received")), SavedQuery.of("kinds", query("kinds")));
  }

  private static String query(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/serve/" + name + ".rq"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Server server() {
    return server(new Limits(Duration.ofSeconds(10), 1000, 20_000, 4));
  }

  static Server server(Limits limits) {
    return Server.start(data(), new Settings(BASE, 0, true, limits), queries());
  }
}
