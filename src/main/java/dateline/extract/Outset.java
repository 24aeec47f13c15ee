package dateline.extract;

import dateline.annotate.Time;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * When it was that something has lasted since: "since August, [when] Mali arrested six traders"
 * tells of arrests in August, and of none in the months after it.
 */
final class Outset {

  private static final String YEAR = "since (early |late |mid-)?(\\d{4}|last year)";
  private static final String MONTH =
      "since (\\w+ )?(january|february|march|april|may|june|july|august|september|october|november"
          + "|december|last month)( \\d{4}| last year)?";

  private Outset() {}

  /** The days that a time with "since" counts from; another time as it is. */
  static Time of(Time time) {
    String words = time.text().toLowerCase(Locale.ROOT);
    if (!words.startsWith("since ") || time.begin().isEmpty()) {
      return time;
    }
    LocalDate begin = time.begin().get();
    LocalDate end = begin;
    if (words.matches(YEAR)) {
      end = LocalDate.of(begin.getYear(), 12, 31);
    } else if (words.matches(MONTH)) {
      end = YearMonth.from(begin).atEndOfMonth();
    } else if (!words.matches(".*\\d.*|.*day.*")) {
      return time;
    }
    return new Time(
        time.sentence(), time.tokens(), time.span(), time.text(), time.begin(), Optional.of(end));
  }

  /** "ended on Friday with 180 arrests": not all of them on that day, but none later. */
  static Time upTo(Time time) {
    return new Time(
        time.sentence(), time.tokens(), time.span(), time.text(), Optional.empty(), time.end());
  }
}
