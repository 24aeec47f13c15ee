package dateline.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.learn.ConfidenceTraining.Example;
import dateline.resolve.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTrainingTest {

  @TempDir private Path folder;

  private final List<Example> examples = new ArrayList<>();

  private void read(int claims, double parts, int told) {
    for (int i = 0; i < claims; i++) {
      Map<String, Double> features = Map.of("always", 1.0, "parts", parts);
      examples.add(new Example("article-" + i % 5, features, i < told));
    }
  }

  private double weight(String line) {
    return Double.parseDouble(line.substring(line.indexOf('\t') + 1));
  }

  @Test
  void whatIsToldMoreOftenGetsMoreWeight() throws IOException {
    read(50, 1, 10);
    read(50, 5, 48);
    Path file = folder.resolve("confidence.tsv");
    ConfidenceTraining.train(examples, file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2);
    assertThat(weight(lines.get(0))).isNegative();
    assertThat(weight(lines.get(1))).isPositive();
    Confidence learnt =
        new Confidence(Map.of("always", weight(lines.get(0)), "parts", weight(lines.get(1))));
    assertThat(learnt.chance(Map.of("always", 1.0, "parts", 1.0))).isBetween(0.15, 0.4);
    assertThat(learnt.chance(Map.of("always", 1.0, "parts", 5.0))).isBetween(0.9, 0.98);
  }

  @Test
  void sameClaimsGiveTheSameFile() throws IOException {
    read(40, 1, 12);
    read(40, 4, 37);
    ConfidenceTraining.train(examples, folder.resolve("one"));
    ConfidenceTraining.train(examples, folder.resolve("two"));
    assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
  }

  @Test
  void claimsAreCountedByTheirChance() throws IOException {
    read(50, 1, 10);
    read(50, 5, 48);
    List<String> lines = ConfidenceTraining.measure(examples);
    assertThat(lines.get(0)).startsWith("confidence");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("0.00 to 0.60      50").endsWith("0.200");
    assertThat(lines.get(2)).contains(" 50  ").endsWith("0.960");
  }
}
