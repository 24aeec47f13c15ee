package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files beyond ASCII, in the locale of C, which cron and containers have. */
@EnabledOnOs(OS.LINUX)
class LettersTest {

  private static final String WHY = "set LC_ALL=C.UTF-8";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("São.txt"), "Panama received 119 migrants.");
    Files.writeString(folder.resolve("plain.txt"), "Panama received 12 migrants.");
  }

  @Test
  void anArgumentWithLostLettersIsWrongUsage() throws Exception {
    assertThat(run("C", 2, "build", folder + "/São.txt")).contains(WHY);
  }

  @Test
  void aFileWhoseNameIsLostIsLeftOutAndNamed() throws Exception {
    assertThat(run("C", 1, "build", folder.toString())).contains(WHY).contains("articles");
    assertThat(run("C.UTF-8", 0, "build", folder.toString())).doesNotContain(WHY);
  }

  private String run(String locale, int code, String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--store", folder.resolve("store-" + locale).toString()));
    ProcessBuilder builder =
        Program.builder(List.of("-Xmx1g"), "dateline.command.Main", all.toArray(String[]::new));
    builder.environment().put("LC_ALL", locale);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(code);
    return said;
  }
}
