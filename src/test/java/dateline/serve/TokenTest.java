package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
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
