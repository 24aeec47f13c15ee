package dateline.serve;

import dateline.describe.Iris;
import dateline.describe.Prefixes;
import dateline.publish.DatasetCard;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/** Small datasets in the shape that Dateline writes, and servers on free ports that hold them. */
final class Sample {
  static final String BASE = Iris.DEFAULT_BASE;

  /** For a server whose answers are meant for others. */
  static final Rate PROXIED = new Rate(0, true);

  private Sample() {}

  static DatasetGraph data() {
    return store().dataset();
  }

  static GraphStore store() {
    GraphStore store = GraphStore.inMemory();
    store.fill(Prefixes.ALL, out -> RDFDataMgr.parse(out, "src/test/resources/serve/sample.trig"));
    DatasetCard.write(store, new Iris(BASE));
    store.words().open();
    return store;
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
    return Server.start(store(), new Settings(BASE, 0, true, limits, PROXIED), queries());
  }
}
