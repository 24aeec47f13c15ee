package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that runs full; runs where a file system in memory may be mounted. */
class DiskFullTest {

  @TempDir Path folder;
  private Path disk;

  private static int command(String... words) {
    try {
      return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  @BeforeEach
  void mount() throws IOException {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()) == 0);
  }

  @AfterEach
  void unmount() {
    command("umount", disk.toString());
  }

  @Test
  void aFullDiskIsNamedAndTheBuildGoesOnWhenThereIsRoom() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 350; i++) {
      lines.append(
          String.format(
              "{\"id\":\"a%d\",\"text\":\"Panama received %d migrants deported by the United States.\"}%n",
              i, 100 + i));
    }
    String articles = Files.writeString(folder.resolve("news.jsonl"), lines).toString();
    String full = disk.resolve("graph").toString();
    String roomy = folder.resolve("graph").toString();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(run(err, "build", articles, "--store", full)).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("MB left on its disk")
        .hasLineCount(1);

    assertThat(export(full)).contains("#Claim>");

    assertThat(command("mount", "-o", "remount,size=900m", disk.toString())).isZero();
    assertThat(run(err, "build", articles, "--store", full)).isZero();
    assertThat(run(err, "build", articles, "--store", roomy)).isZero();
    assertThat(export(full)).isEqualTo(export(roomy));
  }

  @Test
  void aRestoreThatFindsTheDiskFullIsNoEmptyGraph() throws IOException {
    String whole = folder.resolve("whole").toString();
    String backup = folder.resolve("whole.nq.gz").toString();
    String full = disk.resolve("graph").toString();
    try (GraphStore graph = GraphStore.create(Path.of(whole))) {
      graph.loadOntology(new Iris(Iris.DEFAULT_BASE));
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(err, "backup", "-o", backup, "--store", whole)).isZero();
    assertThat(command("mount", "-o", "remount,size=50m", disk.toString())).isZero();

    assertThat(run(err, "restore", backup, "--store", full)).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("MB left on its disk");
    err.reset();
    assertThat(run(err, "validate", "--store", full)).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("graph is not whole (");

    assertThat(command("mount", "-o", "remount,size=900m", disk.toString())).isZero();
    assertThat(run(err, "restore", backup, "--store", full)).isZero();
    assertThat(export(full)).isEqualTo(export(whole));
  }

  private static int run(OutputStream err, String... args) {
    return Main.run(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, args);
  }

  private static String export(String store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(InputStream.nullInputStream(), out, out, "export", "--store", store);
    return out.toString(StandardCharsets.UTF_8);
  }
}
