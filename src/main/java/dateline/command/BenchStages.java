package dateline.command;

import dateline.Pipeline;
import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.describe.Describer;
import dateline.extract.Claim;
import dateline.read.Article;
import dateline.resolve.Reading;
import dateline.store.GraphStore;
import dateline.store.Portion;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * The time that each stretch of the road takes in one thread, on the processor: other programs on
 * the machine do not count, nor do the virtual machine's own threads.
 */
final class BenchStages {

  private static final int BATCH = 256;

  private final Pipeline pipeline;
  private final Describer describer;
  private long tokens;
  private long quads;
  private double annotate;
  private double extract;
  private double resolve;
  private double describe;
  private double store;

  BenchStages(Pipeline pipeline, Describer describer) {
    this.pipeline = pipeline;
    this.describer = describer;
  }

  /** Sends the articles down the road, each stretch under its own clock. */
  BenchStages measure(List<Article> articles) {
    List<Portion> portions = new ArrayList<>();
    for (Article article : articles) {
      long start = clock();
      List<Sentence> sentences = pipeline.annotate(article);
      annotate += seconds(start);
      start = clock();
      List<Claim<Name>> claims = pipeline.extract(sentences);
      extract += seconds(start);
      start = clock();
      Reading reading = pipeline.resolve(article, sentences, claims);
      resolve += seconds(start);
      start = clock();
      Portion portion = Portion.of(article.id(), out -> describer.describe(reading, out));
      describe += seconds(start);
      portions.add(portion);
      quads += portion.quads().size();
      tokens += sentences.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
    }
    try (GraphStore memory = GraphStore.inMemory()) {
      long start = clock();
      for (int i = 0; i < portions.size(); i += BATCH) {
        memory.replace(describer.iris(), portions.subList(i, Math.min(i + BATCH, portions.size())));
      }
      store += seconds(start);
    }
    return this;
  }

  /** The time of this thread on the processor, in nanoseconds. */
  static long clock() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static double seconds(long start) {
    return (clock() - start) / 1e9;
  }

  /** Prints the rates and returns the number of tokens. */
  long print(BenchTable table) {
    table.number("text", tokens, "tokens");
    table.rate("annotate, 1 thread", tokens, "tokens", annotate);
    table.rate("extract", tokens, "tokens", extract);
    table.rate("resolve", tokens, "tokens", resolve);
    table.rate("describe", tokens, "tokens", describe);
    table.rate("store", tokens, "tokens", store);
    table.rate("", quads, "quads", store);
    double all = annotate + extract + resolve + describe + store;
    table.rate("all of these", tokens, "tokens", all);
    table.number("the store's share", 100 * store / all, "%");
    return tokens;
  }
}
