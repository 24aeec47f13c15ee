package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The entities of one article by kind and name, in the order in which they were introduced, and by
 * the parts of their names: to look through all names for each name would take the square of their
 * number.
 */
final class FullNames {

  /** A part of more words is looked for in none: no name is called so in short. */
  private static final int MOST_WORDS = 12;

  private final Map<String, Entity> entities = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  /** By kind and last words, the place in the order of the first name that is longer. */
  private final Map<String, Integer> tails = new HashMap<>();

  /** The same by first words. */
  private final Map<String, Integer> beginnings = new HashMap<>();

  /** The same by one word that is not the first. */
  private final Map<String, Integer> inner = new HashMap<>();

  Entity get(String key) {
    return entities.get(key);
  }

  /** Introduces a name, or says anew whom it means. */
  void put(String key, Entity entity) {
    if (entities.put(key, entity) == null) {
      index(key);
    }
  }

  /** The entity of that name, which is introduced if there is none. */
  Entity get(String key, Supplier<Entity> introduced) {
    Entity known = entities.get(key);
    if (known != null) {
      return known;
    }
    Entity entity = introduced.get();
    put(key, entity);
    return entity;
  }

  private void index(String key) {
    int place = order.size();
    order.add(key);
    int blank = key.indexOf(' ');
    String kind = key.substring(0, blank + 1);
    List<String> words = Names.words(key.substring(blank + 1));
    int size = words.size();
    for (int n = 1; n <= Math.min(MOST_WORDS, size - 1); n++) {
      tails.putIfAbsent(kind + String.join(" ", words.subList(size - n, size)), place);
      beginnings.putIfAbsent(kind + String.join(" ", words.subList(0, n)), place);
    }
    words.subList(1, size).forEach(word -> inner.putIfAbsent(kind + word, place));
  }

  /**
   * The entity of the first longer name that the words end, of a person also one that holds the one
   * word behind its first, of an organization also one that the several words begin.
   */
  Optional<Entity> longer(Kind kind, List<String> words) {
    String part = kind + " " + String.join(" ", words);
    int first = tails.getOrDefault(part, Integer.MAX_VALUE);
    if (kind == Kind.PERSON && words.size() == 1) {
      first = Math.min(first, inner.getOrDefault(part, Integer.MAX_VALUE));
    }
    if (kind == Kind.ORGANIZATION && words.size() > 1) {
      first = Math.min(first, beginnings.getOrDefault(part, Integer.MAX_VALUE));
    }
    return first == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(entities.get(order.get(first)));
  }
}
