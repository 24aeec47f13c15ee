package dateline.annotate;

import dateline.read.Article;
import dateline.read.Span;
import java.util.function.Consumer;

/** Counts the sentences of one article that are not read as they stand, as they take too long. */
final class Lengths {
  private final Article article;
  private final Places cut = new Places();
  private final Places left = new Places();
  private final Places dense = new Places();
  private final Places beyond = new Places();

  Lengths(Article article) {
    this.article = article;
  }

  /** How many there are of a kind, and where the first begins. */
  private static final class Places {
    private int count;
    private int first;

    void add(Span span) {
      first = count++ == 0 ? span.begin() : first;
    }
  }

  /** Notes a sentence and how many tokens it has. */
  void add(Span span, int tokens) {
    if (tokens > Annotator.MOST) {
      left.add(span);
    } else if (tokens > Annotator.LONGEST) {
      cut.add(span);
    }
  }

  /** Notes a sentence that the network has no time for. */
  void leave(Span span) {
    dense.add(span);
  }

  /** Whether a sentence lies too far behind the article's beginning to be read; if so, notes it. */
  boolean isBeyond(Span span) {
    boolean beyond = span.begin() - article.body().begin() >= Annotator.MOST_CHARACTERS;
    if (beyond) {
      this.beyond.add(span);
    }
    return beyond;
  }

  /** Says what was not read as it stands, if anything. */
  void tell(Consumer<String> notes) {
    tell(cut, words(cut, Annotator.LONGEST) + " read in pieces: check what was read there", notes);
    tell(
        left,
        words(left, Annotator.MOST) + " read only up to there: end sentences by full stops",
        notes);
    tell(
        dense,
        (dense.count == 1 ? "a sentence was" : dense.count + " sentences, this the first, were")
            + " not read, for there are too many marks, numbers or tiny sentences around: leave"
            + " out what is no prose, or use --profile fast",
        notes);
    tell(
        beyond,
        "what stands here and below, behind "
            + Annotator.MOST_CHARACTERS
            + " characters, was not read: split the file into articles",
        notes);
  }

  private void tell(Places places, String what, Consumer<String> notes) {
    if (places.count > 0) {
      notes.accept(place(places.first) + what);
    }
  }

  private String place(int offset) {
    long line = 1 + article.text().substring(0, offset).chars().filter(c -> c == '\n').count();
    return article.id() + ":" + line + ": ";
  }

  private static String words(Places sentences, int words) {
    return sentences.count == 1
        ? "a sentence of more than " + words + " words was"
        : sentences.count + " sentences of more than " + words + " words, this the first, were";
  }
}
