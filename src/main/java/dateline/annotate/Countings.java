package dateline.annotate;

import java.util.List;
import java.util.Set;

/** Tells numbers that count people or things from dates, times, shares, sums and lengths. */
final class Countings {

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

  private static final Set<String> MONTHS =
      Set.of(
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
          "dec.");

  private final List<Token> tokens;
  private final NumberWords numbers;

  Countings(List<Token> tokens, NumberWords numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** Whether a number of that value counts people or things. */
  boolean counts(int begin, int end, long value) {
    String before = numbers.word(begin - 1);
    String after = numbers.word(end);
    boolean bareScale = end - begin == 1 && numbers.isScale(begin);
    if (bareScale
        || isPaired(begin, end)
        || isExcepted(begin) && !isOfNumber(end)
        || before.equals("in") && numbers.isNumber(numbers.word(begin - 2))
        || after.equals("in")
            && numbers.isNumber(numbers.word(end + 1))
            && numbers.word(end + 2).equals("of")
        || NEVER_AFTER.contains(after)
        || MONEY.contains(before)
        || MONEY.contains(after)) {
      return false;
    }
    if (numbers.word(begin + (end - begin)).equals("-")
        && NEVER_AFTER.contains(numbers.word(end + 1) + "s")) {
      return false;
    }
    boolean digits = end - begin == 1 && numbers.word(begin).matches("\\d+");
    boolean year = digits && numbers.word(begin).length() == 4 && value >= 1900 && value < 2100;
    if (year && !isPlural(end)) {
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
    boolean none = before.equals("not"); // "not one asylum seeker"
    if (value == 1 && numbers.word(begin).equals("one") && (none || !isNoun(end))) {
      return false;
    }
    // "Since January 9,000 people have come", "since April 962 have": neither a day nor a year.
    boolean date = value <= 31 || value >= 1900 && value <= 2100;
    return !isMonth(end) && (!isMonth(begin - 1) || !date);
  }

  /** "all but [four]" */
  private boolean isExcepted(int begin) {
    return numbers.word(begin - 1).matches("but|except|save|bar")
        && numbers.word(begin - 2).equals("all");
  }

  /** "all but four [of the 70]" */
  private boolean isOfNumber(int end) {
    return numbers.word(end).equals("of")
        && (numbers.isNumber(numbers.word(end + 1)) || numbers.isNumber(numbers.word(end + 2)));
  }

  private boolean isNoun(int at) {
    return at < tokens.size() && (tokens.get(at).isNoun() || tokens.get(at).tag().startsWith("JJ"));
  }

  private boolean isPlural(int at) {
    return at < tokens.size() && tokens.get(at).tag().matches("NNP?S|JJ");
  }

  private boolean isMonth(int at) {
    return MONTHS.contains(numbers.word(at))
        && Character.isUpperCase(tokens.get(at).text().charAt(0));
  }

  /** "handcuffed two by two", "one by one" */
  private boolean isPaired(int begin, int end) {
    String number = numbers.word(begin);
    return numbers.word(end).equals("by") && numbers.word(end + 1).equals(number)
        || numbers.word(begin - 1).equals("by") && numbers.word(begin - 2).equals(number);
  }
}
