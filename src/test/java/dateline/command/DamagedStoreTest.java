package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.Program;
import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of which files are gone, ruined or not ours: none is taken for another graph. */
class DamagedStoreTest {

  private static final String REMEDY = "restore a backup into a new folder";

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

  @Test
  void ruinedTermsEndEveryAnswer() throws Exception {
    try (FileChannel terms =
        FileChannel.open(store.resolve("Data-0001/nodes-data.obj"), StandardOpenOption.WRITE)) {
      byte[] ruin = new byte[(int) terms.size() / 2];
      Arrays.fill(ruin, (byte) 0xff);
      terms.write(ByteBuffer.wrap(ruin), terms.size() / 4);
    }
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
