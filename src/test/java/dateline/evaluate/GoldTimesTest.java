package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTimesTest {

  private static final Pipeline PIPELINE = Pipeline.load();

  @TempDir private Path folder;

  private GoldTimes measured(String text, String days) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "date: 2025-10-01\n\n" + text);
    Files.writeString(
        folder.resolve("a.json"),
        """
        {"id": "a", "date": "2025-10-01", "entities": [], "events": [
          {"id": "v1", "type": "Removal", %s, "factuality": "Asserted", "attributedTo": [],
           "evidence": ["were flown"]}]}
        """
            .formatted(days));
    return GoldTimes.of(folder, id -> true, PIPELINE);
  }

  @Test
  void daysOfOneExpressionAreRead() throws IOException {
    assertThat(
            measured(
                "They were flown out on Tuesday.\n",
                "\"begin\": \"2025-09-30\", \"end\": \"2025-09-30\""))
        .hasToString("times 1.000 (1 of 1, 1 from one expression)");
  }

  @Test
  void daysMayBeTakenFromTwoExpressions() throws IOException {
    assertThat(
            measured(
                "They left on Monday. They were flown in on Tuesday.\n",
                "\"begin\": \"2025-09-29\", \"end\": \"2025-09-30\""))
        .hasToString("times 1.000 (1 of 1, 0 from one expression)");
  }

  @Test
  void otherDaysAreMissed() throws IOException {
    assertThat(
            measured(
                    "They were flown out on Tuesday.\n",
                    "\"begin\": \"2025-09-28\", \"end\": \"2025-09-30\"")
                .missed())
        .containsExactly("a: 2025-09-28..2025-09-30 [were flown]");
  }

  @Test
  void daysOfTheGoldAreReadInItsArticles() throws IOException {
    GoldTimes times = GoldTimes.of(Path.of("src/test/resources/gold/dev"), id -> true, PIPELINE);
    assertThat(times.read())
        .as(() -> times + " " + times.missed())
        .isGreaterThan(95 * times.all() / 100);
  }
}
