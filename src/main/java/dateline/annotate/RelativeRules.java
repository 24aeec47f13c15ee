package dateline.annotate;

import static dateline.annotate.TimeWord.Kind.COUNT;
import static dateline.annotate.TimeWord.Kind.WEEKDAY;

import dateline.annotate.TimeClock.Tense;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for days and other stretches that are counted from the article's date or from the days
 * named last: weekdays, "yesterday", "last week", "two weeks ago", "the next day".
 */
final class RelativeRules {

  /** Days that are no shorter are compared as years. */
  private static final int YEAR = 365;

  private static final int WEEK = 7;

  private RelativeRules() {}

  static List<TimeRule> rules() {
    return List.of(
        rule("WEEKDAY [PART]", (m, c) -> c.weekday(m.value(WEEKDAY)))
            .when(RelativeRules::isWeekday),
        rule("WEEKDAY [of] last week", (m, c) -> inWeek(m, c, -1)),
        rule("WEEKDAY [of] next week", (m, c) -> inWeek(m, c, 1)),
        rule("WEEKDAY [of] this week", (m, c) -> inWeek(m, c, 0)),
        rule("last|past WEEKDAY [PART]", (m, c) -> weekdayFrom(m, c, Tense.PAST, -1)),
        rule("next|coming WEEKDAY [PART]", (m, c) -> weekdayFrom(m, c, Tense.FUTURE, 1)),
        rule("this|that [coming] WEEKDAY [PART]", (m, c) -> c.weekday(m.value(WEEKDAY))),
        rule("the following|next WEEKDAY [PART]", (m, c) -> weekdayFromLast(m, c, Tense.FUTURE, 1)),
        rule("the previous WEEKDAY [PART]", (m, c) -> weekdayFromLast(m, c, Tense.PAST, -1)),
        rule("the day before yesterday", (m, c) -> c.relative(Grain.DAY, -2)),
        rule("the day after tomorrow", (m, c) -> c.relative(Grain.DAY, 2)),
        rule("yesterday [PART]", (m, c) -> c.relative(Grain.DAY, -1)),
        rule("last night", (m, c) -> c.relative(Grain.DAY, -1)),
        rule("today|tonight", (m, c) -> c.relative(Grain.DAY, 0)),
        rule("this PART", (m, c) -> c.relative(Grain.DAY, 0)),
        rule("tomorrow [PART]", (m, c) -> c.relative(Grain.DAY, 1)),
        rule(
                "(by|before|at|until) nightfall|dusk|sunset|noon|midday",
                (m, c) -> c.lastDay().orElse(Days.UNKNOWN))
            .when(RelativeRules::isDayless),
        rule("(by|at) daybreak|dawn", (m, c) -> c.lastDay().orElse(Days.UNKNOWN))
            .when(RelativeRules::isDayless),
        rule("overnight", (m, c) -> c.relative(Grain.DAY, -1).to(c.relative(Grain.DAY, 0))),
        rule("last UNIT", (m, c) -> c.relative(m.grain(), -1)),
        rule("next UNIT", (m, c) -> c.relative(m.grain(), 1)),
        rule("the|this [past|last] weekend", (m, c) -> weekend(c))
            .when(m -> !m.next().equals("of")),
        rule("the weekend of <date>", (m, c) -> weekendOf(m.part(0, c))),
        rule("the PART of <date>", (m, c) -> m.part(0, c)),
        rule("the PART of WEEKDAY", (m, c) -> c.weekday(m.value(WEEKDAY))),
        rule("the small|early|late hours of <date>", (m, c) -> m.part(0, c)),
        rule("the small|early|late hours of WEEKDAY", (m, c) -> c.weekday(m.value(WEEKDAY))),
        rule("(for) the UNIT", (m, c) -> soFar(m, c)).when(RelativeRules::isTotal),
        rule("this [past] UNIT", (m, c) -> c.relative(m.grain(), 0)),
        rule("the UNIT before last", (m, c) -> c.relative(m.grain(), -2)),
        rule("the UNIT after next", (m, c) -> c.relative(m.grain(), 2)),
        rule("that [same] UNIT", (m, c) -> same(m, c)),
        rule("that [same|very] PART", (m, c) -> c.fromLast(Grain.DAY, 0)),
        rule("the same|very UNIT", (m, c) -> same(m, c)),
        rule("the very same UNIT", (m, c) -> same(m, c)),
        rule("the same|corresponding|equivalent UNIT|period [of|in] <year>", (m, c) -> again(m, c)),
        rule("the same PART", (m, c) -> c.fromLast(Grain.DAY, 0)),
        rule("the following|next UNIT", (m, c) -> following(m, c)),
        rule("the following|next PART", (m, c) -> c.fromLast(Grain.DAY, 1)),
        rule("the previous|preceding UNIT", (m, c) -> c.fromLast(m.grain(), -1)),
        rule("the previous PART", (m, c) -> c.fromLast(Grain.DAY, -1)),
        rule("the UNIT|PART before", (m, c) -> beside(m, c, -1)).when(RelativeRules::isClosed),
        rule("the UNIT|PART after", (m, c) -> beside(m, c, 1)).when(RelativeRules::isClosed),
        rule("COUNT UNIT|UNITS ago", (m, c) -> ago(m, c)),
        rule("COUNT UNIT|UNITS earlier|previously", (m, c) -> earlier(m, c)),
        rule("COUNT UNIT|UNITS later|afterwards", (m, c) -> c.fromLast(m.grain(), count(m))),
        rule("COUNT UNIT|UNITS before", (m, c) -> earlier(m, c)).when(RelativeRules::isClosed),
        rule("COUNT UNIT|UNITS after", (m, c) -> c.fromLast(m.grain(), count(m)))
            .when(RelativeRules::isClosed),
        rule("COUNT UNIT|UNITS from now", (m, c) -> c.relative(m.grain(), count(m))),
        rule("COUNT UNIT|UNITS ' time", (m, c) -> c.relative(m.grain(), count(m))),
        rule("a UNIT 's time", (m, c) -> c.relative(m.grain(), 1)));
  }

