package dateline.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Under which names the records of a JSON Lines file hold what makes an article.
 *
 * @param names for each part of an article the names to look under, the first that is there counts
 */
public record RecordFields(Map<Part, List<String>> names) {

  /** The parts of an article. */
  public enum Part {
    /** What identifies it; without one its address or its words do. */
    ID("id"),
    /** The headline. */
    TITLE("title", "headline"),
    /** The running text. */
    TEXT("text", "body", "content", "articleBody", "maintext"),
    /** The day it appeared. */
    DATE("date", "published", "datePublished", "date_publish", "publish_date", "pubDate"),
    /** The outlet. */
    PUBLISHER("publisher", "outlet", "source", "source_domain", "site"),
    /** Where it was published. */
    URL("url", "link");

    private final List<String> usual;

    Part(String... usual) {
      this.usual = List.of(usual);
    }
  }

  /** Checks that every part has names, and copies them. */
  public RecordFields {
    Map<Part, List<String>> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      all.put(part, List.copyOf(names.getOrDefault(part, part.usual)));
    }
    names = Map.copyOf(all);
  }

  /** The names that are usual. */
  public static RecordFields usual() {
    return new RecordFields(Map.of());
  }

  /**
   * Names of a user's own.
   *
   * @param own parts as {@code text}, {@code date} with the name to look under instead of the usual
   * @throws IllegalArgumentException if a part is none; the message says so in one line
   */
  public static RecordFields of(Map<String, String> own) {
    Map<Part, List<String>> names = new EnumMap<>(Part.class);
    own.forEach(
        (part, name) -> {
          if (name.isBlank()) {
            throw new IllegalArgumentException("say which field holds the " + part);
          }
          names.put(part(part), List.of(name));
        });
    return new RecordFields(names);
  }

  private static Part part(String name) {
    return Arrays.stream(Part.values())
        .filter(part -> part.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "“" + name + "” is no part of an article: choose among " + parts()));
  }

  private static String parts() {
    return Arrays.stream(Part.values())
        .map(part -> part.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  List<String> of(Part part) {
    return names.get(part);
  }
}
