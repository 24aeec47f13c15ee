package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Dateline exports, read by programs that have nothing to do with Jena: N3.js,
 * rdfxml-streaming-parser, jsonld.js, csv-parse, Graphology's reader of GraphML and a checker of
 * GeoJSON under Node ({@code src/test/resources/readers}, versions pinned by its lock file), and
 * the library of nanopublications. Skips where Node, npm or Maven, or the registries they ask, are
 * not at hand; {@code .ci/run} installs them.
 */
class ReadersTest {

  private static final Path READERS = Path.of("src/test/resources/readers").toAbsolutePath();
  private static final Path WORK = Path.of("target/readers").toAbsolutePath();

  @TempDir static Path exports;
  private static GraphStore store;

  @BeforeAll
  static void export() throws IOException {
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    store = GraphStore.inMemory();
    for (String file : List.of("queries/graph.trig", "readers/hard.trig")) {
      store.fill(Map.of(), out -> RDFParser.source(Path.of("src/test/resources", file)).parse(out));
    }
    store.loadOntology(iris);
    DatasetCard.write(store, iris);
    for (String file : List.of("a.nq", "a.trig", "a.ttl", "a.nt", "a.jsonld", "a.rdf")) {
      GraphFormat format = GraphFormat.ofFile(file).orElseThrow();
      write(data -> GraphFile.write(data, format, exports.resolve(file)));
    }
    Map<Edition, String> editions =
        Map.of(
            Edition.NANOPUB, "nanopub.trig",
            Edition.SHORT, "short.nt",
            Edition.NODES, "nodes.csv",
            Edition.EDGES, "edges.csv",
            Edition.GRAPHML, "network.graphml",
            Edition.GEOJSON, "routes.geojson");
    for (Map.Entry<Edition, String> edition : editions.entrySet()) {
      Path file = exports.resolve(edition.getValue());
      write(data -> GraphFile.write(data, edition.getKey(), file));
    }
  }

  private interface Step {
    void run(org.apache.jena.sparql.core.DatasetGraph data) throws IOException;
  }

  private static void write(Step step) {
    store.read(
        data -> {
          try {
            step.run(data);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return true;
        });
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** The figures of each file by its name; of RDF, the statements then lie beside it. */
  private static Map<String, String> byNode() throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    for (String file : List.of("package.json", "package-lock.json", "count.js")) {
      Files.write(WORK.resolve(file), Files.readAllBytes(READERS.resolve(file)));
    }
    if (!Files.exists(WORK.resolve("node_modules/.package-lock.json"))) {
      run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }
    Map<String, String> found = new TreeMap<>();
    for (String line : run("node", "count.js", exports.toString())) {
      found.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
    }
    return found;
  }

  private static void assertSameStatements(String file, String other) throws IOException {
    assertNoneOnlyIn(file, other);
    assertNoneOnlyIn(other, file);
  }

  private static void assertNoneOnlyIn(String file, String other) throws IOException {
    Set<String> statements = statements(file);
    statements.removeAll(statements(other));
    assertThat(statements).as("statements of %s and not of %s", file, other).isEmpty();
  }

  private static Set<String> statements(String file) throws IOException {
    return new TreeSet<>(Files.readAllLines(exports.resolve(file + ".statements")));
  }

  @Test
  void otherParsersFindEveryStatementAndNoOther() throws Exception {
    Map<String, String> found = byNode();

    long quads = store.read(data -> data.stream().count());
    long triples =
        store.read(
            data -> data.stream(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).distinct().count());
    assertThat(quads).isGreaterThan(8_000);
    assertThat(found).containsEntry("a.nq", Long.toString(quads));
    assertSameStatements("a.trig", "a.nq");
    assertThat(found).containsEntry("a.nt", Long.toString(triples));
    for (String file : List.of("a.ttl", "a.jsonld", "a.rdf")) {
      assertSameStatements(file, "a.nt");
    }
  }

  @Test
  void otherParsersFindEveryEdgeNodeAndRoute() throws Exception {
    Map<String, String> found = byNode();

    assertThat(found).containsEntry("short.nt", Long.toString(lines("short.nt")));
    String nodes = found.get("nodes.csv");
    String edges = found.get("edges.csv");
    assertThat(nodes).isEqualTo(Integer.toString(lines("nodes.csv") - 1));
    assertThat(edges).isEqualTo(Integer.toString(lines("edges.csv") - 1));
    assertThat(found.get("network.graphml")).isEqualTo(nodes + " " + edges);
    assertThat(found.get("routes.geojson"))
        .isEqualTo(Integer.toString(lines("routes.geojson") - 2));
    assertThat(lines("routes.geojson")).isGreaterThan(5);
  }

  @Test
  void theLibraryOfNanopublicationsFindsEachOfThemValid() throws Exception {
    Path classPath = WORK.resolve("nanopub.classpath");
    Files.createDirectories(WORK);
    if (!Files.exists(classPath)) {
      run(
          "mvn",
          "-q",
          "-B",
          "-f",
          READERS.resolve("nanopub/pom.xml").toString(),
          "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
          "-Dmdep.outputFile=" + classPath);
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> told =
        run(
            java,
            "-cp",
            Files.readString(classPath),
            "org.nanopub.CheckNanopub",
            exports.resolve("nanopub.trig").toString());
    assertThat(told).last().asString().endsWith("Summary: 45 valid (not trusty);");
  }

  private static int lines(String file) throws IOException {
    return Files.readAllLines(exports.resolve(file)).size();
  }

  /** What a program says; the test skips where there is no such program or it fails. */
  private static List<String> run(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(WORK, "told", ".txt");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(WORK.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no " + command[0] + " here: what is exported is not read by others");
      throw e;
    }
    boolean ended = process.waitFor(4, TimeUnit.MINUTES);
    process.destroyForcibly();
    List<String> told = new ArrayList<>(Files.readAllLines(out));
    boolean fetched = ended && process.exitValue() == 0;
    if (command[0].equals("npm") || command[0].equals("mvn")) {
      assumeTrue(fetched, String.join(" ", command) + " cannot fetch the readers: " + told);
    }
    assertThat(fetched).as("%s says %s", String.join(" ", command), told).isTrue();
    return told;
  }
}
