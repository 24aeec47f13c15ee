package dateline.cluster;

import dateline.read.Article;
import dateline.read.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document on its way between machines: an article, what is wrong with one, or neither if it is
 * in another language. What there is not is null.
 *
 * @param body begin and end of the running text
 * @param title begin and end of the headline
 * @param fault why there is no article
 */
record Row(
    String id,
    String text,
    int[] body,
    int[] title,
    String date,
    String publisher,
    String url,
    boolean extracted,
    String fault)
    implements Serializable {

  static Row of(Article article) {
    return new Row(
        article.id(),
        article.text(),
        ends(article.body()),
        article.title().map(Row::ends).orElse(null),
        article.date().map(LocalDate::toString).orElse(null),
        article.publisher().orElse(null),
        article.url().orElse(null),
        article.extracted(),
        null);
  }

  static Row fault(String id, String reason) {
    return new Row(id, null, null, null, null, null, null, false, reason);
  }

  static Row otherLanguage(String id) {
    return new Row(id, null, null, null, null, null, null, false, null);
  }

  boolean isArticle() {
    return text != null;
  }

  Article article() {
    return new Article(
        id,
        text,
        span(body),
        Optional.ofNullable(title).map(Row::span),
        Optional.ofNullable(date).map(LocalDate::parse),
        Optional.ofNullable(publisher),
        Optional.ofNullable(url),
        extracted);
  }

  private static int[] ends(Span span) {
    return new int[] {span.begin(), span.end()};
  }

  private static Span span(int[] ends) {
    return new Span(ends[0], ends[1]);
  }
}
