package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeFinderTest {

  private static final Annotator ANNOTATOR = Annotator.load();

  @ParameterizedTest
  @CsvFileSource(resources = "/times/times.txt", delimiter = '|', quoteCharacter = '¤')
  void timesAreFoundWithTheirDays(LocalDate date, String text, String times) {
    assertThat(times(text, date)).isEqualTo(Optional.ofNullable(times).orElse(""));
  }

  private static String times(String text, LocalDate date) {
    return ANNOTATOR.annotate(Article.of("article", text, date)).stream()
        .flatMap(sentence -> sentence.mentions(Time.class))
        .map(TimeFinderTest::line)
        .collect(Collectors.joining("; "));
  }

  private static String line(Time time) {
    String begin = time.begin().map(LocalDate::toString).orElse("?");
    String end = time.end().map(LocalDate::toString).orElse("?");
    return time.text() + " " + (begin.equals(end) ? begin : begin + ".." + end);
  }
}
