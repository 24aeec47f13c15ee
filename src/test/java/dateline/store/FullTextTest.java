package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.describe.Iris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextTest {

  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final Iris IRIS = new Iris("https://example.org/");

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (GraphStore store = GraphStore.create(folder)) {
      put(store, "one", "Bogotá", "The men were deported on Friday.");
    }
  }

  private static void put(GraphStore store, String id, String name, String words) {
    Node graph = IRIS.graph(id);
    Node thing = NodeFactory.createURI("https://example.org/" + id);
    store.replaceGraphs(
        List.of(graph),
        out -> {
          out.quad(Quad.create(graph, thing, node(RDFS + "label"), text(name)));
          out.quad(Quad.create(graph, thing, node(NIF + "anchorOf"), text(words)));
        });
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Set<String> found(GraphStore store, String what) {
    store.words().open();
    return store.read(
        data -> {
          Set<String> found = new TreeSet<>();
          String query =
              "PREFIX text: <http://jena.apache.org/text#> PREFIX nif: <%s> PREFIX rdfs: <%s>"
                      .formatted(NIF, RDFS)
                  + "SELECT ?it { ?it text:query "
                  + what
                  + " }";
          try (QueryExec run = QueryExec.dataset(data).query(query).build()) {
            run.select().forEachRemaining(row -> found.add(row.get("it").getURI()));
          }
          return found;
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "bogota"                              | true
          (rdfs:label "BOGOTÁ")                 | true
          (nif:anchorOf "deport")               | true
          (nif:anchorOf "deporting AND friday") | true
          (nif:anchorOf "\\"men were\\"")       | true
          (nif:anchorOf "bogota")               | false
          "deported"                            | false
          """)
  void namesAreFoundWithoutAccentsAndWordsByTheirStems(String what, boolean found) {
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(found(store, what)).hasSize(found ? 1 : 0);
    }
  }

  @Test
  void theIndexIsMadeAnewAfterTheGraphChanged() {
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(found(store, "\"lima\"")).isEmpty();
    }
    try (GraphStore store = GraphStore.open(folder)) {
      put(store, "two", "Lima", "Nobody came.");
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(found(store, "\"lima\"")).containsExactly("https://example.org/two");
      assertThat(found(store, "\"bogota\"")).containsExactly("https://example.org/one");
    }
  }

  @Test
  void anIndexThatIsUpToDateIsUsedAsItIs() throws Exception {
    try (GraphStore store = GraphStore.open(folder)) {
      found(store, "\"bogota\"");
    }
    var before = Files.getLastModifiedTime(folder.resolve("text/complete-2"));
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(found(store, "\"bogota\"")).hasSize(1);
    }
    assertThat(Files.getLastModifiedTime(folder.resolve("text/complete-2"))).isEqualTo(before);
  }

  @Test
  void anIndexThatWasCutOffIsMadeAnew() throws Exception {
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/segments_1"), "half");
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(found(store, "\"bogota\"")).hasSize(1);
    }
  }

  @Test
  void aStoreThatIsClosedWhileItsWordsAreReadLeavesNoTrace() throws Exception {
    List<Throwable> traces = new CopyOnWriteArrayList<>();
    Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> traces.add(fault));
    try {
      for (int i = 0; i < 100; i++) {
        FullText.outdate(folder.resolve("text"));
        try (GraphStore store = GraphStore.open(folder)) {
          store.words().openSoon();
          Thread.sleep(0, i * 10_000 % 1_000_000);
        }
      }
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("words")) {
          thread.join();
        }
      }
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(usual);
    }

    assertThat(traces).isEmpty();
  }
}
