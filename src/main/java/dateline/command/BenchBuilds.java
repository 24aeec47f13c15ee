package dateline.command;

import dateline.Pipeline;
import dateline.describe.Describer;
import dateline.publish.GraphFile;
import dateline.publish.GraphFormat;
import dateline.read.Article;
import dateline.read.Document;
import dateline.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Measures the whole road from articles to a store, by the clock on the wall, with one thread that
 * reads and with more, and how many processors were busy: beside those that read, one thread
 * writes, and the virtual machine has its own.
 */
final class BenchBuilds {

  private final Pipeline pipeline;
  private final Describer describer;
  private final BenchTable table;

  BenchBuilds(Pipeline pipeline, Describer describer, BenchTable table) {
    this.pipeline = pipeline;
    this.describer = describer;
    this.table = table;
  }

  /**
   * Builds a store of the articles with each number of threads.
   *
   * @param tokens how many tokens the articles have
   * @param times how many times to read them. Few articles are written with one transaction when
   *     all have been read, many while others are being read.
   */
  void measure(List<Article> articles, long tokens, int times) throws IOException {
    Path folder = Files.createTempDirectory("dateline-bench");
    try {
      for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads *= 2) {
        build(articles, tokens, times, threads, folder.resolve("threads" + threads));
      }
    } finally {
      delete(folder);
    }
  }

  private void build(List<Article> articles, long tokens, int times, int threads, Path store)
      throws IOException {
    try (GraphStore graph = GraphStore.create(store)) {
      graph.loadOntology(describer.iris());
      long before = graph.read(data -> data.stream().count());
      Assembly assembly =
          new Assembly(
              pipeline,
              describer,
              portions -> graph.replace(describer.iris(), portions),
              new Summary());
      long work = Bench.processor();
      long start = System.nanoTime();
      assembly.build(sink -> send(articles, times, sink), threads, id -> {}, fault -> {});
      double seconds = Bench.seconds(start);
      double busy = (Bench.processor() - work) / 1e9;
      String name = "end to end, " + threads + (threads == 1 ? " thread" : " threads");
      table.rate(name, (long) times * articles.size(), "articles", seconds);
      table.rate("", times * tokens, "tokens", seconds);
      table.precise("", busy / seconds, "processors busy");
      if (threads == 1) {
        long quads = graph.read(data -> data.stream().count());
        table.number("length of the store", (double) size(store) / quads, "bytes a quad");
        table.number("", (double) (quads - before) / times / articles.size(), "quads an article");
        start = System.nanoTime();
        graph.read(BenchBuilds::export);
        table.rate("export (N-Quads, sorted)", quads, "quads", Bench.seconds(start));
      }
    }
  }

  private static void send(List<Article> articles, int times, Consumer<Document> sink) {
    for (int round = 1; round <= times; round++) {
      for (Article article : articles) {
        sink.accept(round == 1 ? article : again(article, round));
      }
    }
  }

  /** The same text as another article. */
  private static Article again(Article article, int round) {
    return new Article(
        article.id() + "-" + round,
        article.text(),
        article.body(),
        article.title(),
        article.date(),
        article.publisher(),
        article.url(),
        article.extracted());
  }

  private static boolean export(DatasetGraph data) {
    GraphFile.write(data, GraphFormat.NQUADS, OutputStream.nullOutputStream());
    return true;
  }

  /** The length of all files; the database makes them longer than they are full. */
  private static long size(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
