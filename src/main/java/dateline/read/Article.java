package dateline.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article.
 *
 * @param id the file's name without its ending; identifies the article in a graph
 * @param text the whole file as decoded, unchanged, or what was extracted from it; every {@link
 *     Span} counts from its start
 * @param body where the running text stands
 * @param title where the headline stands, when there is one
 * @param date the day the article appeared
 * @param publisher the outlet's name as the file gives it
 * @param url where the article was published
 * @param extracted whether the text was taken out of a page, feed or archive, so that no file holds
 *     it as it stands and a graph must carry it for the offsets to mean something
 */
public record Article(
    String id,
    String text,
    Span body,
    Optional<Span> title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    Optional<String> url,
    boolean extracted)
    implements Document {

  /** Checks that the spans lie within the text. */
  public Article {
    if (body.end() > text.length() || title.map(Span::end).orElse(0) > text.length()) {
      throw new IllegalArgumentException("span outside the text of " + id);
    }
  }

  /** An article whose file holds the text as it stands. */
  public Article(
      String id,
      String text,
      Span body,
      Optional<Span> title,
      Optional<LocalDate> date,
      Optional<String> publisher,
      Optional<String> url) {
    this(id, text, body, title, date, publisher, url, false);
  }

  /** An article that is nothing but running text. */
  public static Article of(String id, String text, LocalDate date) {
    return new Article(
        id,
        text,
        new Span(0, text.length()),
        Optional.empty(),
        Optional.ofNullable(date),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public String toString() {
    return "Article(" + id + date.map(d -> ", " + d).orElse("") + ")";
  }
}
