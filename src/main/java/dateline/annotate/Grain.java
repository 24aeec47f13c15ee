package dateline.annotate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The units that calendars count in, in the order of their values in the list of time words. */
enum Grain {
  DAY,
  /** Monday to Sunday. */
  WEEK,
  /** Two weeks; as a stretch of days it is the week. */
  FORTNIGHT,
  /** Saturday and Sunday. */
  WEEKEND,
  MONTH,
  /** Three months from January, April, July or October. */
  QUARTER,
  YEAR,
  /** Hours and minutes; as a stretch of days it is the day. */
  HOUR;

  /** The day that lies so many units away. */
  LocalDate plus(LocalDate day, long units) {
    return switch (this) {
      case DAY -> day.plusDays(units);
      case WEEK, WEEKEND -> day.plusWeeks(units);
      case FORTNIGHT -> day.plusWeeks(2 * units);
      case MONTH -> day.plusMonths(units);
      case QUARTER -> day.plusMonths(3 * units);
      case YEAR -> day.plusYears(units);
      case HOUR -> day.plusDays(units / 24);
    };
  }

  /** The unit in which the day lies. */
  Days around(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (this) {
      case DAY, HOUR -> Days.on(day);
      case WEEK, FORTNIGHT -> new Days(monday, monday.plusDays(6));
      case WEEKEND -> new Days(monday.plusDays(5), monday.plusDays(6));
      case MONTH -> Days.month(YearMonth.from(day));
      case QUARTER -> Days.year(day.getYear()).part((day.getMonthValue() + 2) / 3, 4);
      case YEAR -> Days.year(day.getYear());
    };
  }
}
