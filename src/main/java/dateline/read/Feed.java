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
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jsoup.Jsoup;

/** An RSS or Atom feed: an article an entry, as far as the feed tells it. */
final class Feed {

  /** Building the tree of a feed takes time that grows with the square of its depth. */
  private static final int DEEPEST = 200;

  /** In which elements an entry says when it appeared; the first that is there counts. */
  private static final List<String> DAYS =
      List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

  private Feed() {}

  /** Reads a whole feed; one with a document type is refused, for it may name other files. */
  static void read(Source source, byte[] bytes, Consumer<Document> out) throws IOException {
    SyndFeed feed;
    List<Optional<String>> days;
    Map<Integer, String> bad = Map.of();
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      StringWriter xml = new StringWriter();
      reader.transferTo(xml);
      Parsed parsed = parsed(xml.toString());
      bad = parsed.bad();
      days = days(parsed.tree().getRootElement());
      feed = new SyndFeedInput().build(parsed.tree());
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
    bad.forEach((number, why) -> out.accept(unreadable(source, number, why)));
    Optional<String> outlet = words(feed.getTitle());
    Optional<String> home = Optional.ofNullable(feed.getLink());
    Map<String, String> ids = new HashMap<>();
    // An entry that leads to the page of the whole feed is not the only one that does.
    home.map(page -> page.replaceFirst("/*$", ""))
        .ifPresent(page -> List.of(page, page + "/").forEach(a -> ids.put(Draft.idOf(a), "")));
    int number = 0;
    for (int i = 0; i < feed.getEntries().size(); i++) {
      SyndEntry entry = feed.getEntries().get(i);
      number++;
      while (bad.containsKey(number)) {
        number++;
      }
      Optional<String> written =
          days.size() == feed.getEntries().size() ? days.get(i) : Optional.empty();
      out.accept(document(source, number, draft(entry, written, outlet, home), written, ids));
    }
  }

  private static Document document(
      Source source, int number, Draft draft, Optional<String> day, Map<String, String> ids) {
    String place = source.name() + " entry " + number;
    String why =
        draft.body().isEmpty()
            ? " has no text: read the page it links to"
            : draft.date().isEmpty() && day.isPresent() && !isPartOfDate(day.get())
                ? ": “" + Plain.quote(day.get()) + "” is no date: write it as 2025-02-21"
                : "";
    if (!why.isEmpty()) {
      return new Unreadable(source.id() + "-" + number, place + why);
    }
    // Entries that lead to one address are several articles, unless they are the same.
    String words = draft.idOfWords();
    String first = ids.putIfAbsent(draft.id(), words);
    return draft.article(first == null || first.equals(words) ? draft.id() : words);
  }

  /** A year, or a month of one: a date as good as any, which tells no day. */
  private static boolean isPartOfDate(String words) {
    return words.matches("\\d{4}(?:-\\d{2})?");
  }

  /** When each entry appeared, as it is written there; the library guesses what it cannot read. */
  private static List<Optional<String>> days(Element root) {
    List<Optional<String>> days = new ArrayList<>();
    for (Element part : root.getChildren()) {
      if (isEntry(part)) {
        days.add(day(part));
      } else if (part.getName().equals("channel")) {
        part.getChildren().stream().filter(Feed::isEntry).map(Feed::day).forEach(days::add);
      }
    }
    return days;
  }

  private static boolean isEntry(Element element) {
    return element.getName().equals("item") || element.getName().equals("entry");
  }

  private static Optional<String> day(Element entry) {
    return DAYS.stream()
        .flatMap(name -> entry.getChildren().stream().filter(part -> part.getName().equals(name)))
        .flatMap(part -> words(part.getText()).stream())
        .findFirst();
  }

  private static Optional<String> words(String text) {
    return Optional.ofNullable(text).map(PageText::oneLine).filter(words -> !words.isEmpty());
  }

  /** The tree of a feed; entities of HTML and ampersands are what feeds often hold unescaped. */
  private static org.jdom2.Document tree(SAXBuilder builder, String xml)
      throws IOException, JDOMException {
    return builder.build(new XmlFixerReader(new StringReader(xml)));
  }

  private record Parsed(org.jdom2.Document tree, Map<Integer, String> bad) {}

  /** The feed as it is; without the entries that are no XML, if that makes it one. */
  private static Parsed parsed(String xml) throws IOException, JDOMException {
    SAXBuilder builder = builder();
    try {
      return new Parsed(tree(builder, xml), Map.of());
    } catch (JDOMException e) {
      String why = String.valueOf(e.getMessage());
      FeedPieces pieces =
          Optional.of(why)
              .filter(fault -> reason(fault).equals(PageText.oneLine(fault)))
              .flatMap(fault -> FeedPieces.of(xml, fault, piece -> fault(builder, piece)))
              .orElseThrow(() -> e);
      return new Parsed(tree(builder, pieces.feed()), pieces.bad());
    }
  }

  private static Optional<String> fault(SAXBuilder builder, String xml) {
    try {
      tree(builder, xml);
      return Optional.empty();
    } catch (IOException | JDOMException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
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
    return new Unreadable(
        source.id(),
        source.name() + " is no feed that can be read (" + reason(why) + "): correct it");
  }

  private static Unreadable unreadable(Source source, int entry, String why) {
    return new Unreadable(
        source.id() + "-" + entry,
        source.name()
            + " entry "
            + entry
            + " is no XML that can be read ("
            + reason(why)
            + "): correct it");
  }

  private static String reason(String why) {
    return why.contains("DOCTYPE")
        ? "it has a document type, which may name other files"
        : why.contains("maxElementDepth")
            ? "its elements are nested more than " + DEEPEST + " deep"
            : PageText.oneLine(why);
  }

  private static Draft draft(
      SyndEntry entry, Optional<String> day, Optional<String> outlet, Optional<String> home) {
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
    Optional<String> url =
        words(entry.getLink())
            .flatMap(link -> address(link, home))
            .or(() -> words(entry.getUri()).filter(Feed::isName));
    return new Draft(words(entry.getTitle()), body, day.flatMap(Dates::of), outlet, url);
  }

  /** Whether it names one thing in the whole world, and runs nothing. */
  private static boolean isName(String iri) {
    return Page.isAddress(iri) || iri.matches("(?i)(?:urn|tag):.+");
  }

  /** Where an entry leads, in full; a script or a number leads nowhere. */
  private static Optional<String> address(String link, Optional<String> home) {
    if (isName(link)) {
      return Optional.of(link);
    }
    try {
      return home.map(
              of -> URI.create(of).resolve("/").resolve(link).toString().replaceFirst("#$", ""))
          .filter(Page::isAddress);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
