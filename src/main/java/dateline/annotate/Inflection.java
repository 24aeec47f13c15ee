package dateline.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of English inflection turned round: of several forms a word can come from, the one that
 * WordNet knows. Immutable once filled; safe for use by several threads.
 */
public final class Inflection {

  private static final Set<String> VERB_TAGS = Set.of("VBD", "VBN", "VBG", "VBZ");
  private static final Set<String> COMPARED = Set.of("JJR", "JJS", "RBR", "RBS");
  private static final List<String> PREFIXES =
      List.of("re", "over", "under", "mis", "out", "un", "de", "dis", "co", "pre");

  private final Map<Character, Set<String>> bases;

  /**
   * @param verbs base forms of verbs, lower case
   * @param nouns base forms of nouns
   * @param adjectives base forms of adjectives and adverbs
   */
  public Inflection(Set<String> verbs, Set<String> nouns, Set<String> adjectives) {
    this.bases = Map.of('v', verbs, 'n', nouns, 'a', adjectives);
  }

  /** Adds a line of {@code v}, {@code n} or {@code a}, a space, and a base form. */
  void add(String line) {
    bases.get(line.charAt(0)).add(line.substring(2));
  }

  /** The base form of a lower-case word; the word itself when its tag names no inflected form. */
  public String base(String form, String tag) {
    if (VERB_TAGS.contains(tag)) {
      return verb(form);
    }
    if (tag.equals("NNS") || tag.equals("NNPS")) {
      return noun(form);
    }
    return COMPARED.contains(tag) ? adjective(form) : form;
  }

  /**
   * Which parts of speech a lower-case form can have by the lists: bits for the base of a noun, a
   * verb, an adjective or adverb, and for an inflected form of each.
   */
  public int kinds(String form) {
    int kinds = 0;
    kinds |= knows('n', form) ? 1 : 0;
    kinds |= knows('v', form) ? 2 : 0;
    kinds |= knows('a', form) ? 4 : 0;
    if (form.endsWith("s")) {
      kinds |= knows('n', noun(form)) ? 8 : 0;
      kinds |= knows('v', verb(form)) ? 16 : 0;
    } else if (form.endsWith("ed")) {
      kinds |= knows('v', verb(form)) ? 32 : 0;
    } else if (form.endsWith("ing")) {
      kinds |= knows('v', verb(form)) ? 64 : 0;
    }
    return kinds;
  }

  private String verb(String form) {
    if (form.endsWith("s")) {
      return plural(form, 'v');
    }
    String found =
        form.endsWith("ing") ? stem(form, 3, 'v') : form.endsWith("ed") ? stem(form, 2, 'v') : form;
    for (String prefix : PREFIXES) {
      String rest = form.startsWith(prefix) ? form.substring(prefix.length()) : "";
      if (rest.length() > 4 && !knows('v', found) && !rest.endsWith("s")) {
        String inner = stem(rest, rest.endsWith("ing") ? 3 : 2, 'v');
        if (knows('v', inner)) {
          return prefix + inner;
        }
      }
    }
    return found;
  }

  private String noun(String form) {
    if (form.endsWith("men") && knows('n', cut(form, 2) + "an")) {
      return cut(form, 2) + "an";
    }
    if (form.endsWith("ves") && !knows('n', cut(form, 1))) {
      String stem = cut(form, 3);
      return first('n', stem + "f", stem + "fe").orElse(cut(form, 1));
    }
    return form.endsWith("s") && !form.endsWith("ss") ? plural(form, 'n') : form;
  }

  private String adjective(String form) {
    if (form.endsWith("est") && form.length() > 4) {
      return stem(form, 3, 'a');
    }
    return form.endsWith("er") && form.length() > 3 ? stem(form, 2, 'a') : form;
  }

  /** The word without the ending of the third person or the plural. */
  private String plural(String form, char kind) {
    if (form.length() < 3) {
      return form;
    }
    String one = cut(form, 1);
    boolean hissing = form.matches(".*(s|x|z|ch|sh)es");
    if (form.endsWith("ies") && form.length() > 4) {
      return first(kind, one, cut(form, 3) + "y").orElse(cut(form, 3) + "y");
    }
    if (hissing) {
      return first(kind, cut(form, 2), one).orElse(form.matches(".*[^s]ses") ? one : cut(form, 2));
    }
    if (form.endsWith("oes")) {
      return first(kind, cut(form, 2), one).orElse(cut(form, 2));
    }
    return one;
  }

  /** The word without an ending that can change the stem: "planned", "fined", "tried". */
  private String stem(String form, int ending, char kind) {
    String stem = cut(form, ending);
    if (stem.length() < 2) {
      return form;
    }
    char last = stem.charAt(stem.length() - 1);
    String doubled = last == stem.charAt(stem.length() - 2) ? cut(stem, 1) : stem;
    String mute = stem + "e";
    String y = last == 'i' ? cut(stem, 1) + "y" : stem;
    boolean shortSyllable = stem.matches(".*[^aeiou][aeiouy][^aeiouwxy]") || last == 'u';
    return (shortSyllable
            ? first(kind, mute, stem, doubled, y)
            : first(kind, stem, mute, doubled, y))
        .orElseGet(() -> guess(stem, doubled, y));
  }

  private static String guess(String stem, String doubled, String y) {
    if (!y.equals(stem)) {
      return y;
    }
    if (!doubled.equals(stem) && !stem.matches(".*(ss|ll|ff|zz)")) {
      return doubled;
    }
    return stem.matches(".*([vcguz]|[aeiou]s|[^aeiou]at|iz|[^aeiou]l|[^n]dg)") ? stem + "e" : stem;
  }

  private Optional<String> first(char kind, String... candidates) {
    return Stream.of(candidates).filter(candidate -> knows(kind, candidate)).findFirst();
  }

  private boolean knows(char kind, String word) {
    return bases.get(kind).contains(word);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, Math.max(0, word.length() - letters));
  }
}
