package dateline.annotate;

import dateline.read.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Words for a time, resolved to days.
 *
 * @param sentence index of the sentence in the article
 * @param tokens where in the sentence it stands
 * @param span where in the article's text it stands
 * @param text the words as the article has them
 * @param begin the first day, when the words and the article's date allow to tell
 * @param end the last day, likewise
 */
public record Time(
    int sentence,
    Range tokens,
    Span span,
    String text,
    Optional<LocalDate> begin,
    Optional<LocalDate> end)
    implements Mention {

  @Override
  public String toString() {
    String first = begin.map(LocalDate::toString).orElse("?");
    String last = end.map(LocalDate::toString).orElse("?");
    return text + "/TIME " + (first.equals(last) ? first : first + ".." + last);
  }
}
