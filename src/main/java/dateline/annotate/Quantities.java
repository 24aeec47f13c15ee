package dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a sentence that can count things, with what is said of them: "about 400",
 * "at least 200", "up to 10,000", "between 200 and 300", "a dozen", "1.2 million".
 */
public final class Quantities {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?");

  private static final Map<String, Long> UNITS =
      Map.ofEntries(
          Map.entry("one", 1L),
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("thirteen", 13L),
          Map.entry("fourteen", 14L),
          Map.entry("fifteen", 15L),
          Map.entry("sixteen", 16L),
          Map.entry("seventeen", 17L),
          Map.entry("eighteen", 18L),
          Map.entry("nineteen", 19L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("forty", 40L),
          Map.entry("fifty", 50L),
          Map.entry("sixty", 60L),
          Map.entry("seventy", 70L),
          Map.entry("eighty", 80L),
          Map.entry("ninety", 90L));
  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "m",
          1_000_000L,
          "bn",
          1_000_000_000L,
          "dozen",
          12L,
          "lakh",
          100_000L,
          "crore",
          10_000_000L);
  private static final Set<String> NEVER_AFTER =
      Set.of(
          "percent",
          "per",
          "%",
          "kilometres",
          "kilometers",
          "km",
          "miles",
          "metres",
          "meters",
          "hours",
          "minutes",
          "days",
          "weeks",
          "months",
          "years",
          "year",
          "a.m.",
          "p.m.",
          "am",
          "pm",
          "o'clock",
          "dollars",
          "euros",
          "pounds",
          "taka",
          "rupees",
          "francs",
          "degrees",
          "points",
          "pesos",
          "yuan");
  private static final Set<String> MONEY = Set.of("$", "€", "£", "us$", "rs", "¥");

  private static final Set<String> TALLIES = Set.of("number", "total", "tally", "figure", "count");

  /** Words between what is counted and its number. */
  private static final Set<String> REACHING =
      Set.of(
          "at",
          "to",
          "be",
          "reach",
          "exceed",
          "pass",
          "surpass",
          "top",
          "hit",
          "total",
          "stand",
          "rise",
          "climb",
          "fall",
          "drop",
          "near",
          "approach");

  /** How far behind what is counted its number stands at most, in tokens. */
  private static final int FAR = 14;

  private Quantities() {}

  /**
   * A number in a sentence.
   *
   * @param tokens its words, without "about" or "at least"
   * @param head the word of it that governs the others
   * @param quantity what it says
   */
  public record Found(Range tokens, int head, Quantity quantity) {}

