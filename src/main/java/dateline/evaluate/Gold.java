package dateline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a careful reader takes from one article.
 *
 * @param article the article's id
 * @param entities the actors and places that it names, by their id in the gold
 * @param events what it tells
 */
record Gold(String article, Map<String, Named> entities, List<Event> events) {

  /**
   * An actor or a place.
   *
   * @param id its id in the gold
   * @param type the local name of its class
   * @param name its fullest name
   * @param names all its names, made comparable by {@link PlainName}
   * @param written all its names as the gold writes them
   * @param item its Wikidata item
   */
  record Named(
      String id,
      String type,
      String name,
      Set<String> names,
      Set<String> written,
      Optional<String> item) {}

  /**
   * Something that happens.
   *
   * @param id its id in the gold
   * @param type the local name of its class
   * @param fillers who and what plays its roles, how many, which nationality, which days
   * @param sources ids of those who say so
   * @param factuality how surely
   * @param evidence words of the article that tell it
   */
  record Event(
      String id,
      String type,
      Set<Filler> fillers,
      Set<String> sources,
      String factuality,
      List<String> evidence) {}

  /** Prints the filler with the name of the actor or place instead of its id. */
  String show(Filler filler) {
    return filler.role() + "=" + (filler.isNamed() ? name(filler.value()) : filler.value());
  }

  String name(String id) {
    return entities.get(id).name();
  }
}
