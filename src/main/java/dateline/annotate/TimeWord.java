package dateline.annotate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A word as expressions of time see it.
 *
 * @param text in lower case
 * @param capital whether it begins with a capital
 * @param tag its part of speech
 * @param kinds what it can be in an expression of time
 * @param value the number it stands for, as the kind has it
 * @param token index of its token
 * @param last whether it ends its token
 */
record TimeWord(
    String text, boolean capital, String tag, Set<Kind> kinds, int value, int token, boolean last) {

  /** What a word can be in an expression of time. */
  enum Kind {
    WEEKDAY,
    WEEKDAY_SHORT,
    MONTH,
    SEASON,
    /** A feast that is on the same day each year: its value is the month and day as MMDD. */
    HOLIDAY,
    UNIT,
    UNITS,
    PART,
    COUNT,
    FEW,
    ORDINAL,
    /** A number that can be a day of a month. */
    DAY,
    /** "23rd". */
    NTH,
    YEAR,
    /** "1990s". */
    DECADE,
    /** A whole date in figures. */
    DATE
  }

  private static final Map<String, Meaning> LIST = list();

  private record Meaning(Set<Kind> kinds, int value) {}

  private static final Meaning NOTHING = new Meaning(EnumSet.noneOf(Kind.class), 0);

  private static Map<String, Meaning> list() {
    Map<String, Meaning> list = new HashMap<>();
    for (String line : WordLists.lines("times.txt")) {
      String[] parts = line.split(" ");
      for (int i = 1; i < parts.length; i++) {
        int equals = parts[i].lastIndexOf('=');
        int value = Integer.parseInt(parts[i].substring(equals + 1));
        Kind kind = Kind.valueOf(parts[0]);
        list.put(parts[i].substring(0, equals), new Meaning(EnumSet.of(kind), value));
      }
    }
    return Map.copyOf(list);
  }

  /** The word that a token is, or a part of one. */
  static TimeWord of(String form, Token token, int index, boolean last) {
    String text = form.toLowerCase(Locale.ROOT);
    char first = form.charAt(0);
    boolean capital = Character.isUpperCase(first);
    Meaning meaning = LIST.getOrDefault(text, NOTHING);
    if (first >= '0' && first <= '9' || first == '\'') {
      meaning = figures(text);
    } else if (!meaning.kinds().isEmpty() && !isTime(meaning, capital, token.tag())) {
      meaning = NOTHING;
    }
    return new TimeWord(text, capital, token.tag(), meaning.kinds(), meaning.value(), index, last);
  }

  /** No modal "may", no verb "march" or "fall". */
  private static boolean isTime(Meaning meaning, boolean capital, String tag) {
    Set<Kind> kinds = meaning.kinds();
    boolean name =
        kinds.contains(Kind.MONTH)
            || kinds.contains(Kind.HOLIDAY)
            || kinds.contains(Kind.WEEKDAY)
            || kinds.contains(Kind.WEEKDAY_SHORT);
    boolean verb = tag.startsWith("VB") || tag.equals("MD");
    return name ? capital && !verb : !(verb && kinds.contains(Kind.SEASON));
  }

  private static Meaning figures(String text) {
    int length = text.length();
    if (length > 10) {
      return NOTHING;
    }
    int digits = text.charAt(0) == '\'' ? 1 : 0;
    while (digits < length && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    String rest = text.substring(digits);
    if (digits == length && digits <= 4 && text.charAt(0) != '\'') {
      return number(Integer.parseInt(text), digits);
    }
    if (rest.equals("s") && digits == 4 && text.charAt(3) == '0') {
      return new Meaning(EnumSet.of(Kind.DECADE), Integer.parseInt(text.substring(0, 4)));
    }
    if (rest.equals("s") && digits == 3 && text.startsWith("'") && text.charAt(2) == '0') {
      return new Meaning(EnumSet.of(Kind.DECADE), 1900 + Integer.parseInt(text.substring(1, 3)));
    }
    boolean nth = rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
    if (nth && digits <= 2) {
      int value = Integer.parseInt(text.substring(0, digits));
      return value < 1 || value > 31 ? NOTHING : new Meaning(EnumSet.of(Kind.NTH), value);
    }
    boolean date = length >= 8 && TimeFigures.date(text).isPresent();
    return date ? new Meaning(EnumSet.of(Kind.DATE), 0) : NOTHING;
  }

  private static Meaning number(int value, int digits) {
    Set<Kind> kinds = EnumSet.of(Kind.COUNT);
    if (value >= 1 && value <= 31 && digits <= 2) {
      kinds.add(Kind.DAY);
    }
    if (digits == 4 && value >= 1500 && value < 2100) {
      kinds.add(Kind.YEAR);
    }
    return new Meaning(kinds, value);
  }

  boolean is(Kind kind) {
    return kinds.contains(kind);
  }
}