  /**
   * The numbers that can count people or things: no dates, years, times, shares, sums or lengths.
   */
  public static List<Found> find(List<Token> tokens) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = end(tokens, at);
      if (end == at) {
        at++;
        continue;
      }
      OptionalLong value = value(tokens, at, end);
      boolean counts = value.isPresent() && counts(tokens, at, end, value.getAsLong());
      OptionalLong from = counts ? lower(tokens, at) : OptionalLong.empty();
      if (from.isPresent()) {
        int lower = at - 1;
        found.removeIf(n -> n.tokens().end() == lower);
        found.add(
            new Found(
                new Range(at, end),
                end - 1,
                Quantity.between(from.getAsLong(), value.getAsLong())));
      } else if (counts) {
        found.add(new Found(new Range(at, end), end - 1, said(tokens, at, value.getAsLong())));
      }
      at = end;
    }
    return found;
  }

  /**
   * How many there are of what is counted in words around it: "put the number of people expelled
   * last year at more than 31,000", "the number of deportations reached 276,215".
   *
   * @param at index of the noun for what is counted
   */
  public static Optional<Quantity> tally(List<Token> tokens, int at) {
    int noun = at - 1;
    while (noun >= Math.max(0, at - 4) && !word(tokens, noun).equals("of")) {
      noun--;
    }
    if (noun < 1
        || !word(tokens, noun).equals("of")
        || !TALLIES.contains(word(tokens, noun - 1))
        || Set.of("a", "large", "small", "growing").contains(word(tokens, noun - 2))) {
      return Optional.empty();
    }
    for (Found number : find(tokens)) {
      int begin = number.tokens().begin();
      if (begin > at && begin - at <= FAR) {
        boolean said =
            tokens.subList(at + 1, begin).stream()
                .anyMatch(t -> REACHING.contains(t.lemma().toLowerCase(Locale.ROOT)));
        boolean cut =
            tokens.subList(at + 1, begin).stream()
                .anyMatch(t -> t.text().equals(",") || t.text().equals(";"));
        return said && !cut ? Optional.of(number.quantity()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "handed over two suspects": the word belongs to its verb, not to the number. */
  private static boolean isHanded(List<Token> tokens, int over) {
    return word(tokens, over).equals("over")
        && word(tokens, over - 1)
            .matches("hand(s|ed|ing)?|turn(s|ed|ing)?|t[ao]ke?n?s?|took|taking");
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  /** Index behind the words of one number that begins here; the same index if none does. */
  private static int end(List<Token> tokens, int at) {
    int end = at;
    String first = word(tokens, at);
    boolean article = first.equals("a") || first.equals("half");
    if (article) {
      int scale =
          first.equals("half") && Set.of("a", "an").contains(word(tokens, at + 1))
              ? at + 2
              : at + 1;
      if (!SCALES.containsKey(word(tokens, scale)) || word(tokens, scale).length() < 3) {
        return at;
      }
      end = scale;
    }
    while (end < tokens.size()) {
      String word = word(tokens, end);
      boolean joint =
          (word.equals("and") || word.equals("-"))
              && end > at
              && isNumber(word(tokens, end + 1))
              && isSpelled(word(tokens, end - 1))
              && isSpelled(word(tokens, end + 1))
              && (word.equals("-") || SCALES.containsKey(word(tokens, end - 1)));
      boolean more =
          isNumber(word)
              && (end == at
                  || isSpelled(word)
                  || isSpelled(word(tokens, end - 1)) && SCALES.containsKey(word(tokens, end - 1)));
      if (end > at
          && !joint
          && isNumber(word)
          && !SCALES.containsKey(word)
          && !SCALES.containsKey(word(tokens, end - 1))
          && !word(tokens, end - 1).equals("-")
          && !word(tokens, end - 1).equals("and")) {
        break;
      }
      if (!more && !joint) {
        break;
      }
      end++;
    }
    return end;
  }

  /** The lower bound, when the number here is the upper one: "between 200 and 300". */
  private static OptionalLong lower(List<Token> tokens, int upper) {
    for (int begin = Math.max(0, upper - 4); begin < upper - 1; begin++) {
      int end = end(tokens, begin);
      boolean range =
          end == upper - 1
              && word(tokens, begin - 1).equals("between")
              && word(tokens, end).equals("and");
      if (range) {
        return value(tokens, begin, end);
      }
    }
    return OptionalLong.empty();
  }

  private static boolean isSpelled(String word) {
    return UNITS.containsKey(word) || SCALES.containsKey(word);
  }

  private static boolean isNumber(String word) {
    return isSpelled(word) && word.length() > 1
        || !word.isEmpty() && word.charAt(0) <= '9' && DIGITS.matcher(word).matches();
  }

  private static OptionalLong value(List<Token> tokens, int begin, int end) {
    double total = 0;
    double part = 0;
    boolean any = false;
    for (int i = begin; i < end; i++) {
      String word = word(tokens, i);
      if (word.equals("a")) {
        part = part == 0 ? 1 : part;
      } else if (word.equals("half")) {
        part = 0.5;
      } else if (UNITS.containsKey(word)) {
        part += UNITS.get(word);
        any = true;
      } else if (SCALES.containsKey(word)) {
        double scale = SCALES.get(word);
        if (scale >= 1000) {
          total += (part == 0 ? 1 : part) * scale;
          part = 0;
        } else {
          part = (part == 0 ? 1 : part) * scale;
        }
        any = true;
      } else if (isNumber(word)) {
        part += Double.parseDouble(word.replace(",", ""));
        any = true;
      }
    }
    double value = total + part;
    return any && value == Math.rint(value) && value < 1e15
        ? OptionalLong.of((long) value)
        : OptionalLong.empty();
  }

  private static boolean counts(List<Token> tokens, int begin, int end, long value) {
    String before = word(tokens, begin - 1);
    String after = word(tokens, end);
    boolean bareScale = end - begin == 1 && SCALES.containsKey(word(tokens, begin));
    if (bareScale
        || before.equals("in") && isNumber(word(tokens, begin - 2))
        || after.equals("in")
            && isNumber(word(tokens, end + 1))
            && word(tokens, end + 2).equals("of")
        || NEVER_AFTER.contains(after)
        || MONEY.contains(before)
        || MONEY.contains(after)) {
      return false;
    }
    if (word(tokens, begin + (end - begin)).equals("-")
        && NEVER_AFTER.contains(word(tokens, end + 1) + "s")) {
      return false;
    }
    boolean digits = end - begin == 1 && word(tokens, begin).matches("\\d+");
    boolean year = digits && word(tokens, begin).length() == 4 && value >= 1900 && value < 2100;
    if (year && !isPlural(tokens, end)) {
      return false;
    }
    if (digits
        && (before.equals("article")
            || before.equals("no")
            || before.equals("section")
            || before.equals("aged")
            || before.equals("boeing")
            || before.equals("/")
            || after.equals("/"))) {
      return false;
    }
    // "one of them" and "no one" are pronouns more often than numbers.
    if (value == 1 && word(tokens, begin).equals("one") && !isNoun(tokens, end)) {
      return false;
    }
    // "Since January 9,000 people have come": more than any day or year.
    return !isMonth(tokens, end) && (!isMonth(tokens, begin - 1) || value > 2100);
  }

  private static boolean isNoun(List<Token> tokens, int at) {
    return at < tokens.size() && (tokens.get(at).isNoun() || tokens.get(at).tag().startsWith("JJ"));
  }

  private static boolean isPlural(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).tag().matches("NNP?S|JJ");
  }

  private static boolean isMonth(List<Token> tokens, int at) {
    return Set.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
                "jan",
                "feb",
                "sept",
                "oct",
                "nov",
                "dec",
                "jan.",
                "feb.",
                "sept.",
                "oct.",
                "nov.",
                "dec.")
            .contains(word(tokens, at))
        && Character.isUpperCase(tokens.get(at).text().charAt(0));
  }

  /** What the words before a number make of it. */
  private static Quantity said(List<Token> tokens, int begin, long value) {
    String one = word(tokens, begin - 1);
    String two = word(tokens, begin - 2) + " " + one;
    String three = word(tokens, begin - 3) + " " + two;
    if (two.equals("at least")
        || three.equals("no fewer than")
        || three.equals("no less than")
        || two.equals("more than")
            && !word(tokens, begin - 3).equals("no")
            && !word(tokens, begin - 3).equals("not")
        || two.equals("upwards of")
        || Set.of("over", "above").contains(one) && !isHanded(tokens, begin - 1)) {
      return Quantity.atLeast(value);
    }
    if (two.equals("up to")
        || three.endsWith("many as")
        || two.equals("fewer than")
        || two.equals("less than")
        || two.equals("at most")
        || three.equals("no more than")
        || three.equals("not more than")
        || one.equals("under")) {
      return Quantity.atMost(value);
    }
    return Quantity.of(value);
  }
}
