package dateline.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotate.Lemmatizer;
import dateline.annotate.Profile;
import dateline.annotate.Tagger;
import dateline.annotate.TrainedNames;
import dateline.annotate.Vocabulary;
import dateline.learn.Treebank.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models that come with Dateline reach their figures on text that none was trained on. */
class MeasureTest {

  private static final Path DATA = Path.of("../shared/data/treebank");

  @BeforeEach
  void needsTheTreebanks() {
    Assumptions.assumeTrue(Files.isDirectory(DATA), "no treebanks in " + DATA);
  }

  private static List<Parsed> sentences(String test) throws IOException {
    return Treebank.read(DATA.resolve(test + ".conllu"));
  }

  @ParameterizedTest
  @CsvSource({"test-ewt, 0.955", "test-news, 0.955"})
  void partsOfSpeech(String test, double least) throws IOException {
    Tagger tagger = Tagger.load(Vocabulary.load());
    assertThat(TaggerTraining.accuracy(tagger, sentences(test))).isGreaterThan(least);
  }

  @ParameterizedTest
  @CsvSource({"test-ewt, 0.99", "test-news, 0.99"})
  void lemmas(String test, double least) throws IOException {
    assertThat(LemmaTraining.accuracy(Lemmatizer.load(), sentences(test))).isGreaterThan(least);
  }

  @ParameterizedTest
  @CsvSource({
    "FAST, test-ewt, 0.87, 0.84",
    "FAST, test-news, 0.87, 0.83",
    "PRECISE, test-ewt, 0.93, 0.91",
    "PRECISE, test-news, 0.935, 0.91"
  })
  void treesWithoutPunctuation(Profile profile, String test, double heads, double relations)
      throws IOException {
    List<Parsed> sentences = sentences(test);
    ParserTraining.Accuracy accuracy =
        ParserTraining.accuracy(ParserTraining.trees(profile, sentences), sentences, false);
    assertThat(accuracy.heads()).isGreaterThan(heads);
    assertThat(accuracy.relations()).isGreaterThan(relations);
  }

  @ParameterizedTest
  @CsvSource({
    "FAST, test-ewt, 0.71",
    "FAST, test-news, 0.73",
    "PRECISE, test-ewt, 0.80",
    "PRECISE, test-news, 0.82"
  })
  void names(Profile profile, String test, double least) throws IOException {
    Path file = DATA.resolveSibling("names").resolve(test + ".iob");
    NameScores scores = NameScores.of(TrainedNames.load(profile), NameData.read(file));
    assertThat(scores.f1()).isGreaterThan(least);
  }
}
