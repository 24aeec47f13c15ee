package dateline.annotate;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives the dictionary form of a word: from a list of irregular forms where it stands there, else
 * by the rules of English inflection, checked against the base forms of WordNet. Immutable but for
 * a bounded memory of its answers; safe for use by several threads.
 */
public final class Lemmatizer {

  private static final int REMEMBERED = 20_000;

  private static final Set<String> AFFAIRES = Set.of("d'affaires", "d’affaires");

  private final Map<String, String> irregular;
  private final Inflection inflection;
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  /**
   * @param irregular lemmas by lower-case form, a space, and tag; not changed afterwards
   * @param inflection the rules
   */
  public Lemmatizer(Map<String, String> irregular, Inflection inflection) {
    this.irregular = Collections.unmodifiableMap(irregular);
    this.inflection = inflection;
  }

  /** The lemmatizer that comes with Dateline. */
  public static Lemmatizer load() {
    return Resources.read("lemmas.txt.gz", Lemmatizer::read);
  }

  /** Reads lines of form, tag and lemma, then, after an empty line, those of {@link Inflection}. */
  private static Lemmatizer read(DataInputStream in) throws IOException {
    byte[] all = in.readAllBytes();
    Map<String, String> irregular = new HashMap<>(1 << 15);
    Inflection inflection = new Inflection(new HashSet<>(), new HashSet<>(), new HashSet<>());
    boolean forms = true;
    int begin = 0;
    // Lines cut from the bytes: a reader of characters takes twice the time.
    for (int end = 0; end < all.length; end++) {
      if (all[end] == '\n') {
        String line = new String(all, begin, end - begin, StandardCharsets.UTF_8);
        begin = end + 1;
        if (!forms) {
          inflection.add(line);
        } else if (line.isEmpty()) {
          forms = false;
        } else {
          int last = line.lastIndexOf(' ');
          irregular.put(line.substring(0, last), line.substring(last + 1));
        }
      }
    }
    return new Lemmatizer(irregular, inflection);
  }

  Inflection inflection() {
    return inflection;
  }

  /**
   * The dictionary forms of the words of a sentence, and "counterpart" for "opposite number".
   *
   * @param forms the words as {@link Token#text()}
   * @param tags their Penn tags
   */
  public String[] lemmas(String[] forms, String[] tags) {
    String[] lemmas = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      String lemma = lemma(forms[i], tags[i]);
      boolean other = i > 0 && forms[i - 1].equalsIgnoreCase("opposite");
      boolean charged =
          i + 1 < forms.length && AFFAIRES.contains(forms[i + 1].toLowerCase(Locale.ROOT));
      lemmas[i] = other && lemma.equals("number") ? "counterpart" : charged ? "chargé" : lemma;
    }
    return lemmas;
  }

  /**
   * The dictionary form of a word.
   *
   * @param form the word as {@link Token#text()}
   * @param tag its Penn tag
   * @return its lemma: lower case, but names keep their case
   */
  public String lemma(String form, String tag) {
    if (tag.equals("NNP") || form.length() > 40) {
      return form;
    }
    String key = form + ' ' + tag;
    String known = answers.get(key);
    if (known != null) {
      return known;
    }
    String lower = Features.lower(form);
    String found = irregular.get(lower + ' ' + tag);
    String lemma = found != null ? found : inflection.base(lower, tag);
    if (tag.equals("NNPS") && Character.isUpperCase(form.charAt(0))) {
      lemma = Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
    }
    if (answers.size() < REMEMBERED) {
      answers.put(key, lemma);
    }
    return lemma;
  }
}
