package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import dateline.annotate.Profile;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The graph of the articles in {@code seeds/} is at least as good as this. */
class DevFiguresTest {

  private static final Path GOLD = Path.of("src/test/resources/gold/dev");

  private static Scores scores;

  @BeforeAll
  static void buildsTheGraphOfTheArticles() throws IOException {
    Pipeline pipeline = Pipeline.load();
    Describer describer = new Describer(new Iris(Iris.DEFAULT_BASE), Profile.DEFAULT);
    try (GraphStore store = GraphStore.inMemory()) {
      for (Path file : articles()) {
        Article article = (Article) new ArticleReader().read(file);
        store.replace(
            describer.iris(), article.id(), out -> describer.describe(pipeline.read(article), out));
      }
      scores = Scorer.of(GOLD, id -> true).score(store.read(Facts::of));
    }
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void everyArticleIsInTheGraph() {
    assertThat(scores.missing()).isEmpty();
  }

  @Test
  void eventsAreFound() {
    assertThat(scores.row("events").f1()).isGreaterThanOrEqualTo(0.70);
  }

  @Test
  void claimedEventsAreRight() {
    assertThat(scores.row("events").precision()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void rolesAreFilled() {
    assertThat(scores.row("roles").f1()).isGreaterThanOrEqualTo(0.57);
  }
}
