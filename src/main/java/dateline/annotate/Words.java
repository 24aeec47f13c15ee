package dateline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The word classes of {@code ontology/words.ttl}: which lemmas stand for people, which report, …
 */
public final class Words {

  private static final String FILE = "ontology/words.ttl";
  private static final String LEMMA = "https://w3id.org/dateline/ns#lemma";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

  // Asked for every word many times, and hash sets answer sooner than the immutable ones of Java.
  private final Map<String, Set<String>> classes;

  private Words(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /**
   * Reads the word classes that come with Dateline.
   *
   * @throws KnowledgeFault if the file cannot be used
   */
  public static Words load() {
    return of(FILE, Knowledge.shipped(FILE));
  }

  /**
   * The word classes that a file tells of.
   *
   * @param file how messages name it
   * @throws KnowledgeFault if a label or lemma is no text
   */
  public static Words of(String file, Knowledge knowledge) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String subject : knowledge.subjects()) {
      for (Knowledge.Value label : knowledge.values(subject, LABEL)) {
        Set<String> lemmas = new HashSet<>();
        knowledge.values(subject, LEMMA).forEach(lemma -> lemmas.add(text(file, lemma)));
        classes.put(text(file, label), lemmas);
      }
    }
    return new Words(classes);
  }

  private static String text(String file, Knowledge.Value value) {
    if (!value.literal()) {
      throw new KnowledgeFault(file, value + " stands where text should");
    }
    return value.content();
  }

  /** Whether the lemma stands in the class of that label. */
  public boolean is(String wordClass, String lemma) {
    Set<String> lemmas = classes.get(wordClass);
    if (lemmas == null) {
      throw new IllegalArgumentException("no class of words: " + wordClass);
    }
    return lemmas.contains(lemma);
  }

  /** Whether there is a class of that label. */
  public boolean has(String wordClass) {
    return classes.containsKey(wordClass);
  }
}
