package dateline.annotate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of words whatever sentence they stand in: their Brown clusters and the parts of
 * speech that WordNet lists for them. Immutable but for a bounded memory of its answers; safe for
 * use by several threads.
 */
public final class Vocabulary {

  private static final int REMEMBERED = 50_000;

  private final Clusters clusters;
  private final Inflection inflection;
  private final Map<String, Integer> kinds = new ConcurrentHashMap<>();

  /**
   * @param clusters the words' clusters
   * @param inflection the words' base forms
   */
  public Vocabulary(Clusters clusters, Inflection inflection) {
    this.clusters = clusters;
    this.inflection = inflection;
  }

  /** The vocabulary that comes with Dateline. */
  public static Vocabulary load() {
    return new Vocabulary(Clusters.load(), Lemmatizer.load().inflection());
  }

  Clusters clusters() {
    return clusters;
  }

  /** The parts of speech a word can have, see {@link Inflection#kinds}. */
  int kinds(String form) {
    if (form.length() > 40) {
      return 0;
    }
    Integer known = kinds.get(form);
    if (known != null) {
      return known;
    }
    int found = inflection.kinds(Features.lower(form));
    if (kinds.size() < REMEMBERED) {
      kinds.put(form, found);
    }
    return found;
  }
}
