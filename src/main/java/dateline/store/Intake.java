package dateline.store;

import dateline.Pipeline;
import dateline.annotate.English;
import dateline.describe.Describer;
import dateline.read.Article;
import dateline.read.Document;
import dateline.read.Unreadable;
import dateline.resolve.Reading;
import java.util.ArrayList;
import java.util.List;

/** Turns documents into what a store takes in. Safe for use by several threads. */
public final class Intake {

  private final Pipeline pipeline;
  private final Describer describer;
  private final English english = English.load();

  /** An intake that reads by a pipeline and describes what was read. */
  public Intake(Pipeline pipeline, Describer describer) {
    this.pipeline = pipeline;
    this.describer = describer;
  }

  /** What became of a document. */
  public sealed interface Outcome {
    /** The document's id. */
    String id();
  }

  /**
   * An article that was read, and its quads.
   *
   * @param notes lines for the user on what of it was not read as it stands
   */
  public record Built(Reading reading, Portion portion, List<String> notes) implements Outcome {
    @Override
    public String id() {
      return portion.article();
    }
  }

  /** A document that could not be read; the reason is one line for the user. */
  public record LeftOut(String id, String reason) implements Outcome {}

  /** An article that is not in English. */
  public record OtherLanguage(String id) implements Outcome {}

  /** Reads a document. */
  public Outcome take(Document document) {
    if (document instanceof Article article) {
      return english.reads(article) ? built(article) : new OtherLanguage(article.id());
    }
    return new LeftOut(document.id(), ((Unreadable) document).reason());
  }

  /** One article that brings the program down must not take a million others with it. */
  private Outcome built(Article article) {
    try {
      List<String> notes = new ArrayList<>();
      Reading reading = pipeline.read(article, notes::add);
      Portion portion = Portion.of(article.id(), out -> describer.describe(reading, out));
      return new Built(reading, portion, notes);
    } catch (RuntimeException | StackOverflowError e) {
      return new LeftOut(
          article.id(), article.id() + " brings the program down (" + e + "): please report it");
    }
  }
}