  private static TimeRule rule(String pattern, TimeRule.Meaning meaning) {
    return TimeRule.of("period", pattern, meaning);
  }

  static int count(TimeMatch match) {
    return match.value(COUNT);
  }

  private static Days inWeek(TimeMatch match, TimeClock clock, int weeks) {
    Days week = clock.relative(Grain.WEEK, weeks);
    return week.isWhole() ? Days.on(week.begin().plusDays(match.value(WEEKDAY) - 1L)) : week;
  }

  /** "Last Tuesday" is never today. */
  private static Days weekdayFrom(TimeMatch match, TimeClock clock, Tense tense, int step) {
    return clock.fromToday(date -> weekday(match, clock, tense, date.plusDays(step)));
  }

  private static Days weekdayFromLast(TimeMatch match, TimeClock clock, Tense tense, int step) {
    Days next = clock.fromLast(Grain.DAY, step);
    return next.isWhole() ? weekday(match, clock, tense, next.begin()) : next;
  }

  private static Days weekday(TimeMatch match, TimeClock clock, Tense tense, LocalDate from) {
    TimeClock moved = clock.at(Optional.of(from), tense);
    return moved.weekday(match.value(WEEKDAY));
  }

  private static Days weekendOf(Days day) {
    return day.isWhole() ? Grain.WEEKEND.around(day.begin()) : day;
  }

  private static Days weekend(TimeClock clock) {
    return clock.fromToday(
        date -> {
          Days same = Grain.WEEKEND.around(date);
          boolean over = same.begin().isAfter(date) && !clock.isFuture();
          return over ? Grain.WEEKEND.around(date.minusWeeks(1)) : same;
        });
  }

  /** "The next week" of a plan begins today, that of a story after the day named last. */
  private static Days following(TimeMatch match, TimeClock clock) {
    boolean window = clock.isFuture() && match.says("next") && match.grain() != Grain.DAY;
    return window
        ? clock.fromToday(date -> new Days(date, match.grain().plus(date, 1)))
        : clock.fromLast(match.grain(), 1);
  }

