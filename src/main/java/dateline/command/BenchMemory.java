package dateline.command;

import dateline.Pipeline;
import dateline.read.Article;
import dateline.read.Span;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/** Tells whether the heap that is held grows with the number of articles that were read. */
final class BenchMemory {

  /** Characters of each article that are read. */
  private static final int LENGTH = 150;

  private static final int PARTS = 4;

  private BenchMemory() {}

  /** How many bytes of the heap are held after everything else has been collected. */
  static long held() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /**
   * Reads the beginnings of the articles in turn, each with a name and a number that none had
   * before, and prints how much is held along the way.
   */
  static void measure(List<Article> articles, int most, Pipeline pipeline, BenchTable table) {
    for (int i = 0; i < most; i++) {
      pipeline.annotate(beginning(articles.get(i % articles.size()), i));
      if ((i + 1) % Math.max(1, most / PARTS) == 0) {
        table.number("heap held after " + (i + 1), held() / 1e6, "MB");
      }
    }
  }

  private static Article beginning(Article article, int number) {
    String body = article.body().of(article.text());
    int cut = body.lastIndexOf(' ', LENGTH);
    String text =
        "Mayor Q"
            + Integer.toString(number, 36)
            + "ov took in "
            + number
            + " people. "
            + body.substring(0, cut < 0 ? Math.min(LENGTH, body.length()) : cut);
    return new Article(
        "article-" + number,
        text,
        new Span(0, text.length()),
        Optional.empty(),
        article.date(),
        article.publisher(),
        article.url(),
        article.extracted());
  }
}
