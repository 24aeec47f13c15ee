package dateline.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days in a row. A side that is not known reaches to the end of all time.
 *
 * @param begin the first day, {@link LocalDate#MIN} when it is not known
 * @param end the last day, {@link LocalDate#MAX} when it is not known
 */
record Days(LocalDate begin, LocalDate end) {

  /** Words for a time that cannot be told in days. */
  static final Days UNKNOWN = new Days(LocalDate.MIN, LocalDate.MAX);

  static Days on(LocalDate day) {
    return new Days(day, day);
  }

  static Days month(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Days until(LocalDate day) {
    return new Days(LocalDate.MIN, day);
  }

  static Days from(LocalDate day) {
    return new Days(day, LocalDate.MAX);
  }

  boolean hasBegin() {
    return !begin.equals(LocalDate.MIN);
  }

  boolean hasEnd() {
    return !end.equals(LocalDate.MAX);
  }

  /** Whether both sides are known. */
  boolean isWhole() {
    return hasBegin() && hasEnd();
  }

  boolean isDay() {
    return begin.equals(end);
  }

  /** Number of days, when both sides are known. */
  long length() {
    return end.toEpochDay() - begin.toEpochDay() + 1;
  }

  /** Whether it is one month of the calendar. */
  boolean isMonth() {
    return isWhole() && month(YearMonth.from(begin)).equals(this);
  }

  /** The same first day, and the last day of {@code other}. */
  Days to(Days other) {
    return new Days(begin, other.end);
  }

  /** What is left of it up to {@code day}; itself when it begins later. */
  Days cutAfter(LocalDate day) {
    return hasEnd() && end.isAfter(day) && !begin.isAfter(day) ? new Days(begin, day) : this;
  }

  /** What is left of it from {@code day} on; itself when it ends earlier. */
  Days cutBefore(LocalDate day) {
    return begin.isBefore(day) && !end.isBefore(day) ? new Days(day, end) : this;
  }

  /**
   * One of the parts that it falls into, counted from 1. Months fall into days 1 to 10, 10 to 20
   * and 21 to the end when three parts are asked for; years and other runs of months into runs of
   * months; other days stay whole.
   */
  Days part(int part, int parts) {
    if (!isWhole() || part < 1 || part > parts) {
      return this;
    }
    if (isMonth()) {
      return parts == 3 ? third(part) : half(part);
    }
    int months =
        (end.getYear() - begin.getYear()) * 12 + end.getMonthValue() - begin.getMonthValue();
    int size = (months + 1) / parts;
    if (size == 0 || length() < 32) {
      return this;
    }
    YearMonth first = YearMonth.from(begin).plusMonths((long) size * (part - 1));
    YearMonth last = part == parts ? YearMonth.from(end) : first.plusMonths(size - 1L);
    return new Days(first.atDay(1), last.atEndOfMonth());
  }

  private Days third(int part) {
    return switch (part) {
      case 1 -> new Days(begin, begin.withDayOfMonth(10));
      case 2 -> new Days(begin.withDayOfMonth(10), begin.withDayOfMonth(20));
      default -> new Days(begin.withDayOfMonth(21), end);
    };
  }

  private Days half(int part) {
    return part == 1
        ? new Days(begin, begin.withDayOfMonth(15))
        : new Days(begin.withDayOfMonth(16), end);
  }

  /** The first day, if it is known. */
  Optional<LocalDate> first() {
    return hasBegin() ? Optional.of(begin) : Optional.empty();
  }

  /** The last day, if it is known. */
  Optional<LocalDate> last() {
    return hasEnd() ? Optional.of(end) : Optional.empty();
  }
}
