package dateline.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.extract.Factuality;
import dateline.read.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private static String key(String article, long count, Factuality factuality, int begin) {
    return Iris.key(
        article, Readings.removal(count, factuality, Readings.IRAN, new Span(begin, begin + 3)));
  }

  @Test
  void theSameClaimHasTheSameKey() {
    assertThat(key("a", 1, Factuality.ASSERTED, 0)).isEqualTo(key("a", 1, Factuality.ASSERTED, 0));
  }

  @Test
  void anotherArticleCountFactualityOrPlaceMakesAnotherClaim() {
    assertThat(key("a", 1, Factuality.ASSERTED, 0))
        .isNotEqualTo(key("b", 1, Factuality.ASSERTED, 0))
        .isNotEqualTo(key("a", 2, Factuality.ASSERTED, 0))
        .isNotEqualTo(key("a", 1, Factuality.PLANNED, 0))
        .isNotEqualTo(key("a", 1, Factuality.ASSERTED, 5));
  }

  @Test
  void namesThatDifferGiveSegmentsThatDiffer() {
    assertThat(Iris.segment("a b")).isEqualTo("a%20b");
    assertThat(Iris.segment("a%20b")).isEqualTo("a%2520b");
    assertThat(Iris.segment("..")).isEqualTo("%2E%2E");
    assertThat(Iris.segment("josé")).isEqualTo("jos%C3%A9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://e.org/", "http://localhost:3030/id/", "https://e.org/x#", "urn:news:a:"})
  void bases(String base) {
    assertThat(new Iris(base).graph("x").getURI()).isEqualTo(base + "graph/x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "/id/",
        "e.org/",
        "https://e.org",
        "https://e.org/id",
        "https:///id/",
        "ftp://e.org/",
        "https://e.org/ a/",
        "https://e.org/<a>/",
        "https://e.org/a?b=/",
        "urn:x",
        "https://e.org/\n/"
      })
  void noBases(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no base");
  }
}
