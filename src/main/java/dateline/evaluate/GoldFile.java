package dateline.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;

/** Reads one gold file: JSON with entities and events, one file an article. */
final class GoldFile {

  private final Path file;

  GoldFile(Path file) {
    this.file = file;
  }

  /** The article's id: the file's name without its ending. */
  String article() {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".json".length());
  }

  /**
   * Reads the file.
   *
   * @throws BadGold if it is no gold file
   * @throws IOException if it cannot be read at all
   */
  Gold read() throws IOException {
    JsonObject root = object(parse(), "the file");
    Map<String, Gold.Named> entities = new LinkedHashMap<>();
    for (JsonValue value : array(root, "entities", "the file")) {
      Gold.Named entity = entity(object(value, "entities"));
      entities.put(entity.id(), entity);
    }
    List<Gold.Event> events = new ArrayList<>();
    for (JsonValue value : array(root, "events", "the file")) {
      events.add(event(object(value, "events"), entities));
    }
    return new Gold(article(), entities, events);
  }

  private JsonValue parse() throws IOException {
    try {
      return JSON.parseAny(Files.readString(file));
    } catch (JsonParseException e) {
      throw bad(
          "line " + e.getLine() + ", column " + e.getColumn() + " is no JSON", "correct it there");
    } catch (JsonException e) {
      throw bad("it is no JSON (" + e.getMessage() + ")", "correct it");
    } catch (MalformedInputException e) {
      throw bad("it is not UTF-8", "save it as UTF-8");
    } catch (NoSuchFileException e) {
      throw bad("it does not exist", "check the path");
    }
  }

  private Gold.Named entity(JsonObject entity) {
    String id = text(entity, "id", "an entity");
    String place = "entity " + id;
    String name = text(entity, "name", place);
    Set<String> written = new LinkedHashSet<>();
    written.add(name);
    written.addAll(texts(entity, "aliases", place));
    Set<String> names = new LinkedHashSet<>();
    written.forEach(alias -> names.add(PlainName.of(alias)));
    names.remove("");
    Optional<String> item =
        entity.hasKey("wikidata") && !entity.get("wikidata").isNull()
            ? Optional.of(text(entity, "wikidata", place)).filter(q -> !q.isEmpty())
            : Optional.empty();
    return new Gold.Named(id, text(entity, "type", place), name, Set.copyOf(names), written, item);
  }

  private Gold.Event event(JsonObject event, Map<String, Gold.Named> entities) {
    String id = text(event, "id", "an event");
    String place = "event " + id;
    String type = text(event, "type", place);
    if (!Terms.EVENTS.contains(type)) {
      throw bad(place + " has the type " + type, "use one of the twelve types of event");
    }
    Set<Filler> fillers = new LinkedHashSet<>();
    for (String role : Filler.ACTORS) {
      texts(event, role, place).forEach(e -> fillers.add(new Filler(role, e)));
    }
    if (event.hasKey("people") && !event.get("people").isNull()) {
      people(object(event.get("people"), place), place, fillers);
    }
    day(event, "begin", place).ifPresent(fillers::add);
    day(event, "end", place).ifPresent(fillers::add);
    List<String> sources = texts(event, "attributedTo", place);
    fillers.stream()
        .filter(Filler::isNamed)
        .forEach(f -> known(f.value(), place + ", " + f.role(), entities));
    sources.forEach(source -> known(source, place + ", attributedTo", entities));
    String factuality = event.hasKey("factuality") ? text(event, "factuality", place) : "Asserted";
    return new Gold.Event(
        id,
        type,
        fillers,
        new LinkedHashSet<>(sources),
        factuality,
        texts(event, "evidence", place));
  }

  private void people(JsonObject people, String place, Set<Filler> fillers) {
    texts(people, "nationality", place).forEach(e -> fillers.add(new Filler("nationality", e)));
    number(people, "count", place).ifPresent(n -> fillers.add(new Filler("count", n)));
    number(people, "min", place).ifPresent(n -> fillers.add(new Filler("minCount", n)));
    number(people, "max", place).ifPresent(n -> fillers.add(new Filler("maxCount", n)));
  }

  private void known(String id, String place, Map<String, Gold.Named> entities) {
    if (!entities.containsKey(id)) {
      throw bad(place + ": no entity has the id " + id, "add it to \"entities\"");
    }
  }

  private Optional<Filler> day(JsonObject event, String key, String place) {
    if (!event.hasKey(key) || event.get(key).isNull()) {
      return Optional.empty();
    }
    String day = text(event, key, place);
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(new Filler(key, day.substring(0, Math.min(10, day.length()))));
  }

  private Optional<String> number(JsonObject people, String key, String place) {
    if (!people.hasKey(key) || people.get(key).isNull()) {
      return Optional.empty();
    }
    JsonValue value = people.get(key);
    if (!value.isNumber()) {
      throw bad(place + ": people." + key + " is no number", "write a whole number");
    }
    Number number = value.getAsNumber().value();
    return Optional.of(new BigDecimal(number.toString()).toBigInteger().toString());
  }

  private List<String> texts(JsonObject parent, String key, String place) {
    if (!parent.hasKey(key)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue value : array(parent, key, place)) {
      if (!value.isString()) {
        throw bad(place + ": " + key + " holds " + value, "write texts in double quotes");
      }
      texts.add(value.getAsString().value());
    }
    return texts;
  }

  private Iterable<JsonValue> array(JsonObject parent, String key, String place) {
    if (!parent.hasKey(key) || !parent.get(key).isArray()) {
      throw bad(place + " has no list \"" + key + "\"", "add \"" + key + "\": [...]");
    }
    return parent.get(key).getAsArray();
  }

  private String text(JsonObject parent, String key, String place) {
    if (!parent.hasKey(key) || !parent.get(key).isString()) {
      throw bad(place + " has no text \"" + key + "\"", "add \"" + key + "\": \"...\"");
    }
    return parent.get(key).getAsString().value();
  }

  private JsonObject object(JsonValue value, String place) {
    if (!value.isObject()) {
      throw bad(place + ": an object {...} is expected", "see the description of gold files");
    }
    return value.getAsObject();
  }

  private BadGold bad(String what, String remedy) {
    return new BadGold(file + ": " + what + "; " + remedy);
  }
}
