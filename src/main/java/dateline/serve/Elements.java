package dateline.serve;

import java.util.Locale;
import java.util.Set;

/**
 * Counts what a query or an update is made of before it is parsed: to parse and to plan many
 * elements takes a time that grows faster than they do, and that no time limit of the run bounds.
 */
final class Elements {

  /** How many elements a query or an update may have. */
  static final int MOST = 2_000;

  private static final Set<String> WORDS =
      Set.of(
          "bind",
          "optional",
          "union",
          "filter",
          "minus",
          "exists",
          "values",
          "graph",
          "service",
          "lateral",
          "select");

  /** Behind these, what follows is no longer the statements of INSERT DATA or DELETE DATA. */
  private static final Set<String> CLAUSES = Set.of("insert", "delete", "where", "with");

  /** What is said of a query with too many. */
  static final String TOO_MANY =
      "A query may have at most "
          + MOST
          + " BIND, OPTIONAL, UNION, FILTER and the like: send several queries, or list terms in"
          + " one VALUES.";

  /** What is said of an update with too many. */
  static final String TOO_MANY_TO_WRITE =
      "An update may have at most "
          + MOST
          + " BIND, OPTIONAL, UNION, FILTER and the like: send several updates, or the statements"
          + " themselves by INSERT DATA.";

  private Elements() {}

  /**
   * Whether a query or an update has more of them than it may; texts, IRIs, comments and names do
   * not count.
   */
  static boolean areTooManyIn(String query) {
    int found = 0;
    int at = 0;
    boolean data = false;
    while (at < query.length() && found <= MOST) {
      char c = query.charAt(at);
      if (c == '"' || c == '\'') {
        at = behindText(query, at);
      } else if (c == '<') {
        at = behindIri(query, at);
      } else if (c == '#') {
        int line = query.indexOf('\n', at);
        at = line < 0 ? query.length() : line;
      } else if (isName(c)) {
        int end = at;
        while (end < query.length() && isName(query.charAt(end))) {
          end++;
        }
        String word = word(query, at, end);
        found += WORDS.contains(word) && !(data && word.equals("graph")) ? 1 : 0;
        data = word.equals("data") || data && !CLAUSES.contains(word);
        at = end;
      } else {
        at++;
      }
    }
    return found > MOST;
  }

  /** The word in lower case; none where it is a variable or too long for a word of the language. */
  private static String word(String query, int begin, int end) {
    boolean variable = begin > 0 && "?$@".indexOf(query.charAt(begin - 1)) >= 0;
    return variable || end - begin > 9 ? "" : query.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** Words, and names with a prefix, as one. */
  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '-';
  }

  /** Behind a text in one or three quotes. */
  private static int behindText(String query, int begin) {
    String quote = query.substring(begin, begin + 1);
    String mark = query.startsWith(quote.repeat(3), begin) ? quote.repeat(3) : quote;
    int at = begin + mark.length();
    while (at < query.length() && !query.startsWith(mark, at)) {
      at += query.charAt(at) == '\\' ? 2 : 1;
    }
    return at + mark.length();
  }

  /** Behind an IRI; behind the sign itself where it only means "less". */
  private static int behindIri(String query, int begin) {
    int at = begin + 1;
    while (at < query.length()
        && query.charAt(at) > ' '
        && "<>\"{}|^`".indexOf(query.charAt(at)) < 0) {
      at++;
    }
    return at < query.length() && query.charAt(at) == '>' ? at + 1 : begin + 1;
  }
}
