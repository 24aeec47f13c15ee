package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

  private static final String[] WORDS = {"Panama", "received", "119", "migrants", "."};

  private static Network network;

  @BeforeAll
  static void load() {
    network = Network.load();
  }

  @Test
  void sentenceIsRead() {
    NetworkScores seen = network.read(WORDS);
    assertThat(seen.tags()).containsExactly("NNP", "VBD", "CD", "NNS", ".");
    assertThat(seen.tree()).hasToString("nsubj(1) root(-1) nummod(3) obj(1) punct(1)");
  }

  @Test
  void nameIsLikelierThanNone() {
    NetworkScores seen = network.read(WORDS);
    int place = NameLabels.of(NameLabels.KINDS.indexOf("LOC"), true, true);
    assertThat(seen.name(0, place)).isGreaterThan(seen.name(0, 0));
    assertThat(seen.name(3, place)).isLessThan(seen.name(3, 0));
  }

  @Test
  void sameWordsSameTree() {
    Tree first = network.read(WORDS).tree();
    network.read(new String[] {"Something", "else"});
    assertThat(network.read(WORDS).tree()).hasToString(first.toString());
  }

  @Test
  void threadsShareIt() {
    String alone = network.read(WORDS).tree().toString();
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> network.read(WORDS).tree()))
        .allSatisfy(tree -> assertThat(tree).hasToString(alone));
  }

  @Test
  void someWordsAreReadAsIfTheOthersWereNotThere() {
    String[] words = "Panama , it said , received 119 migrants .".split(" ");
    int[] places = {0, 5, 6, 7, 8};
    assertThat(network.read(words).pick(places).tree())
        .hasToString("nsubj(1) root(-1) nummod(3) obj(1) punct(1)");
  }

  @Test
  void longestSentenceIsReadAndNoLonger() {
    String[] words = new String[Network.LONGEST];
    Arrays.fill(words, "Ouagadougou");
    assertThat(network.read(words).tags()).hasSize(Network.LONGEST);
    assertThat(network.read(new String[0]).tree().size()).isZero();
    assertThatThrownBy(() -> network.read(new String[Network.LONGEST + 1]))
        .hasMessageContaining("more than 510 words");
  }

  @Test
  void wordOfAnyLengthIsRead() {
    assertThat(network.read(new String[] {"-".repeat(2000), "", "☃"}).tags()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "deportees, 2139 6442 10285",
    "Türkiye, 22883 28008 2063",
    "U.S., 1057 1012 1055 1012",
    "☃, 100"
  })
  void piecesOfAWord(String word, String pieces) {
    List<Integer> numbers =
        Resources.read(
            "network.txt.gz",
            in -> {
              BufferedReader lines =
                  new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
              lines.readLine();
              lines.readLine();
              return WordPieces.read(lines).of(word);
            });
    assertThat(numbers.stream().map(String::valueOf)).containsExactly(pieces.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "migrants, LOWER",
    "Panama, CAPITAL",
    "UNHCR, CAPITALS",
    "A, LETTER",
    "McCain, MIXED",
    "F-16, DIGITS",
    "-, OTHER"
  })
  void shapeOfAWord(String word, WordPieces.Shape shape) {
    assertThat(WordPieces.Shape.of(word)).isEqualTo(shape);
  }
}
