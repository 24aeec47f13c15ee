package dateline.annotate;

import dateline.read.Article;
import dateline.read.Span;
import java.util.function.Consumer;

/** Counts the sentences of one article that are too long to be read as they stand. */
final class Lengths {
  private final Article article;
  private int cut;
  private int firstCut;
  private int left;
  private int firstLeft;

  Lengths(Article article) {
    this.article = article;
  }

  /** Notes a sentence and how many tokens it has. */
  void add(Span span, int tokens) {
    if (tokens > Annotator.MOST) {
      firstLeft = left++ == 0 ? span.begin() : firstLeft;
    } else if (tokens > Annotator.LONGEST) {
      firstCut = cut++ == 0 ? span.begin() : firstCut;
    }
  }

  /** Says what was too long, if anything. */
  void tell(Consumer<String> notes) {
    if (cut > 0) {
      notes.accept(
          place(firstCut)
              + count(cut, Annotator.LONGEST)
              + " read in pieces: check what was read there");
    }
    if (left > 0) {
      notes.accept(
          place(firstLeft)
              + count(left, Annotator.MOST)
              + " read only up to there: end sentences by full stops");
    }
  }

  private String place(int offset) {
    long line = 1 + article.text().substring(0, offset).chars().filter(c -> c == '\n').count();
    return article.id() + ":" + line + ": ";
  }

  private static String count(int sentences, int words) {
    return sentences == 1
        ? "a sentence of more than " + words + " words was"
        : sentences + " sentences of more than " + words + " words, this the first, were";
  }
}
