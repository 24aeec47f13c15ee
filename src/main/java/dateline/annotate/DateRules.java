package dateline.annotate;

import static dateline.annotate.TimeWord.Kind.DAY;
import static dateline.annotate.TimeWord.Kind.DECADE;
import static dateline.annotate.TimeWord.Kind.HOLIDAY;
import static dateline.annotate.TimeWord.Kind.MONTH;
import static dateline.annotate.TimeWord.Kind.NTH;
import static dateline.annotate.TimeWord.Kind.ORDINAL;
import static dateline.annotate.TimeWord.Kind.SEASON;
import static dateline.annotate.TimeWord.Kind.YEAR;

import java.util.List;
import java.util.Set;

/**
 * Rules for what the calendar names: years ({@code year}), days of a month ({@code date}), months,
 * seasons and decades ({@code period}).
 */
final class DateRules {

  /** After these a number that can be a year is one, even before a noun. */
  private static final Set<String> YEAR_COMES =
      Set.of("in", "since", "until", "till", "during", "throughout", "by", "late", "early", "mid");

  /** After these it is one unless it belongs to the noun behind it. */
  private static final Set<String> YEAR_MAY_COME =
      Set.of(
          "of", "from", "to", "before", "after", "for", "around", "than", "and", "or", "only",
          "between", "-", "–", "through", "as", "ago", ",", "(", "year", "fiscal", "");

