package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.Program;
import dateline.describe.Iris;
import dateline.serve.Limits;
import dateline.serve.Server;
import dateline.serve.Settings;
import dateline.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of which files are gone, ruined or not ours: none is taken for another graph. */
class DamagedStoreTest {

  private static final String REMEDY = "restore a backup into a new folder";

  private static final String ONTOLOGY = Iris.DEFAULT_BASE + "graph/ontology";

  private final Shell shell = new Shell();

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private Path store;
  private Path article;

  @BeforeAll
  static void fill() {
    try (GraphStore graph = GraphStore.create(shared.resolve("graph"))) {
      graph.loadOntology(new Iris(Iris.DEFAULT_BASE));
    }
  }

  @BeforeEach
  void copy() throws IOException {
    store = folder.resolve("graph");
    StoreCopy.of(shared.resolve("graph"), store);
    article = Files.writeString(folder.resolve("a.txt"), "date: 2025-03-04\n\nNobody came.\n");
  }

  private int run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = store.toString();
    return shell.run(all);
  }

  private void assertRefused(String why, String... arguments) {
    assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(3);
    assertThat(shell.messages())
        .startsWith("dateline: " + store + why)
        .hasLineCount(1)
        .doesNotContain("Exception", "NodeTable", "--debug");
  }

  @Test
  void aStoreWithoutItsDatabaseIsNoEmptyGraph() throws IOException {
    try (Stream<Path> files = Files.walk(store.resolve("Data-0001"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Path backup = Files.writeString(folder.resolve("good.nq.gz"), "a good backup");

    for (String verb : List.of("validate", "export", "upgrade")) {
      assertRefused(" is damaged, its database is missing", verb);
    }
    assertRefused(" is damaged, its database is missing", "build", article.toString());
    assertRefused(" is damaged, its database is missing", "backup", "-o", backup.toString());
    assertThat(shell.messages()).contains(REMEDY);
    assertThat(backup).hasContent("a good backup");
  }

  @Test
  void aMissingFileIsToldAndNotWaitedFor() throws IOException {
    Files.delete(store.resolve("Data-0001/nodes.idn"));

    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () ->
            assertRefused(
                " is damaged (Data-0001/nodes.idn is missing): " + REMEDY,
                "build",
                "--wait",
                article.toString()));
  }

  @Test
  void aLockThatCannotBeTakenIsNotAnotherProcess() throws IOException {
    Files.delete(store.resolve("tdb.lock"));
    Files.createDirectory(store.resolve("tdb.lock"));

    assertRefused(" cannot be opened (Is a directory): check permissions", "validate");
  }

  /** Ruins the terms from a part of their file on. */
  private void ruinTerms(double from) throws IOException {
    try (FileChannel terms =
        FileChannel.open(store.resolve("Data-0001/nodes-data.obj"), StandardOpenOption.WRITE)) {
      long start = (long) (terms.size() * from);
      byte[] ruin = new byte[(int) (terms.size() - start)];
      Arrays.fill(ruin, (byte) 0xff);
      terms.write(ByteBuffer.wrap(ruin), start);
    }
  }

  private HttpResponse<String> data(Server server, String query, String type) throws Exception {
    URI address = server.home().resolve("data" + query);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).header("Accept", type).build(),
            BodyHandlers.ofString());
  }

  private Server serve(GraphStore graph) {
    Limits limits = new Limits(Duration.ofSeconds(30), 100, 1 << 20, 4);
    return Server.start(graph, new Settings(Iris.DEFAULT_BASE, 0, true, limits), List.of());
  }

  @Test
  void ruinedTermsAreNoFormatThatAServerLacks() throws Exception {
    ruinTerms(0.25);
    String graph = "?graph=" + URLEncoder.encode(ONTOLOGY, StandardCharsets.UTF_8);

    try (GraphStore opened = GraphStore.open(store);
        Server server = serve(opened)) {
      for (String query : List.of("", graph)) {
        for (String type : List.of("application/n-quads", "text/turtle", "application/rdf+xml")) {
          HttpResponse<String> answer = data(server, query, type);
          assertThat(answer.statusCode()).as(query + " " + type).isEqualTo(500);
          assertThat(answer.body()).startsWith("The graph's files are damaged: ").hasLineCount(1);
        }
      }
      String home = server.home().toString();
      assertThat(shell.run("backup", "-o", folder + "/b.nq.gz", "--from", home)).isEqualTo(3);
      assertThat(shell.messages())
          .contains(home + " gives no graph (status 500): The graph's files are damaged: ")
          .hasLineCount(1);
    }
  }

  @Test
  void anAnswerThatHasBegunEndsAsNoGraphWhereTermsAreRuined() throws Exception {
    String words = "many words ".repeat(100);
    try (GraphStore graph = GraphStore.open(store)) {
      graph.fill(
          Map.of(),
          out ->
              IntStream.range(0, 12_000)
                  .mapToObj(i -> "<x:s> <x:p> \"" + i + " " + words + "\" <x:g> .")
                  .forEach(line -> RDFParser.fromString(line, Lang.NQUADS).parse(out)));
    }
    ruinTerms(0.98);

    try (GraphStore opened = GraphStore.open(store);
        Server server = serve(opened)) {
      HttpResponse<String> answer = data(server, "", "application/n-quads");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body().strip()).endsWith("can restore a backup.");
      Path backup = folder.resolve("b.nq.gz");
      String home = server.home().toString();
      assertThat(shell.run("backup", "-o", backup.toString(), "--from", home)).isEqualTo(3);
      assertThat(shell.messages()).contains("its answer is no N-Quads").hasLineCount(1);
      assertThat(backup).doesNotExist();
    }
  }

  @Test
  void ruinedTermsEndEveryAnswer() throws Exception {
    ruinTerms(0.25);
    assertRefused(" is damaged (", "export");
    assertRefused(" is damaged (", "backup", "-o", folder + "/b.nq.gz");
    assertRefused(" is damaged (", "infer");
    assertRefused(" is damaged (", "compact");

    // The log of libraries is chosen once in a process, and may be another's here.
    Path query =
        Files.writeString(
            folder.resolve("q.rq"), "SELECT * { ?s ?p ?o FILTER(STRLEN(STR(?o)) > 9999) }");
    Path log = folder.resolve("log");
    int code =
        Program.start(log, List.of(), "query", query.toString(), "--store", store.toString())
            .waitFor();
    assertThat(code).isEqualTo(3);
    assertThat(Files.readAllLines(log))
        .singleElement()
        .asString()
        .startsWith("dateline: " + store + " is damaged (")
        .endsWith(REMEDY);
  }
}
