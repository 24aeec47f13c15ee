package dateline.annotate;

import static dateline.annotate.TimeWord.Kind.COUNT;
import static dateline.annotate.TimeWord.Kind.ORDINAL;

import java.util.List;

/** Rules for parts of a stretch: "early in March", "the first half of the year" ({@code slice}). */
final class PeriodRules {

  private PeriodRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of("span", "<period>", (m, c) -> m.part(0, c)),
        TimeRule.of("span", "the UNIT", (m, c) -> c.relative(m.grain(), 0)),
        TimeRule.of("span", "that time", (m, c) -> c.last().orElse(Days.UNKNOWN)),
        TimeRule.of("span", "that date", (m, c) -> c.fromLast(Grain.DAY, 0)),
        rule("<period>", (m, c) -> m.part(0, c)),
        rule("early [-] [in|on] <period>", (m, c) -> m.part(0, c).part(1, 3)),
        rule("mid|middle [-] [in|of] <period>", (m, c) -> m.part(0, c).part(2, 3)),
        rule("late [-] [in|on] <period>", (m, c) -> m.part(0, c).part(3, 3)),
        rule("the start|beginning|outset of <span>", (m, c) -> edge(m.part(0, c), 1)),
        rule("[the] middle of <span>", (m, c) -> m.part(0, c).part(2, 3)),
        rule("the end|close of <span>", (m, c) -> edge(m.part(0, c), -1)),
        rule("[the] first half of <span>", (m, c) -> m.part(0, c).part(1, 2)),
        rule("the whole|entirety of <span>", (m, c) -> m.part(0, c)),
        rule("all of <year>", (m, c) -> m.part(0, c)),
        rule("[the] second|latter half of <span>", (m, c) -> m.part(0, c).part(2, 2)),
        rule("the first|early|opening UNITS of <span>", (m, c) -> m.part(0, c).part(1, 3)),
        rule("the last|final|closing UNITS of <span>", (m, c) -> m.part(0, c).part(3, 3)),
        rule("the ORDINAL UNIT of <span>", (m, c) -> nth(m, m.part(0, c), m.value(ORDINAL), 1)),
        rule("the last|final UNIT of <span>", (m, c) -> last(m, m.part(0, c), 1)),
        rule("the|that same period", (m, c) -> c.lastStretch().orElse(Days.UNKNOWN))
            .when(m -> !m.next().matches("of|last|a|one|as|the")),
        rule("the first COUNT UNITS of <span>", (m, c) -> nth(m, m.part(0, c), 1, count(m))),
        rule("the first COUNT UNITS", (m, c) -> opening(c, count(m))).when(PeriodRules::isOfYear),
        rule("the last|final COUNT UNITS of <span>", (m, c) -> last(m, m.part(0, c), count(m))),
        rule("the ORDINAL quarter", (m, c) -> quarter(m.value(ORDINAL), c))
            .when(m -> m.previous().equals("in")),
        rule("q1 [of] <year>", (m, c) -> m.part(0, c).part(1, 4)),
        rule("q2 [of] <year>", (m, c) -> m.part(0, c).part(2, 4)),
        rule("q3 [of] <year>", (m, c) -> m.part(0, c).part(3, 4)),
        rule("q4 [of] <year>", (m, c) -> m.part(0, c).part(4, 4)),
        rule("the week of|beginning|starting <date>", (m, c) -> weekFrom(m.part(0, c), 6)),
        rule("the week ending|to <date>", (m, c) -> weekTo(m.part(0, c))),
        rule("the COUNT UNITS to|until|ending [in] <period>", (m, c) -> before(m, m.part(0, c))),
        rule(
            "the year|quarter|month|week to|ending [in|on] <period>",
            (m, c) -> before(m, m.part(0, c))));
  }

  private static TimeRule rule(String pattern, TimeRule.Meaning meaning) {
    return TimeRule.of("slice", pattern, meaning);
  }

  private static int count(TimeMatch match) {
    return match.value(COUNT);
  }

  /** The third of a month, the month of a year, or the first or last day of less. */
  private static Days edge(Days days, int side) {
    if (!days.isWhole()) {
      return days;
    }
    if (days.length() > 31) {
      return Grain.MONTH.around(side > 0 ? days.begin() : days.end());
    }
    return days.isMonth()
        ? days.part(side > 0 ? 1 : 3, 3)
        : Days.on(side > 0 ? days.begin() : days.end());
  }

  /** So many units from the first or a later one on. */
  private static Days nth(TimeMatch match, Days days, int first, int count) {
    if (!days.isWhole()) {
      return days;
    }
    Grain grain = match.grain();
    var begin = grain.plus(days.begin(), first - 1L);
    Days part = new Days(begin, grain.plus(begin, count).minusDays(1));
    return begin.isAfter(days.end()) ? Days.UNKNOWN : part.cutAfter(days.end());
  }

  /** "in the first ten months": of the year, for nothing else is said that they would be of. */
  private static boolean isOfYear(TimeMatch match) {
    return match.grain() == Grain.MONTH
        && count(match) < 12
        && match.previous().matches("in|over|during|for")
        && !match.next().matches("of|after|since|following|in|under|when|that|from");
  }

  /** So many months from the beginning of the latest year in which they are over. */
  private static Days opening(TimeClock clock, int months) {
    return clock.fromToday(
        date -> {
          Days same = TimeClock.months(date.getYear(), 1, months);
          return same.end().isAfter(date) ? TimeClock.months(date.getYear() - 1, 1, months) : same;
        });
  }

  private static Days last(TimeMatch match, Days days, int count) {
    if (!days.isWhole()) {
      return days;
    }
    var after = days.end().plusDays(1);
    return new Days(match.grain().plus(after, -count), days.end()).cutBefore(days.begin());
  }

  /** The latest such quarter that has begun. */
  private static Days quarter(int number, TimeClock clock) {
    if (number < 1 || number > 4) {
      return Days.UNKNOWN;
    }
    return clock.months(number * 3 - 2, 3);
  }

  private static Days weekFrom(Days day, int days) {
    return day.isWhole() ? new Days(day.begin(), day.end().plusDays(days)) : day;
  }

  private static Days weekTo(Days day) {
    return day.isWhole() ? new Days(day.begin().minusDays(6), day.end()) : day;
  }

  private static Days before(TimeMatch match, Days end) {
    if (!end.isWhole()) {
      return end;
    }
    int count = match.has(COUNT) ? count(match) : 1;
    return new Days(match.grain().plus(end.end().plusDays(1), -count), end.end());
  }
}
