package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Article;
import dateline.read.ArticleReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How fast a profile loads, by the clock on the wall, and reads, by the time of one thread on the
 * processor: {@code -Ddateline.speed=fast}.
 */
@EnabledIfSystemProperty(named = "dateline.speed", matches = "fast|precise")
class ReadingSpeedTest {

  private static final int ROUNDS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static List<Article> articles() throws IOException {
    List<Article> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/gold/dev"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        out.add((Article) new ArticleReader().read(file));
      }
    }
    return out;
  }

  @Test
  void wordsASecond() throws IOException {
    String name = System.getProperty("dateline.speed").toUpperCase(Locale.ROOT);
    Profile profile = Profile.valueOf(name);
    List<Article> articles = articles();
    long begin = System.nanoTime();
    Models models = Models.of(profile);
    Annotator annotator = Annotator.load(Gazetteer.load(), Words.load(), models);
    double loading = (System.nanoTime() - begin) / 1e9;
    double speed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      int words = 0;
      for (Article article : articles) {
        for (Sentence sentence : annotator.annotate(article)) {
          words += sentence.tokens().size();
        }
      }
      speed = Math.max(speed, words / ((THREADS.getCurrentThreadCpuTime() - start) / 1e9));
    }
    System.out.printf(
        Locale.ROOT, "%s: loads in %.2f s, reads %.0f words a second%n", profile, loading, speed);
    assertThat(speed).isGreaterThan(profile == Profile.FAST ? 5000 : 2500);
  }
}
