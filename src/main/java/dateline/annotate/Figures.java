package dateline.annotate;

import java.util.Arrays;

/**
 * Sentences without a letter: rows of a table, lists of numbers, rules made of marks. Nothing is
 * told in them, so nobody need find out how their words hang together.
 */
final class Figures {

  private Figures() {}

  /** Whether a sentence is one. */
  static boolean are(String[] forms) {
    return Arrays.stream(forms).allMatch(form -> form.codePoints().noneMatch(Character::isLetter));
  }

  /** Their parts of speech: numbers and marks. */
  static String[] tags(String[] forms) {
    return Arrays.stream(forms).map(Figures::tag).toArray(String[]::new);
  }

  private static String tag(String form) {
    if (form.codePoints().anyMatch(Character::isDigit)) {
      return "CD";
    }
    return switch (form) {
      case "," -> ",";
      case ".", "!", "?" -> ".";
      case ":", ";", "-", "--", "..." -> ":";
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      case "\"", "'" -> "''";
      case "$" -> "$";
      default -> "SYM";
    };
  }

  /** A tree in which all hangs on the first word. */
  static Tree tree(int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(relations, "dep");
    heads[0] = Tree.ROOT;
    relations[0] = "root";
    return new Tree(heads, relations);
  }
}
