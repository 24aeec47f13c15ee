package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dateline.describe.Iris;
import dateline.publish.Backup;
import dateline.serve.Hosts;
import dateline.serve.Limits;
import dateline.serve.Rate;
import dateline.serve.Server;
import dateline.serve.Settings;
import dateline.serve.Token;
import dateline.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator types to keep a graph safe. */
class BackupCommandTest {

  private static final Iris IRIS = new Iris("https://example.org/");

  /** How many quads are written at a time. */
  private static final int GENERATION = 500;

  private final Shell shell = new Shell();

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private Path store;
  private Path file;

  @BeforeAll
  static void fill() {
    try (GraphStore graph = GraphStore.create(shared.resolve("graph"))) {
      graph.loadOntology(IRIS);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    store = folder.resolve("graph");
    file = folder.resolve("graph.nq.gz");
    StoreCopy.of(shared.resolve("graph"), store);
  }

  @Test
  void whatIsRestoredExportsTheSame() throws IOException {
    Path other = folder.resolve("other");
    assertThat(shell.run("backup", "-o", file.toString(), "--store", store.toString())).isZero();
    assertThat(shell.run("restore", file.toString(), "--check")).isZero();
    assertThat(shell.run("restore", file.toString(), "--store", other.toString())).isZero();

    for (Path graph : List.of(store, other)) {
      String target = graph + ".nq";
      assertThat(shell.run("export", "-o", target, "--store", graph.toString())).isZero();
    }
    assertThat(Path.of(other + ".nq")).hasSameBinaryContentAs(Path.of(store + ".nq"));
  }

  @Test
  void filesOfQuadsFillANewStore() throws IOException {
    Path other = folder.resolve("other");
    Path parts = Files.createDirectory(folder.resolve("parts"));
    assertThat(shell.run("export", "-o", parts + "/part-0.nq", "--store", store.toString()))
        .isZero();
    assertThat(shell.run("load", parts.toString(), "--store", other.toString())).isZero();
    assertThat(shell.run("export", "-o", other + ".nq", "--store", other.toString())).isZero();

    assertThat(Path.of(other + ".nq")).hasSameBinaryContentAs(parts.resolve("part-0.nq"));
    assertThat(shell.run("load", parts.toString(), "--store", other.toString())).isEqualTo(2);
  }

  @Test
  void aFileOfQuadsThatIsBrokenFillsNothing() throws IOException {
    Path other = folder.resolve("other");
    Path good = folder.resolve("a.nq");
    shell.run("export", "-o", good.toString(), "--store", store.toString());
    Path bad = Files.writeString(folder.resolve("b.nq"), "<x:a> <x:b> <x:c> .\n<x:a> oops\n");

    assertThat(shell.run("load", good.toString(), bad.toString(), "--store", other.toString()))
        .isEqualTo(3);
    assertThat(shell.messages()).contains("b.nq holds what is no N-Quads ([line: 2");
    assertThat(shell.run("export", "--store", other.toString())).isEqualTo(3);
    assertThat(shell.messages()).contains(other + " is not whole (").hasLineCount(1);
    assertThat(shell.run("load", good.toString(), "--store", other.toString())).isZero();
  }

  @Test
  void aGraphThatIsServedIsAskedOfItsServer() throws IOException {
    Path served = folder.resolve("served.nq.gz");
    shell.run("backup", "-o", file.toString(), "--store", store.toString());
    try (GraphStore graph = GraphStore.open(store);
        Server server =
            Server.start(
                graph,
                new Settings(
                    "https://example.org/",
                    0,
                    true,
                    new Limits(Duration.ofSeconds(30), 100, 1 << 20, 4)),
                List.of())) {
      assertThat(shell.run("backup", "-o", served.toString(), "--from", server.home().toString()))
          .isZero();
    }
    assertThat(served).hasSameBinaryContentAs(file);
  }

  @Test
  void aBackupOfAServerThatIsWrittenToIsOfOneMoment() throws Exception {
    String secret = "0123456789abcdef0123456789abcdef";
    Settings settings =
        new Settings(
            "https://example.org/",
            0,
            true,
            new Limits(Duration.ofSeconds(30), 100, 1 << 20, 4),
            Rate.UNLIMITED,
            Hosts.NONE,
            Optional.of(Token.from("env:T", Map.of("T", secret))));
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger written = new AtomicInteger();
    try (GraphStore graph = GraphStore.open(store);
        Server server = Server.start(graph, settings, List.of())) {
      CompletableFuture<Void> writer =
          CompletableFuture.runAsync(
              () -> {
                while (!done.get()) {
                  assertThat(put(server, secret, written.get() + 1)).isEqualTo(204);
                  written.incrementAndGet();
                }
              });
      Set<String> seen = new HashSet<>();
      try {
        for (int i = 0; i < 5; i++) {
          int before = written.get();
          while (written.get() == before) {
            assertThat(writer.isDone()).isFalse();
            Thread.sleep(5);
          }
          assertThat(shell.run("backup", "-o", file.toString(), "--from", server.home().toString()))
              .isZero();
          List<String> generations = generations(file);
          assertThat(generations).hasSize(GENERATION);
          assertThat(Set.copyOf(generations)).hasSize(1);
          seen.addAll(generations);
        }
      } finally {
        done.set(true);
        writer.join();
      }
      assertThat(seen).hasSizeGreaterThan(1);
    }
  }

  /** Lets a server write quads that all carry the number of their generation. */
  private static int put(Server server, String secret, int generation) {
    String quads =
        IntStream.range(0, GENERATION)
            .mapToObj(
                i ->
                    "<https://example.org/%d> <https://example.org/generation> \"%d\" <https://example.org/article/a> .%n"
                        .formatted(i, generation))
            .collect(Collectors.joining());
    HttpRequest request =
        HttpRequest.newBuilder(server.home().resolve("write/article?id=a"))
            .header("Authorization", "Bearer " + secret)
            .header("Content-Type", "application/n-quads")
            .PUT(HttpRequest.BodyPublishers.ofString(quads))
            .build();
    try {
      return HttpClient.newHttpClient()
          .send(request, HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> generations(Path backup) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(backup))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("/generation>"))
          .map(line -> line.replaceFirst(".*\"(\\d+)\".*", "$1"))
          .toList();
    }
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    assertThat(shell.run("backup", "-o", file.toString(), "--from", "http://localhost:1"))
        .isEqualTo(3);
    assertThat(shell.messages()).contains("http://localhost:1").doesNotContain("\tat ");
    assertThat(file).doesNotExist();
  }

