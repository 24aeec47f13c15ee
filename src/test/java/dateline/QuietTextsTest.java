package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.Claim;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.resolve.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Articles in which nothing of the twelve types happens, though their words could make one think
 * so.
 */
class QuietTextsTest {

  private static final Path TEXTS = Path.of("src/test/resources/quiet");

  @Test
  void textsWithoutEventsGiveAtMostOneClaimInAThousandWords() throws IOException {
    Pipeline pipeline = Pipeline.load();
    List<String> wrong = new ArrayList<>();
    int words = 0;
    for (Path file : texts()) {
      Article article = (Article) new ArticleReader().read(file);
      words += article.text().split("\\s+").length;
      Reading reading = pipeline.read(article);
      for (Claim<?> claim : reading.claims()) {
        String evidence = claim.evidence().get(0).of(article.text());
        wrong.add(article.id() + ": " + claim + " <- " + evidence);
      }
    }

    assertThat(words).isGreaterThan(4000);
    assertThat(wrong).hasSizeLessThanOrEqualTo(words / 1000);
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
