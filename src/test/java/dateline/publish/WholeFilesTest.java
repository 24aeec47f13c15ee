package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is written over what is there already. */
@EnabledOnOs(OS.LINUX)
class WholeFilesTest {

  private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private Path pipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    return pipe;
  }

  private static CompletableFuture<String> read(Path pipe) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return Files.readString(pipe);
          } catch (IOException e) {
            return e.toString();
          }
        });
  }

  @Test
  void aPipeStaysOneAndTakesTheWords() throws Exception {
    Path pipe = pipe();
    CompletableFuture<String> read = read(pipe);
    GraphFile.whole(pipe, out -> out.write(WORDS));
    assertThat(read.get(1, TimeUnit.MINUTES)).isEqualTo("words");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void besideAPipeNoDescriptionIsPut() throws Exception {
    Path pipe = pipe();
    CompletableFuture<String> read = read(pipe);
    GraphFile.write(DatasetGraphFactory.create(), Edition.named("nodes").orElseThrow(), pipe);
    assertThat(read.get(1, TimeUnit.MINUTES)).contains("Label");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void aLinkStaysOneAndItsFileIsWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    GraphFile.whole(link, out -> out.write(WORDS));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("words");
    assertThat(files()).isEqualTo(2);
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path below = Files.createDirectory(folder.resolve("below"));
    assertThatThrownBy(() -> GraphFile.whole(below, out -> out.write(WORDS)))
        .isInstanceOf(IOException.class);
    assertThat(below).isDirectory();
    assertThat(files()).isEqualTo(1);
  }
}
