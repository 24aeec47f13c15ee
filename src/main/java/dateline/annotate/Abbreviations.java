package dateline.annotate;

import java.util.HashSet;
import java.util.Set;

/** Words that keep a full stop without ending a sentence. */
final class Abbreviations {

  private final Set<String> all = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  Abbreviations() {
    for (String line : WordLists.lines("abbreviations.txt")) {
      String[] parts = line.split("\\s+");
      String word = Features.lower(parts[0]);
      all.add(word);
      if (parts.length > 1) {
        titles.add(word);
      }
    }
  }

  /** Whether the word, given without its last full stop, is an abbreviation. */
  boolean contains(String word) {
    return all.contains(Features.lower(word));
  }

  /** Whether a name or number always follows: "Gen", "Lt", "No". */
  boolean isTitle(String word) {
    return titles.contains(Features.lower(word));
  }

  /** Whether the word is one capital letter, as in "J. Smith". */
  static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Whether single letters alternate with full stops: "U.S", "a.m"; the last stop left out. */
  static boolean isDotted(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
