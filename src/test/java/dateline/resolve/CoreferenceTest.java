package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotate.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Mentions of one are led to one, on articles with chains that others marked. */
class CoreferenceTest {

  private static final Path DATA = Path.of("../shared/data/wikinews");

  @Test
  void mentionsThatTheGoldHasToo() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "no articles in " + DATA);
    CoreferenceMeasure measure = new CoreferenceMeasure();
    Coreference coreference = new Coreference(Profile.FAST);
    for (Wikinews gold : Wikinews.read(DATA)) {
      measure.add(gold, coreference);
    }
    assertThat(measure.meanOfShared()).isGreaterThan(0.8);
  }
}
