package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sure the claims of a short text are. */
class ConfidenceTest {

  private static Pipeline pipeline;

  @TempDir private Path folder;

  @BeforeAll
  static void load() {
    pipeline = Pipeline.load();
  }

  private double confidence(String text) throws IOException {
    return OneArticle.read(pipeline, folder, "2025-03-04", text).claims().get(0).confidence();
  }

  @Test
  void theMoreAClaimSaysTheSurerItIs() throws IOException {
    double much = confidence("On Monday Austria deported 120 Iranians to Qatar.");
    double little = confidence("Austria deported them.");
    assertThat(much).isGreaterThan(little).isLessThan(1);
    assertThat(little).isPositive();
  }

  @Test
  void aPlanIsLessSureThanAnAct() throws IOException {
    assertThat(confidence("Austria may deport 120 Iranians to Qatar."))
        .isLessThan(confidence("Austria deported 120 Iranians to Qatar."));
  }
}
