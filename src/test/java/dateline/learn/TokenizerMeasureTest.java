package dateline.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenizerMeasureTest {

  @TempDir private Path data;

  private void tests(String sentence, String... words) throws IOException {
    StringBuilder text = new StringBuilder("# newdoc id = one\n# text = " + sentence + "\n");
    for (int i = 0; i < words.length; i++) {
      text.append(i + 1).append('\t').append(words[i]).append("\t_\t_\t_\t_\t0\troot\t_\t_\n");
    }
    for (String test : Treebank.TESTS) {
      Files.writeString(data.resolve(test + ".conllu"), text + "\n" + text + "\n");
    }
  }

  @Test
  void boundariesThatAreFoundAreRight() throws IOException {
    tests("Iran's police freed 12 men.", "Iran", "'s", "police", "freed", "12", "men", ".");
    assertThat(TokenizerMeasure.measure(data))
        .contains("test-ewt sentences F1 100.00, words F1 100.00");
  }

  @Test
  void aWordWithAWrongEndIsWrong() throws IOException {
    // Six words are found, five there are, and four are the same.
    tests("Iran's police freed them.", "Iran's", "police", "freed", "them", ".");
    assertThat(TokenizerMeasure.measure(data))
        .contains("test-ewt sentences F1 100.00, words F1 72.73");
  }

  @Test
  void wordsThatDoNotStandInTheTextAreTold() throws IOException {
    tests("Iran's police.", "Iran", "police");
    assertThatThrownBy(() -> TokenizerMeasure.measure(data))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("test-ewt.conllu: the text does not go on with its word police");
  }
}
