package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderTest {

  private static Encoder encoder;

  @BeforeAll
  static void load() {
    encoder = Encoder.load();
  }

  private static double likeness(float[] a, float[] b) {
    double product = 0;
    double first = 0;
    double second = 0;
    for (int d = 0; d < a.length; d++) {
      product += a[d] * b[d];
      first += a[d] * a[d];
      second += b[d] * b[d];
    }
    return product / Math.sqrt(first * second);
  }

  private static float[] vector(String sentence, String word) {
    String[] words = sentence.split(" ");
    return encoder.vectors(words)[Arrays.asList(words).indexOf(word)];
  }

  @Test
  void everyWordHasAVector() {
    float[][] vectors = encoder.vectors(new String[] {"Türkiye's", "…", "Nouadhibou", "", "."});
    assertThat(vectors).hasDimensions(5, Encoder.DIMENSIONS);
  }

  @Test
  void sameWordsSameVectors() {
    String[] words = {"Panama", "received", "119", "migrants", "."};
    float[][] first = encoder.vectors(words);
    encoder.vectors(new String[] {"Something", "else"});
    assertThat(encoder.vectors(words)).isDeepEqualTo(first);
  }

  @Test
  void threadsShareIt() {
    String[] words = {"Panama", "received", "119", "migrants", "."};
    float[][] alone = encoder.vectors(words);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> encoder.vectors(words)))
        .allSatisfy(vectors -> assertThat(vectors).isDeepEqualTo(alone));
  }

  @Test
  void wordIsSeenInItsSentence() {
    float[] person = vector("Mr. Washington and his wife were born there .", "Washington");
    float[] other = vector("Mr. Madison and his wife were born there .", "Madison");
    float[] place = vector("They live in Washington near the river .", "Washington");
    assertThat(likeness(person, other)).isGreaterThan(likeness(other, place));
  }

  @Test
  void sentenceOfAnyLengthIsRead() {
    String[] words = new String[1200];
    Arrays.fill(words, "Ouagadougou");
    assertThat(encoder.vectors(words)).hasDimensions(1200, Encoder.DIMENSIONS);
    assertThat(encoder.vectors(new String[0])).isEmpty();
  }

  @Test
  void wordOfAnyLengthIsRead() {
    assertThat(encoder.vectors(new String[] {"-".repeat(2000), "end"}))
        .hasDimensions(2, Encoder.DIMENSIONS);
  }

  @ParameterizedTest
  @CsvSource({
    "deportees, 2139 6442 10285",
    "Türkiye, 22883 28008 2063",
    "U.S., 1057 1012 1055 1012",
    "☃, 100"
  })
  void piecesOfAWord(String word, String pieces) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
      List<Integer> numbers = WordPieces.read(in).of(word);
      assertThat(numbers.stream().map(String::valueOf)).containsExactly(pieces.split(" "));
    }
  }

  @Test
  void networkHasNoSuchBlock() {
    assertThatThrownBy(() -> OnnxGraph.endingIn(new byte[] {0x3A, 0}, List.of("no/such/tensor")))
        .hasMessageContaining("no/such/tensor");
  }
}
