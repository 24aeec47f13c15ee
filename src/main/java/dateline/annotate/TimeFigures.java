package dateline.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in figures alone: "2025-09-26", "26/9/2025", "26.09.2025". Of two readings the one with the
 * day first is taken unless only the other is a date.
 */
final class TimeFigures {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

  private TimeFigures() {}

  /** The date that the figures are, if they are one. */
  static Optional<LocalDate> date(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return date(first.group(1), first.group(3), first.group(4));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return date(last.group(4), last.group(3), last.group(1))
          .or(() -> date(last.group(4), last.group(1), last.group(3)));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