  private static final Set<String> TIME_COMES =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "to",
          "and",
          "of",
          "last",
          "next",
          "this",
          "that",
          "early",
          "late",
          "mid",
          "-",
          "during",
          "before",
          "after",
          "for",
          "between",
          "through",
          "throughout",
          "on",
          "or",
          "than",
          "like",
          "earlier",
          "later",
          "past",
          "–");

  private DateRules() {}

  static List<TimeRule> rules() {
    return List.of(
        rule("year", "[the] [year] YEAR", (m, c) -> Days.year(m.value(YEAR))),
        rule("year", "last year", (m, c) -> c.relative(Grain.YEAR, -1)),
        rule("year", "next year", (m, c) -> c.relative(Grain.YEAR, 1)),
        rule("year", "this [same] year", (m, c) -> c.relative(Grain.YEAR, 0)),
        rule("year", "that [same] year", (m, c) -> c.fromLast(Grain.YEAR, 0)),
        rule("year", "the same year", (m, c) -> c.fromLast(Grain.YEAR, 0)),
        rule("year", "the previous year", (m, c) -> c.fromLast(Grain.YEAR, -1)),
        rule("year", "the following|next year", (m, c) -> c.fromLast(Grain.YEAR, 1)),
        rule(
            "date",
            "DATE",
            (m, c) -> TimeFigures.date(m.word(0).text()).map(Days::on).orElseThrow()),
        rule("date", "[the] DAY|NTH [of] MONTH", DateRules::dayOfMonth),
        rule("date", "the ORDINAL of MONTH", DateRules::dayOfMonth),
        rule("date", "[the] DAY|NTH [of] MONTH [,] YEAR", DateRules::fullDate),
        rule("date", "the ORDINAL of MONTH [,] YEAR", DateRules::fullDate),
        rule("date", "MONTH [the] DAY|NTH", DateRules::dayOfMonth).when(DateRules::isNoCount),
        rule("date", "MONTH [the] DAY|NTH [,] YEAR", DateRules::fullDate),
        rule("date", "DAY|NTH [of] MONTH [of] <year>", DateRules::inYear),
        rule("date", "MONTH DAY|NTH [of] <year>", DateRules::inYear),
        rule("date", "HOLIDAY [day]", (m, c) -> holiday(m, c)).when(TermRules::isNoName),
        rule("date", "HOLIDAY eve", (m, c) -> eve(holiday(m, c))),
        rule("date", "boxing day", (m, c) -> c.dayOfYear(12, 26)),
        rule("date", "new year 's eve", (m, c) -> c.dayOfYear(12, 31)),
        rule("date", "new year 's day", (m, c) -> c.dayOfYear(1, 1)),
        rule("date", "the NTH", (m, c) -> c.dayOfMonth(m.value(NTH)))
            .when(m -> Set.of("on", "until", "by").contains(m.previous()) && !isCounting(m)),
        rule("period", "<date>", (m, c) -> m.part(0, c)),
        rule("period", "WEEKDAY|WEEKDAY_SHORT [,] <date>", (m, c) -> m.part(0, c)),
        rule("period", "WEEKDAY|WEEKDAY_SHORT ( <date> )", (m, c) -> m.part(0, c)),
        rule("period", "MONTH", (m, c) -> c.months(m.value(MONTH), 1)).when(DateRules::isMonth),
        rule("period", "MONTH [of] <year>", (m, c) -> inYear(m, m.part(0, c))),
        rule(
            "period", "MONTH , YEAR", (m, c) -> TimeClock.months(m.value(YEAR), m.value(MONTH), 1)),
        rule("period", "YEAR", (m, c) -> Days.year(m.value(YEAR))).when(DateRules::isYear),
        rule("period", "the year YEAR", (m, c) -> Days.year(m.value(YEAR))),
        rule("period", "[the] SEASON [of] <year>", (m, c) -> season(m, m.part(0, c))),
        rule("period", "[the] SEASON", (m, c) -> c.months(m.value(SEASON), 3))
            .when(DateRules::isSeason),
        rule("period", "last SEASON", (m, c) -> before(c, m.value(SEASON), 3)),
        rule("period", "next SEASON", (m, c) -> after(c, m.value(SEASON), 3)),
        rule("period", "this|that SEASON", (m, c) -> c.months(m.value(SEASON), 3)),
        rule("period", "last MONTH", (m, c) -> before(c, m.value(MONTH), 1)),
        rule("period", "next MONTH", (m, c) -> after(c, m.value(MONTH), 1)),
        rule("period", "this|that [past] MONTH", (m, c) -> c.months(m.value(MONTH), 1)),
        rule("period", "DECADE", (m, c) -> decade(m)),
        rule("period", "the DECADE", (m, c) -> decade(m)),
        rule("period", "the early DECADE", (m, c) -> years(m, 0, 3)),
        rule("period", "the mid [-] DECADE", (m, c) -> years(m, 4, 6)),
        rule("period", "the late DECADE", (m, c) -> years(m, 7, 9)));
  }

  private static TimeRule rule(String name, String pattern, TimeRule.Meaning meaning) {
    return TimeRule.of(name, pattern, meaning);
  }

  private static int day(TimeMatch match) {
    return match.has(NTH)
        ? match.value(NTH)
        : match.has(DAY) ? match.value(DAY) : match.value(ORDINAL);
  }

  private static Days dayOfMonth(TimeMatch match, TimeClock clock) {
    return clock.dayOfYear(match.value(MONTH), day(match));
  }

  private static Days holiday(TimeMatch match, TimeClock clock) {
    int day = match.value(HOLIDAY);
    return clock.dayOfYear(day / 100, day % 100);
  }

  private static Days eve(Days day) {
    return day.isWhole() ? Days.on(day.begin().minusDays(1)) : day;
  }

  private static Days fullDate(TimeMatch match, TimeClock clock) {
    return TimeClock.day(match.value(YEAR), match.value(MONTH), day(match));
  }

  private static Days inYear(TimeMatch match, TimeClock clock) {
    Days year = match.part(0, clock);
    return year.isWhole()
        ? TimeClock.day(year.begin().getYear(), match.value(MONTH), day(match))
        : Days.UNKNOWN;
  }

  private static Days inYear(TimeMatch match, Days year) {
    return year.isWhole()
        ? TimeClock.months(year.begin().getYear(), match.value(MONTH), 1)
        : Days.UNKNOWN;
  }

  private static Days season(TimeMatch match, Days year) {
    return year.isWhole()
        ? TimeClock.months(year.begin().getYear(), match.value(SEASON), 3)
        : Days.UNKNOWN;
  }

  /** The latest that is over; "last October", said in October, is a year ago. */
  private static Days before(TimeClock clock, int first, int count) {
    return clock.fromToday(
        date -> {
          Days same = TimeClock.months(date.getYear(), first, count);
          return same.end().isBefore(date)
              ? same
              : TimeClock.months(date.getYear() - 1, first, count);
        });
  }

  private static Days after(TimeClock clock, int first, int count) {
    return clock.fromToday(
        date -> {
          Days same = TimeClock.months(date.getYear(), first, count);
          return same.begin().isAfter(date)
              ? same
              : TimeClock.months(date.getYear() + 1, first, count);
        });
  }

  private static Days decade(TimeMatch match) {
    return years(match, 0, 9);
  }

  private static Days years(TimeMatch match, int first, int last) {
    int decade = match.value(DECADE);
    return Days.year(decade + first).to(Days.year(decade + last));
  }

  /** "In April 19 people died": the number belongs to what follows. */
  private static boolean isNoCount(TimeMatch match) {
    return !match.nextTag().equals("NNS") || !match.previous().equals("in");
  }

  /** "on the 12th floor" */
  private static boolean isCounting(TimeMatch match) {
    return match.nextTag().matches("NN.*|JJ.*|VBG|CD") || match.next().equals("of");
  }

  private static boolean isYear(TimeMatch match) {
    String tag = match.nextTag();
    boolean named = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD");
    String previous = match.previous();
    boolean second =
        match.first() > 2
            && previous.equals("and")
            && match.text().word(match.first() - 3).text().equals("between");
    return !match.next().equals("-") && (YEAR_COMES.contains(previous) || second || isPartOf(match))
        || YEAR_MAY_COME.contains(previous) && !named && !match.next().equals("-");
  }

  /** "in the first half [of 2025] Japan deported": behind a part of it stands a year. */
  private static boolean isPartOf(TimeMatch match) {
    if (match.first() < 2 || !match.previous().equals("of")) {
      return false;
    }
    TimeWord part = match.text().word(match.first() - 2);
    return part.is(TimeWord.Kind.UNITS)
        || part.is(TimeWord.Kind.UNIT)
        || Set.of("half", "start", "beginning", "end", "middle", "all", "course", "rest")
            .contains(part.text());
  }

  /** No part of a person's name: "April Jones", "Theresa May". */
  private static boolean isMonth(TimeMatch match) {
    if (TIME_COMES.contains(match.previous())) {
      return true;
    }
    boolean before =
        match.first() > 0 && match.text().word(match.first() - 1).tag().startsWith("NNP");
    return !before && !match.nextTag().startsWith("NNP");
  }

  /** "In the fall", but not "the fall in aid", "the fall of Kabul". */
  private static boolean isSeason(TimeMatch match) {
    return Set.of("in", "during", "over", "since", "until", "by", "this", "early", "late", "of")
            .contains(match.previous())
        && !Set.of("of", "in").contains(match.next());
  }
}
