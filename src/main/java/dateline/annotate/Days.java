package dateline.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The first and the last of some days.
 *
 * @param begin the first day, if it is known
 * @param end the last day, if it is known
 */
record Days(Optional<LocalDate> begin, Optional<LocalDate> end) {

  static Days of(LocalDate begin, LocalDate end) {
    return new Days(Optional.of(begin), Optional.of(end));
  }

  static Days on(LocalDate day) {
    return of(day, day);
  }

  static Days from(LocalDate day) {
    return new Days(Optional.of(day), Optional.empty());
  }

  static Days until(Optional<LocalDate> day) {
    return new Days(Optional.empty(), day);
  }

  static Days unknown() {
    return new Days(Optional.empty(), Optional.empty());
  }

  boolean known() {
    return begin.isPresent() || end.isPresent();
  }

  static Days month(YearMonth month) {
    return of(month.atDay(1), month.atEndOfMonth());
  }

  static Days year(int year) {
    return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Monday to Sunday. */
  static Days week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return of(monday, monday.plusDays(6));
  }

  /** Early is days 1 to 10, mid 10 to 20, late 21 to the end. */
  static Days part(YearMonth month, String part) {
    return switch (part) {
      case "early" -> of(month.atDay(1), month.atDay(10));
      case "mid" -> of(month.atDay(10), month.atDay(20));
      default -> of(month.atDay(21), month.atEndOfMonth());
    };
  }

  /** The latest such weekday up to {@code today}, or the next one from it. */
  static Days weekday(DayOfWeek weekday, LocalDate today, boolean future) {
    return on(
        today.with(
            future
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  /** The latest such month that has begun, or the next one that has not ended. */
  static YearMonth monthNear(Month month, LocalDate today, boolean future) {
    YearMonth now = YearMonth.from(today);
    YearMonth same = YearMonth.of(today.getYear(), month);
    if (future) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }

  /** The day of that name that lies nearest to {@code today}. */
  static Optional<LocalDate> dayNear(int day, Month month, LocalDate today) {
    LocalDate best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      if (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
        LocalDate candidate = LocalDate.of(year, month, day);
        boolean nearer =
            best == null
                || Math.abs(ChronoUnit.DAYS.between(candidate, today))
                    < Math.abs(ChronoUnit.DAYS.between(best, today));
        best = nearer ? candidate : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /** March to May, June to August, September to November, December to February. */
  static Days season(String season, int year) {
    return switch (season) {
      case "spring" -> of(LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 31));
      case "summer" -> of(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31));
      case "autumn", "fall" -> of(LocalDate.of(year, 9, 1), LocalDate.of(year, 11, 30));
      default -> of(LocalDate.of(year, 12, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
    };
  }

  /** The latest such season that has begun before {@code today}. */
  static Days seasonBefore(String season, LocalDate today) {
    Days same = season(season, today.getYear());
    return same.begin().orElseThrow().isAfter(today) ? season(season, today.getYear() - 1) : same;
  }
}
