package dateline.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jsoup.Jsoup;

/** An RSS or Atom feed: an article an entry, as far as the feed tells it. */
final class Feed {

  /** Building the tree of a feed takes time that grows with the square of its depth. */
  private static final int DEEPEST = 200;

  private Feed() {}

  /** Reads a whole feed; one with a document type is refused, for it may name other files. */
  static void read(Source source, byte[] bytes, Consumer<Document> out) throws IOException {
    SyndFeed feed;
    try (XmlReader xml = new XmlReader(new ByteArrayInputStream(bytes))) {
      feed = new SyndFeedInput().build(tree(xml));
    } catch (UnsupportedEncodingException e) {
      out.accept(unreadable(source, "no such encoding: " + e.getMessage()));
      return;
    } catch (JDOMException | FeedException e) {
      out.accept(unreadable(source, String.valueOf(e.getMessage())));
      return;
    } catch (RuntimeException e) {
      // ROME takes it for granted that what feeds must have is there.
      out.accept(unreadable(source, "it lacks what a feed must have"));
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

  /** The tree of a feed; entities of HTML and ampersands are what feeds often hold unescaped. */
  private static org.jdom2.Document tree(Reader xml) throws IOException, JDOMException {
    return builder().build(new XmlFixerReader(xml));
  }

  /** A parser that fetches nothing, expands nothing, and stops where a feed is too deep. */
  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setProperty(
        "http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
    builder.setExpandEntities(false);
    return builder;
  }

  private static Unreadable unreadable(Source source, String why) {
    String reason =
        why.contains("DOCTYPE")
            ? "it has a document type, which may name other files"
            : why.contains("maxElementDepth")
                ? "its elements are nested more than " + DEEPEST + " deep"
                : PageText.oneLine(why);
    return new Unreadable(
        source.id(), source.name() + " is no feed that can be read (" + reason + "): correct it");
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
