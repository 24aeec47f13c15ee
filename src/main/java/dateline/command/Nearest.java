package dateline.command;

import java.util.List;

/** Finds the name that somebody who mistyped may have meant. */
final class Nearest {

  private Nearest() {}

  /** "; did you mean …?" if a name is near, else where to find the names. */
  static String hint(String typed, List<String> names) {
    String nearest = "";
    int least = Math.max(2, typed.length() / 3) + 1;
    for (String name : names) {
      int distance = distance(typed, name);
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return nearest.isEmpty()
        ? ": see 'dateline query --list'"
        : "; did you mean " + nearest + "? ('dateline query --list' shows all)";
  }

  /** Levenshtein distance. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