  /** "In May, compared with 2,180 in the same month last year": the days named last, years away. */
  private static Days again(TimeMatch match, TimeClock clock) {
    boolean period = !match.has(TimeWord.Kind.UNIT);
    Days now = period ? clock.last().orElse(Days.UNKNOWN) : clock.fromLast(match.grain(), 0);
    Days year = match.part(0, clock);
    if (!now.isWhole() || !year.isWhole()) {
      return Days.UNKNOWN;
    }
    return yearsOn(now, year.begin().getYear() - now.end().getYear());
  }

  /** "fell to 210 in May from 1,450 [a year earlier]": in the May before, as figures compare. */
  private static Days earlier(TimeMatch match, TimeClock clock) {
    Optional<Days> compared =
        clock.last().filter(d -> match.previous().matches("\\d[\\d.,]*") && d.isWhole());
    return compared
        .filter(d -> match.grain() == Grain.YEAR && !d.isDay() && d.length() < YEAR)
        .map(d -> yearsOn(d, -count(match)))
        .orElseGet(() -> clock.fromLast(match.grain(), -count(match)));
  }

  private static Days yearsOn(Days days, int years) {
    return days.isMonth()
        ? Days.month(YearMonth.from(days.begin()).plusYears(years))
        : new Days(days.begin().plusYears(years), days.end().plusYears(years));
  }

  /** "In May … in the same week": which week of the month is not told. */
  private static Days same(TimeMatch match, TimeClock clock) {
    boolean longer =
        match.grain() == Grain.WEEK
            && clock.last().filter(d -> d.isWhole() && d.length() > WEEK).isPresent();
    return longer ? Days.UNKNOWN : clock.fromLast(match.grain(), 0);
  }

  private static Days beside(TimeMatch match, TimeClock clock, int step) {
    Grain grain = match.has(TimeWord.Kind.UNIT) ? match.grain() : Grain.DAY;
    return clock.fromLast(grain, step);
  }

  private static Days ago(TimeMatch match, TimeClock clock) {
    return clock.relative(match.grain(), -count(match));
  }

  /** Nothing follows that the words would be counted from: "the day before the vote". */
  private static boolean isClosed(TimeMatch match) {
    String tag = match.nextTag();
    boolean noun =
        tag.startsWith("NN")
            || tag.startsWith("PRP")
            || tag.startsWith("JJ")
            || Set.of("DT", "CD", "VBG", "EX", "WP", "POS").contains(tag);
    return !noun;
  }

  /** "by noon", but not "by noon on Tuesday", "at dawn Tuesday" */
  private static boolean isDayless(TimeMatch match) {
    return !Set.of("of", "on").contains(match.next()) && !match.nextTag().startsWith("NNP");
  }

  private static Days soFar(TimeMatch match, TimeClock clock) {
    return clock.fromToday(date -> match.grain().around(date).cutAfter(date));
  }

  /** "the [total] for the year now stands at 36,886" */
  private static boolean isTotal(TimeMatch match) {
    return match.begin() > 0
        && match
            .text()
            .word(match.begin() - 1)
            .text()
            .matches("total|number|figure|count|tally|toll|arrivals|deportations|removals|arrests")
        && !match.next().equals("of")
        && !match.nextTag().matches("CD|NN.*");
  }

  private static boolean isWeekday(TimeMatch match) {
    boolean article = match.previous().equals("the");
    boolean name =
        match.nextTag().startsWith("NNP")
            && !match.text().word(match.end() - 1).is(TimeWord.Kind.PART);
    boolean named =
        match.first() > 0
            && match.text().word(match.first() - 1).tag().equals("NNP")
            && match.text().word(match.first() - 1).capital()
            && Set.of("good", "black", "bloody", "ash", "palm", "holy", "easter", "super", "cyber")
                .contains(match.previous());
    return !named && !(article && name);
  }
}
