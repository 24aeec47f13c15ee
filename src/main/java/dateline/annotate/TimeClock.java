package dateline.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a reader knows who resolves an expression of time.
 *
 * @param today the article's date
 * @param last the days that the text named last
 * @param lastDay the single day that it named last
 * @param lastStretch the stretch of more than a day that it named last, whole or not
 * @param tense where the verb points
 */
record TimeClock(
    Optional<LocalDate> today,
    Optional<Days> last,
    Optional<Days> lastDay,
    Optional<Days> lastStretch,
    Tense tense) {

  /** A stretch of more days than these is a vague date, and of no known first and last day. */
  private static final int SOME_DAYS = 6;

  /** So far away, a date without a year is rather the one on the other side of today. */
  private static final int FAR = 300;

  /** Where the days of an expression lie, as seen from the article's date. */
  enum Tense {
    PAST,
    FUTURE,
    /** On the side that is nearer. */
    NEAREST
  }

  TimeClock with(Tense other) {
    return new TimeClock(today, last, lastDay, lastStretch, other);
  }

  /** The same as seen from another day. */
  TimeClock at(Optional<LocalDate> day, Tense other) {
    return new TimeClock(day, last, lastDay, lastStretch, other);
  }

  boolean isFuture() {
    return tense == Tense.FUTURE;
  }

  /** What follows from the article's date; nothing without one. */
  Days fromToday(Function<LocalDate, Days> days) {
    return today.map(days).orElse(Days.UNKNOWN);
  }

  /** The unit that lies so many units from the article's date. */
  Days relative(Grain grain, int units) {
    return fromToday(date -> grain.around(grain.plus(date, units)));
  }

  /**
   * The unit that lies so many units from the day named last, else from the article's date: what
   * has happened is not counted from a day to come.
   */
  Days fromLast(Grain grain, int units) {
    Optional<Days> days =
        (grain.compareTo(Grain.DAY) == 0 ? lastDay.or(() -> last) : last)
            .filter(d -> tense != Tense.PAST || today.filter(d.begin()::isAfter).isEmpty());
    if (days.isEmpty() && units > 0 && tense == Tense.PAST) {
      // "Three days later": later than what has not been told.
      return Days.UNKNOWN;
    }
    // "held in March and deported the next morning": some day of March, as good as surely.
    if (grain == Grain.DAY
        && Math.abs(units) <= 1
        && days.isPresent()
        && days.get().length() > SOME_DAYS * Math.abs(units)) {
      return days.get();
    }
    Optional<LocalDate> base = days.map(d -> units < 0 ? d.begin() : d.end());
    return base.or(() -> today)
        .map(date -> grain.around(grain.plus(date, units)))
        .orElse(Days.UNKNOWN);
  }

  /** The latest such weekday up to the article's date, or the first from it on. */
  Days weekday(int day) {
    DayOfWeek weekday = DayOfWeek.of(day);
    return fromToday(
        date ->
            Days.on(
                date.with(
                    isFuture()
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday))));
  }

  /** The day of the year on the side that the tense asks for. */
  Days dayOfYear(int month, int day) {
    return fromToday(
        date ->
            IntStream.rangeClosed(date.getYear() - 4, date.getYear() + 4)
                .filter(year -> day <= YearMonth.of(year, month).lengthOfMonth())
                .mapToObj(year -> LocalDate.of(year, month, day))
                .min((a, b) -> Long.compare(distance(date, a), distance(date, b)))
                .map(Days::on)
                .orElse(Days.UNKNOWN));
  }

  /** The day of that number in the nearest month on the side that the tense asks for. */
  Days dayOfMonth(int day) {
    return fromToday(
        date ->
            IntStream.rangeClosed(-2, 2)
                .mapToObj(months -> YearMonth.from(date).plusMonths(months))
                .filter(month -> day <= month.lengthOfMonth())
                .map(month -> month.atDay(day))
                .min((a, b) -> Long.compare(distance(date, a), distance(date, b)))
                .map(Days::on)
                .orElse(Days.UNKNOWN));
  }

  private long distance(LocalDate date, LocalDate other) {
    long days = ChronoUnit.DAYS.between(date, other);
    boolean wrong = tense == Tense.PAST && days > 0 || tense == Tense.FUTURE && days < 0;
    return Math.abs(days) + (wrong ? FAR : 0);
  }

  /** A day with its year; nothing when the calendar has no such day. */
  static Days day(int year, int month, int day) {
    try {
      return Days.on(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Days.UNKNOWN;
    }
  }

  /** The month or, of more than one month, the season that begins with it. */
  Days months(int first, int count) {
    return fromToday(
        date -> {
          Days same = months(date.getYear(), first, count);
          return switch (tense) {
            case PAST ->
                same.begin().isAfter(date) ? months(date.getYear() - 1, first, count) : same;
            case FUTURE ->
                same.end().isBefore(date) ? months(date.getYear() + 1, first, count) : same;
            case NEAREST -> nearest(date, first, count);
          };
        });
  }

  private static Days nearest(LocalDate date, int first, int count) {
    return IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1)
        .mapToObj(year -> months(year, first, count))
        .min(
            (a, b) ->
                Long.compare(
                    Math.abs(ChronoUnit.DAYS.between(date, a.begin())),
                    Math.abs(ChronoUnit.DAYS.between(date, b.begin()))))
        .orElseThrow();
  }

  /** So many months from one of a year. */
  static Days months(int year, int first, int count) {
    YearMonth month = YearMonth.of(year, Month.of(first));
    return new Days(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
  }
}
