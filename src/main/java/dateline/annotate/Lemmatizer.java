package dateline.annotate;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives the dictionary form of a word: from a list of irregular forms where it stands there, else
 * by the rules of English inflection, checked against the base forms of WordNet. Immutable but for
 * a bounded memory of its answers; safe for use by several threads.
 */
public final class Lemmatizer {

  private static final int REMEMBERED = 20_000;

  private final Map<String, String> irregular;
  private final Inflection inflection;
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  /**
   * @param irregular lemmas by lower-case form, a space, and tag
   * @param inflection the rules
   */
  public Lemmatizer(Map<String, String> irregular, Inflection inflection) {
    this.irregular = Map.copyOf(irregular);
    this.inflection = inflection;
  }

  /** The lemmatizer that comes with Dateline. */
  public static Lemmatizer load() {
    return Resources.read("lemmas.txt.gz", Lemmatizer::read);
  }

  /** Reads lines of form, tag and lemma, then, after an empty line, those of {@link Inflection}. */
  private static Lemmatizer read(DataInputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    Map<String, String> irregular = new HashMap<>();
    for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
      int last = line.lastIndexOf(' ');
      irregular.put(line.substring(0, last), line.substring(last + 1));
    }
    return new Lemmatizer(irregular, Inflection.read(lines));
  }

  Inflection inflection() {
    return inflection;
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
