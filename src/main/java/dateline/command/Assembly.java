package dateline.command;

import dateline.Pipeline;
import dateline.annotate.English;
import dateline.describe.Describer;
import dateline.read.Article;
import dateline.read.Document;
import dateline.read.Unreadable;
import dateline.resolve.Reading;
import dateline.store.Portion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a graph from documents: several threads read and describe articles, one writes them, many
 * with one transaction. Neither the number of threads nor that of articles in a transaction changes
 * the graph.
 */
final class Assembly {

  private static final int MOST_ARTICLES = 256;
  private static final int MOST_QUADS = 50_000;

  private final Pipeline pipeline;
  private final English english = English.load();
  private final Describer describer;
  private final Consumer<List<Portion>> store;
  private final Summary summary;
  private final List<Portion> batch = new ArrayList<>();
  private int quads;

  Assembly(Pipeline pipeline, Describer describer, Consumer<List<Portion>> store, Summary summary) {
    this.pipeline = pipeline;
    this.describer = describer;
    this.store = store;
    this.summary = summary;
  }

  /** What became of a document. */
  private sealed interface Outcome {}

  private record Built(Reading reading, Portion portion) implements Outcome {}

  private record LeftOut(String id, String reason) implements Outcome {}

  private record OtherLanguage(String id) implements Outcome {}

  /**
   * Builds all documents that a source sends.
   *
   * @param threads how many threads read articles
   * @param seen is told the id of every document when its turn comes
   * @param faults is told why a document is left out
   */
  void build(
      Consumer<Consumer<Document>> source,
      int threads,
      Consumer<String> seen,
      Consumer<String> faults) {
    new InOrder<Document, Outcome>(threads, this::outcome)
        .run(source, outcome -> take(outcome, seen, faults));
    write();
  }

  private void take(Outcome outcome, Consumer<String> seen, Consumer<String> faults) {
    if (outcome instanceof Built built) {
      seen.accept(built.portion().article());
      add(built.portion());
      summary.add(built.reading());
    } else if (outcome instanceof OtherLanguage other) {
      seen.accept(other.id());
      summary.otherLanguage();
    } else if (outcome instanceof LeftOut left) {
      seen.accept(left.id());
      faults.accept(left.reason());
      summary.leaveOut();
    }
  }

  private Outcome outcome(Document document) {
    if (document instanceof Article article) {
      return english.reads(article) ? built(article) : new OtherLanguage(article.id());
    }
    return new LeftOut(document.id(), ((Unreadable) document).reason());
  }

  /** One article that brings the program down must not take a million others with it. */
  private Outcome built(Article article) {
    try {
      Reading reading = pipeline.read(article);
      return new Built(reading, Portion.of(article.id(), out -> describer.describe(reading, out)));
    } catch (RuntimeException | StackOverflowError e) {
      return new LeftOut(
          article.id(), article.id() + " brings the program down (" + e + "): please report it");
    }
  }

  private void add(Portion portion) {
    batch.add(portion);
    quads += portion.quads().size();
    if (batch.size() >= MOST_ARTICLES || quads >= MOST_QUADS) {
      write();
    }
  }

  private void write() {
    if (!batch.isEmpty()) {
      store.accept(List.copyOf(batch));
      batch.clear();
      quads = 0;
    }
  }
}
