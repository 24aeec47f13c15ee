package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.describe.Iris;
import dateline.serve.Limits;
import dateline.serve.Server;
import dateline.serve.Settings;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator types to keep a graph safe. */
class BackupCommandTest {

  private static final Iris IRIS = new Iris("https://example.org/");

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
    try (GraphStore graph = GraphStore.open(other)) {
      assertThat(graph.isEmpty()).isTrue();
    }
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
  void aServerThatIsNotThereIsNamed() {
    assertThat(shell.run("backup", "-o", file.toString(), "--from", "http://localhost:1"))
        .isEqualTo(3);
    assertThat(shell.messages()).contains("http://localhost:1").doesNotContain("\tat ");
    assertThat(file).doesNotExist();
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
  void compactingGivesBackRoomAndKeepsTheGraph() {
    try (GraphStore graph = GraphStore.open(store)) {
      for (int i = 0; i < 12; i++) {
        Iris iris = new Iris("https://example.org/" + i + "/");
        graph.loadOntology(iris);
        graph.replaceGraphs(List.of(iris.graph("ontology")), to -> {});
      }
    }
    shell.run("backup", "-o", file.toString(), "--store", store.toString());
    long before = new Probe(store).bytes();

    assertThat(shell.run("compact", "--store", store.toString())).isZero();

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
