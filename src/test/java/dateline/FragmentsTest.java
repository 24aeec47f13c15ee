package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Headings, captions and cut texts are no whole sentences: whatever is left out, reading goes on.
 */
class FragmentsTest {

  private static final Path FOLDER = Path.of("src/test/resources/sentences");

  @Test
  void noPartOfASentenceEndsTheReading() throws IOException {
    Pipeline pipeline = Pipeline.load();
    Random random = new Random(11);
    List<String> broken = new ArrayList<>();
    List<String> fragments =
        new ArrayList<>(
            List.of(
                "Expelled Mexico",
                "Arrivals: 4,100",
                "The Polish navy pushed a boat carrying 80 Rohingya"));
    for (String sentence : sentences()) {
      String[] words = sentence.split(" ");
      int from = random.nextInt(words.length);
      int to = from + 1 + random.nextInt(words.length - from);
      fragments.add(String.join(" ", Arrays.copyOfRange(words, from, to)));
    }
    for (String fragment : fragments) {
      try {
        pipeline.read(Article.of("example", fragment, LocalDate.parse("2026-03-10")));
      } catch (RuntimeException e) {
        broken.add(fragment + ": " + e);
      }
    }
    assertThat(fragments).hasSizeGreaterThan(2000);
    assertThat(broken).isEmpty();
  }

  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .map(l -> l.split("\t")[0])
            .filter(s -> !s.isBlank())
            .forEach(sentences::add);
      }
    }
    return sentences;
  }
}
