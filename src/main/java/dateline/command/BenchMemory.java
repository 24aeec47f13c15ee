package dateline.command;

import dateline.Pipeline;
import dateline.describe.Describer;
import dateline.read.Article;
import dateline.read.Span;
import dateline.resolve.Reading;
import dateline.store.Portion;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/** Tells whether the heap that is held grows with the number of articles that were read. */
final class BenchMemory {

  /** Characters of a beginning. */
  private static final int LENGTH = 150;

  private static final int PARTS = 4;

  private final Pipeline pipeline;
  private final Describer describer;
  private final boolean whole;

  /**
   * @param whole whether articles go down the road as a whole, as far as their quads; else their
   *     beginnings are annotated
   */
  BenchMemory(Pipeline pipeline, Describer describer, boolean whole) {
    this.pipeline = pipeline;
    this.describer = describer;
    this.whole = whole;
  }

  /** How many bytes of the heap are held after everything else has been collected. */
  static long held() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /**
   * Reads the articles in turn, each with a name and a number that none had before, and prints how
   * much is held along the way.
   */
  void measure(List<Article> articles, int most, BenchTable table) {
    for (int i = 0; i < most; i++) {
      read(articles.get(i % articles.size()), i);
      if ((i + 1) % Math.max(1, most / PARTS) == 0) {
        table.number("heap held after " + (i + 1), held() / 1e6, "MB");
      }
    }
  }

  private void read(Article article, int number) {
    String body = article.body().of(article.text());
    if (whole) {
      Reading reading = pipeline.read(changed(article, body, number));
      Portion.of(reading.article().id(), out -> describer.describe(reading, out));
    } else {
      int cut = body.lastIndexOf(' ', LENGTH);
      String beginning = body.substring(0, cut < 0 ? Math.min(LENGTH, body.length()) : cut);
      pipeline.annotate(changed(article, beginning, number));
    }
  }

  private static Article changed(Article article, String body, int number) {
    String text =
        "Mayor Q" + Integer.toString(number, 36) + "ov took in " + number + " people. " + body;
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