  /** Backs up what a server answers that is none of Dateline's. */
  private int backedUp(String type, byte[] answer) throws IOException {
    HttpServer other = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    other.createContext(
        "/data",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    other.start();
    try {
      String home = "http://localhost:" + other.getAddress().getPort();
      int code = shell.run("backup", "-o", file.toString(), "--from", home);
      assertThat(shell.messages()).contains(code == 0 ? "" : home + " gives no graph (");
      return code;
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, <html>, 'its answer is text/html, not application/n-quads'",
    "application/n-quads, <html>, 'its answer is no N-Quads, line 1: column '",
    "application/n-quads;charset=utf-8, <x:a> <x:b> <x:c> <x:g> . <x:a> <x:b> <x:d> <x:g> ., "
        + "'its answer is no N-Quads, line 1: '",
    "application/n-quads, <x:a> <x:b> \"\u00ff\" <x:g> ., its answer is no UTF-8",
  })
  void whatIsNoGraphIsNotSealed(String type, String answer, String why) throws IOException {
    Files.writeString(file, "an earlier backup");

    assertThat(backedUp(type, answer.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(3);
    assertThat(shell.messages()).contains("(" + why);
    assertThat(file).hasContent("an earlier backup");
  }

  @Test
  void commentsAndEmptyLinesOfAnAnswerAreNoQuads() throws IOException {
    String answer = "# quads\n\n<x:b> <x:b> <x:c> <x:g> .\r\n  <x:a> <x:b> <x:c> <x:g> .\n#";

    assertThat(backedUp("application/n-quads", answer.getBytes(StandardCharsets.UTF_8))).isZero();
    assertThat(shell.answer()).contains(": 2 quads");
    assertThat(shell.run("restore", file.toString(), "--store", folder + "/new")).isZero();
  }

  @Test
  void aSealAroundWhatIsNoGraphIsNotCalledWhole() throws IOException {
    for (String line : List.of("<html>", "<x:a> _:b <x:c> <x:g> .")) {
      Backup.write(quads -> quads.accept(line), file);

      assertThat(shell.run("restore", file.toString(), "--check")).isEqualTo(3);
      assertThat(shell.messages()).contains("graph.nq.gz holds what is no N-Quads (");
      assertThat(shell.run("restore", file.toString(), "--store", folder + "/new")).isEqualTo(3);
      assertThat(folder.resolve("new")).doesNotExist();
    }
  }

  @Test
  void aGraphIsNeverRestoredOverAnother() {
    shell.run("backup", "-o", file.toString(), "--store", store.toString());

    assertThat(shell.run("restore", file.toString(), "--store", store.toString())).isEqualTo(2);
    assertThat(shell.messages()).contains("holds a graph already");
  }

  @Test
  void whatIsNoBackupIsNamed() throws IOException {
    Files.writeString(file, "no backup");

    assertThat(shell.run("restore", file.toString(), "--store", folder + "/new")).isEqualTo(3);
    assertThat(shell.messages()).contains("graph.nq.gz is no backup").doesNotContain("\tat ");
    assertThat(folder.resolve("new")).doesNotExist();
    assertThat(shell.run("restore", folder + "/nothing")).isEqualTo(2);
  }

  @Test
  void compactingGivesBackRoomAndKeepsTheGraph() throws IOException {
    try (GraphStore graph = GraphStore.open(store)) {
      for (int i = 0; i < 12; i++) {
        Iris iris = new Iris("https://example.org/" + i + "/");
        graph.loadOntology(iris);
        graph.replaceGraphs(List.of(iris.graph("ontology")), to -> {});
      }
    }
    shell.run("backup", "-o", file.toString(), "--store", store.toString());
    long before = new Probe(store).bytes();
    String link = Files.createSymbolicLink(folder.resolve("link"), store).toString();

    assertThat(shell.run("compact", "--store", link)).isZero();

    assertThat(shell.answer()).startsWith(link + ": ").doesNotContain(" 0.0 MB");
    assertThat(new Probe(store).bytes()).isLessThan(before);
    Path after = folder.resolve("after.nq.gz");
    shell.run("backup", "-o", after.toString(), "--store", store.toString());
    assertThat(after).hasSameBinaryContentAs(file);
  }

  /** How long the files of a store are. */
  private record Probe(Path store) {
    long bytes() {
      try (var files = Files.walk(store)) {
        return files.mapToLong(f -> f.toFile().isFile() ? f.toFile().length() : 0).sum();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void aStoreOfANewerFormatIsNotTouched() throws IOException {
    Path mark = store.resolve("dateline.store");
    Files.writeString(mark, Files.readString(mark).replaceFirst("format \\d+", "format 99"));

    assertThat(shell.run("validate", "--store", store.toString())).isEqualTo(3);
    assertThat(shell.messages()).contains("newer Dateline (format 99").contains("backup");
  }
}
