package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final Iris IRIS = new Iris("https://example.org/");
  private static final Node GRAPH = NodeFactory.createURI("https://example.org/graph/all");

  @TempDir Path folder;

  /** A thousand quads that all carry the number of their generation. */
  private static void write(GraphStore store, int generation) {
    store.replaceGraphs(
        Set.of(GRAPH),
        out ->
            IntStream.range(0, 1000)
                .mapToObj(
                    i ->
                        Quad.create(
                            GRAPH,
                            NodeFactory.createURI("https://example.org/" + i),
                            NodeFactory.createURI("https://example.org/generation"),
                            NodeFactory.createLiteralString("line\n\u2028 " + generation)))
                .forEach(out::quad));
  }

  private static Set<String> quads(GraphStore store) {
    return store.read(
        data -> {
          Set<String> all = new TreeSet<>();
          data.find().forEachRemaining(q -> all.add(q.toString()));
          return all;
        });
  }

  private Path backup(GraphStore store, String name) {
    Path file = folder.resolve(name);
    return store.read(
        data -> {
          try {
            Backup.write(data, file);
            return file;
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @Test
  void aRestoredGraphIsTheGraphAndGivesTheSameBackup() throws IOException {
    try (GraphStore store = GraphStore.inMemory();
        GraphStore other = GraphStore.create(folder.resolve("other"))) {
      store.loadOntology(IRIS);
      write(store, 7);
      Path file = backup(store, "one.nq.gz");

      Backup.Seal seal = Backup.restore(file, other);

      assertThat(quads(other)).isEqualTo(quads(store)).hasSize((int) seal.quads());
      assertThat(backup(other, "two.nq.gz")).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void aBackupTakenWhileTheStoreIsWrittenIsOfOneMoment() throws Exception {
    try (GraphStore store = GraphStore.create(folder.resolve("store"))) {
      write(store, 0);
      AtomicBoolean done = new AtomicBoolean();
      Thread writer =
          new Thread(
              () -> {
                for (int generation = 1; !done.get(); generation++) {
                  write(store, generation);
                }
              });
      writer.start();
      try {
        for (int i = 0; i < 8; i++) {
          Path file = backup(store, i + ".nq.gz");
          try (GraphStore restored = GraphStore.inMemory()) {
            assertThat(Backup.restore(file, restored).quads()).isEqualTo(1000);
            List<String> generations =
                restored.read(
                    data -> data.stream().map(q -> q.getObject().getLiteralLexicalForm()).toList());
            assertThat(Set.copyOf(generations)).hasSize(1);
          }
        }
      } finally {
        done.set(true);
        writer.join();
      }
    }
  }

  @Test
  void aFileThatWasCutOffChangedOrIsNoneIsNotRestored() throws IOException {
    byte[] whole;
    try (GraphStore store = GraphStore.inMemory()) {
      write(store, 1);
      whole = Files.readAllBytes(backup(store, "whole.nq.gz"));
    }
    String text =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes(),
            StandardCharsets.UTF_8);

    assertBroken(Arrays.copyOf(whole, whole.length / 2), "cut off");
    assertBroken(zipped(text.substring(0, text.length() / 2)), "cut off");
    assertBroken(zipped(text.replaceFirst("/17>", "/71>")), "was changed");
    assertBroken(zipped(text + "# more\n"), "was changed");
    assertBroken(zipped("<a> <b> <c> .\n"), "is no backup");
    assertBroken("plain".getBytes(StandardCharsets.UTF_8), "is no backup");
    assertBroken(new byte[0], "cut off");
  }

  private void assertBroken(byte[] bytes, String why) throws IOException {
    Path file = Files.write(folder.resolve("broken.nq.gz"), bytes);
    try (GraphStore store = GraphStore.inMemory()) {
      assertThatThrownBy(() -> Backup.restore(file, store))
          .isInstanceOf(Backup.Broken.class)
          .hasMessageContaining("broken.nq.gz")
          .hasMessageContaining(why);
      assertThat(store.isEmpty()).isTrue();
    }
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
