package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of an article that it could not read as it stands. */
class NotesTest {

  @TempDir Path folder;

  @Test
  void anArticleWithAnEndlessSentenceIsBuiltAndNoted() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Panama and Iran, ".repeat(2000));
    Shell shell = new Shell();
    int code = shell.run("build", folder.toString(), "--store", folder.resolve("store").toString());
    assertThat(code).isEqualTo(0);
    assertThat(shell.messages())
        .contains("note: a:1: a sentence of more than 2000 words was read only up to there")
        .doesNotContain("left out");
  }
}
