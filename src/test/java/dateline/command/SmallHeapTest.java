package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A virtual machine with too little memory: told as what could not be done, with the remedy. */
class SmallHeapTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"-Xmx16m", "-Xmx48m", "-Xmx96m"})
  void tooLittleMemoryIsToldWithTheRemedy(String heap) throws Exception {
    Path log = folder.resolve("log");
    Process build =
        Program.start(
            log, List.of(heap), "build", "seeds", "--store", folder.resolve("graph").toString());
    try {
      assertThat(build.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      build.destroyForcibly();
    }
    String said = Files.readString(log);
    assertThat(build.exitValue()).as(said).isEqualTo(Main.FAILED);
    assertThat(said).contains("give it more, such as java -Xmx2g").doesNotContain("\tat ");
  }
}
