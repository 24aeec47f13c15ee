package dateline.annotate;

import java.util.HashMap;
import java.util.Map;

/** Words that keep a full stop without ending a sentence. */
final class Abbreviations {

  private final Map<String, String> kinds = new HashMap<>();

  Abbreviations() {
    for (String line : WordLists.lines("abbreviations.txt")) {
      String[] parts = line.split("\\s+");
      kinds.put(parts[0], parts.length > 1 ? parts[1] : "plain");
    }
  }

  /** Whether the word, given without its last full stop, is an abbreviation. */
  boolean contains(String word) {
    return !kind(word).isEmpty();
  }

  /** Whether a name always follows: "Gen", "Lt". */
  boolean isTitle(String word) {
    return kind(word).equals("title");
  }

  /** Whether it is an abbreviation only before a number: "No". */
  boolean isNumber(String word) {
    return kind(word).equals("number");
  }

  /** The word as it stands in the list, or in lower case, or with only its first letter capital. */
  private String kind(String word) {
    String exact = kinds.get(word);
    if (exact != null || word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return exact == null ? "" : exact;
    }
    String lower = Features.lower(word);
    String found = kinds.get(lower);
    return found != null ? found : kinds.getOrDefault(word.charAt(0) + lower.substring(1), "");
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
