package dateline.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.annotate.NameLabels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainingTest {

  private static final String SENTENCE = "Anna\tB-PER\nKeller\tI-PER\nleft\tO\nParis\tB-LOC\n\n";

  @TempDir private Path folder;

  @Test
  void fileIsReadWordByWord() throws IOException {
    Path file = Files.writeString(folder.resolve("some.iob"), SENTENCE);
    assertThat(NameData.read(file)).hasSize(1);
    assertThat(NameLabels.spans(NameData.read(file).get(0).labels()))
        .hasToString("[[0..2) PER, [3..4) LOC]");
  }

  @Test
  void testsAreNotTrainedOn() throws IOException {
    Files.writeString(folder.resolve("test-some.iob"), SENTENCE);
    Files.writeString(folder.resolve("some.iob"), SENTENCE + SENTENCE);
    assertThat(NameData.training(folder)).hasSize(2);
  }

  @Test
  void unknownLabelIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("some.iob"), "Anna\tB-PERSON\n");
    assertThatThrownBy(() -> NameData.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no label: B-PERSON");
  }

  @Test
  void sameDataSameModel() throws IOException {
    Files.writeString(folder.resolve("some.iob"), SENTENCE.repeat(5));
    NameTraining.train(folder, folder.resolve("one"));
    NameTraining.train(folder, folder.resolve("other"));
    assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("other"));
  }

  @Test
  void fieldLearnsWhatItIsShown() {
    ChainField field = new ChainField(2, new ChainField.Settings(0.5f, 0, 0));
    int[][] words = {{0}, {1}};
    int[] labels = {NameLabels.of(0, true, true), 0};
    double before = field.learn(words, labels, 1);
    for (int i = 0; i < 20; i++) {
      field.learn(words, labels, 1);
    }
    assertThat(field.learn(words, labels, 1)).isLessThan(before / 10).isPositive();
  }

  @Test
  void waysThroughASentenceSumUp() {
    double[][] words = new double[3][ChainSums.LABELS];
    double[][] between = new double[ChainSums.SIDES][ChainSums.SIDES];
    for (double[] row : words) {
      row[0] = 1;
      row[1] = 3;
    }
    for (double[] row : between) {
      Arrays.fill(row, 1);
    }
    ChainSums sums = new ChainSums(words, between);
    assertThat(Math.exp(sums.logarithm())).isCloseTo(64, Offset.offset(1e-9));
    assertThat(sums.probability(1, 1)).isCloseTo(0.75, Offset.offset(1e-9));
    assertThat(sums.expected()[0][1]).isCloseTo(2 * 0.25 * 0.75, Offset.offset(1e-9));
  }
}
