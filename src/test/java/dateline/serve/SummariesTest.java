package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.describe.DL;
import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted of the whole graph is that of the graph as it is. */
class SummariesTest {
  private static final String JSON = "application/sparql-results+json";
  private static final String NAME = "countries";

  private static final Quad COUNTRY =
      Quad.create(
          new Iris(Sample.BASE).graph("entities"),
          NodeFactory.createURI(Sample.BASE + "country/XXX"),
          RDF.type.asNode(),
          NodeFactory.createURI(DL.NS + "Country"));

  @TempDir Path folder;

  static List<String> names() {
    return List.copyOf(Summaries.queries(Sample.BASE).keySet());
  }

  private static Server server(GraphStore store) {
    return Server.start(store, new Settings(Sample.BASE, 0, true, Limits.USUAL), List.of());
  }

  private static String get(Server server) {
    return new Browser(server).get("/summary/" + NAME + ".json").body();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSummaryIsWhatItsQueryAnswers(String name) {
    try (GraphStore store = Sample.store();
        Server server = server(store)) {
      Browser browser = new Browser(server);
      String query = Summaries.queries(Sample.BASE).get(name);
      String asked = browser.get("/sparql?query=" + Browser.escape(query), "Accept", JSON).body();
      assertThat(browser.get("/summary/" + name + ".json").body().replaceAll("\\s+", " "))
          .isEqualTo(asked.replaceAll("\\s+", " "))
          .contains("\"value\"");
    }
  }

  @Test
  void aChangeOfTheGraphIsSeenAtOnce() {
    try (GraphStore store = Sample.store();
        Server server = server(store)) {
      String before = get(server);
      store.change(data -> data.add(COUNTRY));
      assertThat(get(server)).isNotEqualTo(before);
      store.change(data -> data.delete(COUNTRY));
      assertThat(get(server)).isEqualTo(before);
    }
  }

  @Test
  void whatWasCountedIsKeptUntilTheGraphChanges() throws Exception {
    Path store = folder.resolve("graph");
    try (GraphStore graph = GraphStore.create(store)) {
      graph.change(data -> data.add(COUNTRY));
      try (Server server = server(graph)) {
        assertThat(get(server)).contains("\"1\"");
      }
    }
    Path kept = store.resolve("kept");
    Path file = Files.list(kept).filter(f -> f.toString().contains(NAME)).findFirst().orElseThrow();
    Files.writeString(file, Files.readString(file).replace("\"1\"", "\"7\""));
    try (GraphStore graph = GraphStore.open(store);
        Server server = server(graph)) {
      assertThat(get(server)).as("as it was kept").contains("\"7\"");
      graph.change(data -> data.delete(COUNTRY));
      assertThat(get(server)).contains("\"0\"");
    }
  }

  @Test
  void thereAreNoOthers() {
    try (GraphStore store = GraphStore.inMemory();
        Server server = server(store)) {
      assertThat(new Browser(server).get("/summary/none.json").statusCode()).isEqualTo(404);
    }
  }
}
