package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline serve} says when it cannot serve. */
class ServeTest {
  @TempDir private Path folder;

  @Test
  void aStoreThatIsNotThereCannotBeServed() {
    Outcome outcome = run("serve", "--store", folder.resolve("none").toString(), "--port", "0");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.message()).startsWith("dateline: ").contains("none");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    GraphStore.create(folder).close();
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      Outcome outcome = run("serve", "--public", "--store", folder.toString(), "--port", port);
      assertThat(outcome.code()).isEqualTo(3);
      assertThat(outcome.message()).contains("port " + port + " cannot be listened on");
    }
  }

  @Test
  void aLimitOfNothingIsWrongUsage() {
    Outcome outcome = run("serve", "--store", folder.toString(), "--timeout", "0");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.message()).contains("--timeout: give 1 to 1000000, not 0");
  }

  private record Outcome(int code, String message) {}

  private static Outcome run(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, arguments);
    return new Outcome(code, err.toString(StandardCharsets.UTF_8));
  }
}
