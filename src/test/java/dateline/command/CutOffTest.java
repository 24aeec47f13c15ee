package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import dateline.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A restore, a load and an upgrade that are killed leave what says that it is not whole, and can be
 * done again. Each is killed where its files first show, grow and are committed, and at moments by
 * lot; {@code -Ddateline.kills=100} more often, {@code -Ddateline.kills.seed=8} at other ones.
 */
class CutOffTest {

  private static final int KILLS = Integer.getInteger("dateline.kills", 4);
  private static final int QUADS = 12_000;

  private final Shell shell = new Shell();
  private final Random random = new Random(Long.getLong("dateline.kills.seed", 7));
  private final List<String> outcomes = new ArrayList<>();

  @TempDir Path folder;
  private Path whole;

  @BeforeEach
  void fill() {
    whole = folder.resolve("whole");
    StringBuilder quads = new StringBuilder();
    IntStream.range(0, QUADS)
        .mapToObj(
            i ->
                "<https://example.org/claim/%d> <https://w3id.org/dateline/ns#confidence> \"%d.50\"^^<http://www.w3.org/2001/XMLSchema#decimal> <https://example.org/article/%d> .%n"
                    .formatted(i, i % 999, i % 1000))
        .forEach(quads::append);
    try (GraphStore graph = GraphStore.create(whole)) {
      graph.fill(Map.of(), out -> RDFParser.fromString(quads.toString(), Lang.NQUADS).parse(out));
    }
  }

  private int run(Path store, String... words) {
    return shell.run(words(store, words));
  }

  private static String[] words(Path store, String... words) {
    return Stream.concat(Stream.of(words), Stream.of("--store", store.toString()))
        .toArray(String[]::new);
  }

  private String export(Path store) {
    assertThat(run(store, "export")).as(shell.messages()).isZero();
    return shell.answer();
  }

  /** Runs a command to its end. */
  private long millis(Path store, String... words) throws Exception {
    long start = System.nanoTime();
    assertThat(start(store, words).waitFor()).isZero();
    return (System.nanoTime() - start) / 1_000_000;
  }

  private Process start(Path store, String... words) throws IOException {
    return Program.start(
        folder.resolve("log"),
        // Lives too short for more.
        List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"),
        words(store, words));
  }

  /**
   * Kills a command at one of several sorts of moments.
   *
   * @param database the database that it writes
   * @param late what shows that it has nearly ended
   * @param millis how long it takes
   */
  private void kill(
      Path store, String database, BooleanSupplier late, long millis, int number, String... words)
      throws Exception {
    Process process = start(store, words);
    switch (number % 4) {
      case 0 -> {
        until(process, () -> size(store, database) >= 0);
        Thread.sleep(random.nextInt(100));
      }
      case 1 -> {
        until(process, () -> size(store, database + "/nodes-data.obj") > 0);
        Thread.sleep(random.nextInt(100));
      }
      case 2 -> until(process, late);
      default -> process.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
    }
    boolean ended = !process.isAlive();
    process.destroyForcibly().waitFor();
    outcomes.add(ended ? "ended before" : "killed");
  }

  private static void until(Process process, BooleanSupplier reached) {
    while (process.isAlive() && !reached.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  /** How long the file is whose path begins so; -1 for none. */
  private static long size(Path store, String beginning) {
    try (Stream<Path> files = Files.walk(store)) {
      return files
          .filter(file -> store.relativize(file).toString().startsWith(beginning))
          .mapToLong(file -> file.toFile().length())
          .findFirst()
          .orElse(-1);
    } catch (UncheckedIOException | IOException e) {
      return -1;
    }
  }

  private void assertFilledAgain(String... words) throws Exception {
    String expected = export(whole);
    Path article = Files.writeString(folder.resolve("a.txt"), "Nobody came.");
    long millis = millis(folder.resolve("timed"), words);
    for (int i = 0; i < KILLS; i++) {
      Path store = folder.resolve("killed" + i);
      BooleanSupplier committing = () -> size(store, "Data-0001/journal.jrnl") > 0;
      kill(store, "Data-0001", committing, millis, i, words);
      boolean there = Files.exists(store.resolve("dateline.store"));
      if (!there && Files.exists(store.resolve("dateline.making"))) {
        for (String verb : List.of("export", "upgrade")) {
          assertThat(run(store, verb)).as(verb).isEqualTo(3);
          assertThat(shell.messages()).contains(store + " is not whole (").hasLineCount(1);
        }
        outcomes.add("not whole");
      }
      if (!there && Files.exists(store.resolve("Data-0001"))) {
        assertThat(run(store, "build", article.toString())).isEqualTo(3);
        assertThat(shell.messages()).contains(store + " is not whole (").hasLineCount(1);
      }
      assertThat(run(store, words)).as(shell.messages()).isEqualTo(there ? 2 : 0);
      assertThat(export(store)).isEqualTo(expected);
    }
    System.out.println(words[0] + ": " + outcomes);
    assertThat(outcomes).contains("not whole");
  }

  @Test
  void aRestoreThatIsKilledIsDoneAgain() throws Exception {
    String backup = folder.resolve("whole.nq.gz").toString();
    assertThat(run(whole, "backup", "-o", backup)).isZero();
    assertFilledAgain("restore", backup);
  }

  @Test
  void aLoadThatIsKilledIsDoneAgain() throws Exception {
    String quads = folder.resolve("whole.nq").toString();
    assertThat(run(whole, "export", "-o", quads)).isZero();
    assertFilledAgain("load", quads);
  }

  @Test
  void anUpgradeThatIsKilledIsDoneAgain() throws Exception {
    Files.writeString(
        whole.resolve("dateline.store"), "A knowledge graph made by Dateline (Apache Jena TDB2).");
    Path timed = folder.resolve("timed");
    StoreCopy.of(whole, timed);
    long millis = millis(timed, "upgrade");
    String expected = export(timed);
    for (int i = 0; i < KILLS; i++) {
      Path store = folder.resolve("killed" + i);
      StoreCopy.of(whole, store);
      BooleanSupplier clearing = () -> size(store, "Data-0001/nodes-data.obj") < 0;
      kill(store, "Data-0002", clearing, millis, i, "upgrade");
      if (run(store, "export") == 0) {
        assertThat(shell.answer()).isEqualTo(expected);
      } else {
        assertThat(shell.messages()).contains("dateline upgrade --store " + store).hasLineCount(1);
        outcomes.add("to be upgraded again");
      }
      assertThat(run(store, "upgrade")).as(shell.messages()).isZero();
      assertThat(export(store)).isEqualTo(expected);
    }
    System.out.println("upgrade: " + outcomes);
    assertThat(outcomes).contains("to be upgraded again");
  }
}
