package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are those of the reference scorer; skipped where it or Python is not there. */
class ReferenceScorerTest {

  private static final Path GOLD = Path.of("src/test/resources/gold/dev");

  @TempDir Path folder;

  @BeforeAll
  static void needsTheReference() {
    assumeTrue(reference() != null, "the reference scorer is not there");
    assumeTrue(hasPython(), "there is no python3");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void figuresOfARandomGraphAreThoseOfTheReference(long seed) throws Exception {
    Path graph = Files.writeString(folder.resolve("graph.nq"), RandomGraph.of(GOLD, seed));

    JsonObject ours = new Report(Scorer.of(GOLD, id -> true).score(Facts.of(graph))).json();
    JsonObject theirs = runReference(graph);

    Set<String> rows = new TreeSet<>(theirs.keys());
    assertThat(ours.keys()).containsAll(rows);
    assertThat(ours.getObj("events").get("tp").getAsNumber().value().intValue()).isPositive();
    for (String row : rows) {
      assertThat(numbers(ours.get(row))).as(row).isEqualTo(numbers(theirs.get(row)));
    }
  }

  /** The value as text, numbers with three decimals. */
  private static String numbers(JsonValue value) {
    if (!value.isObject()) {
      return value.toString();
    }
    StringBuilder out = new StringBuilder();
    for (String key : new TreeSet<>(value.getAsObject().keys())) {
      Number number = value.getAsObject().get(key).getAsNumber().value();
      out.append("%s=%.3f ".formatted(key, number.doubleValue()));
    }
    return out.toString();
  }

  private static JsonObject runReference(Path graph) throws Exception {
    Process process =
        new ProcessBuilder(
                "python3", reference().toString(), graph.toString(), GOLD.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return JSON.parse(out);
  }

  /** Looks beside the checkout and one folder above it. */
  private static Path reference() {
    for (String place : new String[] {"../shared/gold/score.py", "../../shared/gold/score.py"}) {
      if (Files.exists(Path.of(place))) {
        return Path.of(place);
      }
    }
    return null;
  }

  private static boolean hasPython() {
    try {
      Process process = new ProcessBuilder("python3", "--version").start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
