package dateline.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page of news: what it says of itself, first in schema.org's terms (JSON-LD), then in Open
 * Graph's, then in those of HTML; and its running text.
 */
final class Page {

  private static final String[] TITLES = {
    "meta[property=og:title]", "meta[name=twitter:title]", "meta[name=dc.title]"
  };
  private static final String[] DATES = {
    "meta[property=article:published_time]",
    "meta[name=article:published_time]",
    "meta[itemprop=datePublished]",
    "meta[name=date]",
    "meta[name=pubdate]",
    "meta[name=publish-date]",
    "meta[name=parsely-pub-date]",
    "meta[name=dc.date]",
    "meta[name=dc.date.issued]",
    "meta[name=dcterms.created]",
    "time[itemprop=datePublished]",
    "article time[datetime]",
    "time[datetime]"
  };
  private static final String[] OUTLETS = {
    "meta[property=og:site_name]", "meta[name=application-name]", "meta[name=dc.publisher]"
  };
  private static final String[] LINKS = {"link[rel=canonical]", "meta[property=og:url]"};

  private final Document page;
  private final PageFacts facts;

  Page(Document page) {
    this.page = page;
    this.facts = PageFacts.of(page);
  }

  /**
   * What the page holds as an article.
   *
   * @param address where it was fetched from, if that is known
   */
  Draft draft(Optional<String> address) {
    Optional<String> title =
        first(List.of(facts.title(), meta(TITLES), heading()))
            .map(PageText::oneLine)
            .filter(t -> !t.isEmpty());
    Optional<LocalDate> date = first(List.of(facts.date(), meta(DATES))).flatMap(Dates::of);
    Optional<String> url =
        first(List.of(address, meta(LINKS), facts.url())).filter(Page::isAddress);
    Optional<String> outlet =
        first(List.of(facts.publisher(), meta(OUTLETS))).map(PageText::oneLine);
    String body = PageText.of(page, title.orElse(""));
    return new Draft(title, body.isEmpty() ? facts.body().orElse("") : body, date, outlet, url);
  }

  /** Whether it leads to a page of the web. */
  static boolean isAddress(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  private Optional<String> heading() {
    Element heading = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
    return Optional.of(heading == null ? page.title() : heading.text());
  }

  private Optional<String> meta(String[] selectors) {
    return Stream.of(selectors)
        .flatMap(selector -> page.select(selector).stream())
        .flatMap(
            element ->
                Stream.of("content", "datetime", "href")
                    .map(element::attr)
                    .filter(v -> !v.isBlank()))
        .findFirst();
  }

  private static Optional<String> first(List<Optional<String>> values) {
    return values.stream().flatMap(Optional::stream).filter(v -> !v.isBlank()).findFirst();
  }
}
