package dateline.command;

import dateline.Pipeline;
import dateline.describe.Describer;
import dateline.read.Document;
import dateline.store.Intake;
import dateline.store.Intake.Outcome;
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

  private final Intake intake;
  private final Consumer<List<Portion>> store;
  private final Summary summary;
  private final List<Portion> batch = new ArrayList<>();
  private int quads;

  Assembly(Pipeline pipeline, Describer describer, Consumer<List<Portion>> store, Summary summary) {
    this.intake = new Intake(pipeline, describer);
    this.store = store;
    this.summary = summary;
  }

  /**
   * Builds all documents that a source sends.
   *
   * @param threads how many threads read articles
   * @param seen is told the id of every document when its turn comes
   * @param faults is told why a document is left out, or what of it was not read as it stands
   */
  void build(
      Consumer<Consumer<Document>> source,
      int threads,
      Consumer<String> seen,
      Consumer<String> faults) {
    new InOrder<Document, Outcome>(threads, intake::take)
        .run(source, outcome -> take(outcome, seen, faults));
    write();
  }

  private void take(Outcome outcome, Consumer<String> seen, Consumer<String> faults) {
    seen.accept(outcome.id());
    if (outcome instanceof Intake.Built built) {
      built.notes().forEach(note -> faults.accept("note: " + note));
      add(built.portion());
      summary.add(built.reading());
    } else if (outcome instanceof Intake.OtherLanguage) {
      summary.otherLanguage();
    } else if (outcome instanceof Intake.LeftOut left) {
      faults.accept("left out: " + left.reason());
      summary.leaveOut();
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
