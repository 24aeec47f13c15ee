package dateline.annotate;

import java.util.Locale;
import java.util.Optional;

/**
 * The words of a sentence as the finders of names look at them.
 *
 * @param sentence the sentence
 * @param seen what the network sees of names in its words; empty if it was not asked
 */
record Wording(Sentence sentence, Optional<NetworkScores> seen) {

  int size() {
    return sentence.tokens().size();
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  /** The word in lower case; empty outside the sentence. */
  String word(int at) {
    return at >= 0 && at < size() ? token(at).text().toLowerCase(Locale.ROOT) : "";
  }

  /** The word's dictionary form in lower case. */
  String lemma(int at) {
    return token(at).lemma().toLowerCase(Locale.ROOT);
  }

  boolean isCapital(int at) {
    return at >= 0 && at < size() && Character.isUpperCase(token(at).text().charAt(0));
  }

  /** Whether the word is tagged as a name. */
  boolean isProper(int at) {
    return token(at).tag().startsWith("NNP") && isCapital(at);
  }

  /** The words as they are written, with single blanks. */
  String text(int begin, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean glued =
          i == begin
              || token(i).tag().equals("POS")
              || token(i - 1).span().end() == token(i).span().begin();
      out.append(glued ? "" : " ").append(token(i).text());
    }
    return out.toString();
  }

  /** A mention of these words. */
  Name name(Found found) {
    int begin = found.begin();
    int end = found.end();
    int head = begin;
    for (int i = begin; i < end; i++) {
      int above = sentence.tree().head(i);
      if (above < begin || above >= end) {
        head = i;
        break;
      }
    }
    Range range = new Range(begin, end);
    return new Name(
        sentence.index(),
        range,
        head,
        sentence.span(range),
        text(begin, end),
        found.kind(),
        found.form());
  }
}
