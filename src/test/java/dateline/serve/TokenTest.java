package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token shows itself nowhere. */
class TokenTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @ParameterizedTest
  @ValueSource(strings = {SECRET, "env:" + SECRET})
  void whoGivesTheTokenItselfDoesNotReadItInAMessageOrTrace(String source) {
    StringWriter trace = new StringWriter();
    Throwable refused = catchThrowable(() -> Token.from(source, Map.of()));
    refused.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).contains("IllegalArgumentException").doesNotContain(SECRET);
  }

  @Test
  void aFileThatCannotBeReadIsNamedWithTheReason(@TempDir Path folder) throws IOException {
    Path noise = Files.write(folder.resolve("noise"), new byte[] {(byte) 0xff});

    assertThatThrownBy(() -> Token.from(folder.toString(), Map.of()))
        .hasMessageContaining(folder + " cannot be read (Is a directory)");
    assertThatThrownBy(() -> Token.from(noise.toString(), Map.of()))
        .hasMessageContaining(noise + " cannot be read (it is no UTF-8 text)");
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET + "0", "Bearer", "", "0123456789abcdef0123456789abcdeF"})
  void aNearMissIsNoToken(String shown) {
    Token token = Token.from("env:NAME", Map.of("NAME", SECRET + "\n"));
    assertThat(token.isShownBy("Bearer " + shown)).isFalse();
    assertThat(token.isShownBy(SECRET)).isFalse();
    assertThat(token.isShownBy("Bearer " + SECRET)).isTrue();
    assertThat(token).hasToString("a token");
  }
}
