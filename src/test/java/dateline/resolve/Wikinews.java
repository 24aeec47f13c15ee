package dateline.resolve;

import dateline.read.Article;
import dateline.read.Span;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * An article of GUM's Wikinews texts with its gold.
 *
 * @param article the article; its title is the first line
 * @param mentions all mentions of people, organizations and places, and of all else
 * @param dates the expressions of date that mean certain days
 */
record Wikinews(Article article, List<Mention> mentions, List<Days> dates) {

  /**
   * A mention.
   *
   * @param span its words
   * @param chain what all mentions of the same have in common
   * @param type {@code person}, {@code organization}, {@code place} and many others
   * @param title title of the page of Wikipedia about it, empty if there is none
   */
  record Mention(Span span, String chain, String type, Optional<String> title) {}

  /** Words that mean these days. */
  record Days(Span span, LocalDate first, LocalDate last) {}

  /**
   * Reads all articles of a folder with {@code gold-dev.jsonl} and {@code docs-dev}.
   *
   * @throws IOException if a file cannot be read
   */
  static List<Wikinews> read(Path folder) throws IOException {
    List<Wikinews> out = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("gold-dev.jsonl"))) {
      JsonObject gold = JSON.parse(line);
      String id = string(gold, "id").orElseThrow();
      out.add(of(id, gold, Files.readString(folder.resolve("docs-dev").resolve(id + ".txt"))));
    }
    return out;
  }

  private static Wikinews of(String id, JsonObject gold, String text) {
    int line = text.indexOf('\n');
    Article article =
        new Article(
            id,
            text,
            new Span(line + 1, text.length()),
            Optional.of(new Span(0, line)),
            string(gold, "date").map(LocalDate::parse),
            Optional.empty(),
            Optional.empty());
    List<Mention> mentions = new ArrayList<>();
    for (JsonValue value : gold.get("entities").getAsArray()) {
      JsonObject entity = value.getAsObject();
      mentions.add(
          new Mention(
              span(entity, text),
              string(entity, "cluster").orElseThrow(),
              string(entity, "type").orElseThrow(),
              string(entity, "identity")
                  .map(title -> URLDecoder.decode(title, StandardCharsets.UTF_8))));
    }
    List<Days> dates = new ArrayList<>();
    for (JsonValue value : gold.get("dates").getAsArray()) {
      days(value.getAsObject(), text).ifPresent(dates::add);
    }
    return new Wikinews(article, mentions, dates);
  }

  /** Offsets of the gold are code points. */
  private static Span span(JsonObject object, String text) {
    return new Span(
        text.offsetByCodePoints(0, object.get("begin").getAsNumber().value().intValue()),
        text.offsetByCodePoints(0, object.get("end").getAsNumber().value().intValue()));
  }

  private static Optional<Days> days(JsonObject date, String text) {
    Optional<String> when = string(date, "when");
    Optional<String> from = when.or(() -> string(date, "from"));
    Optional<String> to = when.or(() -> string(date, "to"));
    return from.filter(Wikinews::isDay).isPresent() && to.isPresent()
        ? Optional.of(new Days(span(date, text), day(from.get(), true), day(to.get(), false)))
        : Optional.empty();
  }

  /** Neither a time of the day nor a day of no year. */
  private static boolean isDay(String date) {
    return date.matches("\\d{4}(-\\d\\d){0,2}");
  }

  /** First or last day of a day, a month or a year. */
  private static LocalDate day(String date, boolean first) {
    if (date.length() == 10) {
      return LocalDate.parse(date);
    }
    YearMonth month =
        date.length() == 7
            ? YearMonth.parse(date)
            : YearMonth.of(Integer.parseInt(date), first ? 1 : 12);
    return first ? month.atDay(1) : month.atEndOfMonth();
  }

  private static Optional<String> string(JsonObject object, String key) {
    return Optional.ofNullable(object.get(key)).map(v -> v.getAsString().value());
  }
}
