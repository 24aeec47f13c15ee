package dateline.evaluate;

import dateline.Pipeline;
import dateline.annotate.Name;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Measures how many names of the gold's actors and places are found in the articles with the right
 * kind.
 *
 * <p>Counted is every name and alias of a gold entity that is written with capitals and stands in
 * the article outside of longer such names, once an article. It is found if wherever it stands a
 * mention of the right kind ends with it and begins with it, with an article before it, or, behind
 * a title, within it. Places are right for a country that is meant by the name of a city: "Tehran".
 *
 * @param found names found with the right kind wherever they stand
 * @param all names that stand in the articles
 * @param missed the others, each with its article
 */
public record GoldNames(int found, int all, List<String> missed) {

  private static final Map<String, Set<Name.Kind>> KINDS =
      Map.of(
          "Country", Set.of(Name.Kind.COUNTRY, Name.Kind.PLACE),
          "Place", Set.of(Name.Kind.PLACE),
          "Organization", Set.of(Name.Kind.ORGANIZATION),
          "Person", Set.of(Name.Kind.PERSON));

  /**
   * Reads the articles ({@code *.txt}) that lie beside gold files ({@code *.json}).
   *
   * @param folder where they lie
   * @param wanted which articles to read, by their ids
   * @param pipeline what finds the names
   * @throws BadGold if a gold file cannot be used
   * @throws IOException if a file cannot be read
   */
  public static GoldNames of(Path folder, Predicate<String> wanted, Pipeline pipeline)
      throws IOException {
    int found = 0;
    int all = 0;
    List<String> missed = new ArrayList<>();
    for (GoldArticle golden : GoldArticle.all(folder, wanted)) {
      Collection<Gold.Named> entities = golden.gold().entities().values();
      WrittenNames written = new WrittenNames(pipeline.annotate(golden.article()), entities);
      for (Gold.Named entity : entities) {
        for (String name : entity.written()) {
          Places places = places(name, entity.type(), written);
          all += places.all() > 0 ? 1 : 0;
          if (places.all() > 0 && places.found() == places.all()) {
            found++;
          } else if (places.all() > 0) {
            missed.add(golden.gold().article() + ": " + name + "/" + entity.type() + " " + places);
          }
        }
      }
    }
    return new GoldNames(found, all, List.copyOf(missed));
  }

  /** In how many places a name stands, and in how many of them it is found. */
  private record Places(int found, int all) {
    @Override
    public String toString() {
      return found + " of " + all;
    }
  }

  private static Places places(String name, String type, WrittenNames written) {
    int found = 0;
    int all = 0;
    for (WrittenNames.Place place : written.places(name)) {
      all++;
      found += isFound(place, KINDS.getOrDefault(type, Set.of())) ? 1 : 0;
    }
    return new Places(found, all);
  }

  private static boolean isFound(WrittenNames.Place place, Set<Name.Kind> kinds) {
    return place
        .sentence()
        .mentions(Name.class)
        .anyMatch(
            mention ->
                mention.tokens().end() == place.end()
                    && mention.tokens().begin() >= place.withArticle()
                    && kinds.contains(mention.kind()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "names %.3f (%d of %d)", (double) found / Math.max(1, all), found, all);
  }
}
