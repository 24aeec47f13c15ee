package dateline.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** An RSS or Atom feed: an article an entry, as far as the feed tells it. */
final class Feed {

  private Feed() {}

  /** Reads a whole feed; one with a document type is refused, for it may name other files. */
  static void read(Source source, byte[] bytes, Consumer<Document> out) throws IOException {
    SyndFeed feed;
    try (XmlReader xml = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      feed = input.build(xml);
    } catch (FeedException | IllegalArgumentException e) {
      out.accept(
          new Unreadable(
              source.id(),
              source.name()
                  + " is no feed that can be read ("
                  + PageText.oneLine(String.valueOf(e.getMessage()))
                  + "): correct it"));
      return;
    }
    int count = 0;
    for (SyndEntry entry : feed.getEntries()) {
      count++;
      Draft draft = draft(entry, Optional.ofNullable(feed.getTitle()));
      out.accept(
          draft.body().isEmpty()
              ? new Unreadable(
                  source.id() + "-" + count,
                  source.name() + " entry " + count + " has no text: read the page it links to")
              : draft.article(draft.id()));
    }
  }

  private static Draft draft(SyndEntry entry, Optional<String> outlet) {
    Stream<SyndContent> contents =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
    String body =
        contents
            .map(SyndContent::getValue)
            .filter(Objects::nonNull)
            .map(html -> PageText.ofFragment(Jsoup.parseBodyFragment(html).body()))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    Optional<LocalDate> date =
        Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
            .filter(Objects::nonNull)
            .map(Date::toInstant)
            .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate())
            .findFirst();
    return new Draft(
        Optional.ofNullable(entry.getTitle()).map(PageText::oneLine).filter(t -> !t.isEmpty()),
        body,
        date,
        outlet.map(PageText::oneLine).filter(t -> !t.isEmpty()),
        Optional.ofNullable(entry.getLink()).or(() -> Optional.ofNullable(entry.getUri())));
  }
}
