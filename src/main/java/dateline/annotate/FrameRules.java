package dateline.annotate;

import static dateline.annotate.TimeWord.Kind.COUNT;
import static dateline.annotate.TimeWord.Kind.DAY;
import static dateline.annotate.TimeWord.Kind.MONTH;
import static dateline.annotate.TimeWord.Kind.YEAR;

import dateline.annotate.TimeClock.Tense;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules for whole expressions ({@code time}): stretches as they stand, from one to another, since
 * and until one, and those that reach to or from the article's date.
 */
final class FrameRules {

  private FrameRules() {}

  static List<TimeRule> rules() {
    return Stream.of(ranges(), edges(), windows(), plain()).flatMap(List::stream).toList();
  }

  private static TimeRule rule(String pattern, TimeRule.Meaning meaning) {
    return TimeRule.of("time", pattern, meaning);
  }

  private static List<TimeRule> ranges() {
    return List.of(
        rule("from <slice> to|until|till|through|- [the] <slice>", FrameRules::range),
        rule("between <slice> and <slice>", FrameRules::range),
        rule("<slice> to|through|until|-|–|— <slice>", FrameRules::range),
        rule("from|between DAY to|and|until|-|– <date>", FrameRules::days),
        rule("DAY to|and|or|-|– <date>", FrameRules::days),
        rule("the PART of|from DAY to|and|-|– <date>", FrameRules::days),
        rule("overnight from|between DAY to|and|-|– <date>", FrameRules::days),
        rule("the PART of|from MONTH DAY to|and|-|– DAY", FrameRules::monthDays),
        rule("the night to <slice>", (m, c) -> eve(m.part(0, c))),
        rule("MONTH DAY to|and|through|-|– DAY", FrameRules::monthDays),
        rule("MONTH DAY to|and|through|-|– DAY [,] YEAR", FrameRules::monthDays));
  }

  private static List<TimeRule> edges() {
    return List.of(
        rule("[ever] since [about|around|at] [least] <slice>", (m, c) -> since(m, c)),
        rule("since then", (m, c) -> sinceThen(c)),
        rule("since [the] new year", (m, c) -> upToday(c.relative(Grain.YEAR, 0), c)),
        rule("since that time|day|date", (m, c) -> sinceThen(c)),
        rule("until|till|through|by <slice>", (m, c) -> Days.until(limit(m, c).end())),
        rule("no later than <slice>", (m, c) -> Days.until(limit(m, c).end())),
        rule("up to <slice>", (m, c) -> Days.until(limit(m, c).end())),
        rule("until|till|by then", (m, c) -> untilThen(c)),
        rule("until|by that time|day|date|point", (m, c) -> untilThen(c)),
        rule("before the end|close of <span>", (m, c) -> Days.until(limit(m, c).end())),
        rule("before <slice>", (m, c) -> before(limit(m, c))).when(FrameRules::isNoOwner),
        rule("prior to <slice>", (m, c) -> before(limit(m, c))).when(FrameRules::isNoOwner),
        rule("ahead of <slice>", (m, c) -> before(limit(m, c))).when(FrameRules::isNoOwner),
        rule("after <slice>", (m, c) -> after(m.part(0, c))).when(FrameRules::isNoOwner),
        rule("from <slice> [on|onward|onwards]", (m, c) -> Days.from(limit(m, c).begin())),
        rule("starting|beginning|effective [on|in|from] <slice>", (m, c) -> starting(m, c)),
        rule("as of|from <span>", (m, c) -> asOf(m, c)),
        rule("not|only until <slice>", (m, c) -> Days.from(limit(m, c).begin()))
            .when(m -> m.says("not")));
  }

  private static List<TimeRule> windows() {
    return List.of(
        rule("this [past] UNIT", (m, c) -> soFar(c.relative(m.grain(), 0), m, c))
            .when(m -> m.grain() != Grain.WEEKEND),
        rule("earlier|later in the day", (m, c) -> c.fromLast(Grain.DAY, 0)),
        rule("earlier this|in|on [the] UNIT", (m, c) -> upToday(c.relative(m.grain(), 0), c)),
        rule("later this|in [the] UNIT", (m, c) -> fromToday(c.relative(m.grain(), 0), c)),
        rule("earlier in [that|the] [same] UNIT", (m, c) -> upToday(c.relative(m.grain(), 0), c)),
        rule("so far this UNIT", (m, c) -> upToday(c.relative(m.grain(), 0), c)),
        rule("the UNIT so far", (m, c) -> upToday(c.relative(m.grain(), 0), c)),
        rule(
            "the same UNIT|UNITS|period|point|stage|time [of|in] <slice>",
            (m, c) -> same(m, m.part(0, c), c)),
        rule(
            "the same UNIT|UNITS|period|point|stage|time a|one year earlier|before|ago",
            (m, c) -> same(m, c.relative(Grain.YEAR, -1), c)),
        rule("so far in <slice>", (m, c) -> upToday(m.part(0, c), c)),
        rule("so far", (m, c) -> c.fromToday(Days::until)),
        rule("the rest|remainder of <span>", (m, c) -> fromToday(m.part(0, c), c)),
        rule("the past|last|previous COUNT UNITS", (m, c) -> back(m, c, m.value(COUNT))),
        rule("[the] past|last COUNT UNITS", (m, c) -> back(m, c, m.value(COUNT))),
        rule("the past|last UNIT", (m, c) -> back(m, c, 1)),
        rule("the past|last FEW UNITS", (m, c) -> c.fromToday(Days::until)),
        rule("the past|last UNITS", (m, c) -> c.fromToday(Days::until)),
        rule("[the] next|coming COUNT UNITS", (m, c) -> ahead(m, c)),
        rule("[the] next|coming FEW UNITS", (m, c) -> c.fromToday(Days::from)),
        rule("[the] coming UNIT|UNITS", (m, c) -> c.fromToday(Days::from)),
        rule("[the] recent UNITS", (m, c) -> Days.UNKNOWN),
        rule("[a] FEW [of] UNITS ago|earlier|later", (m, c) -> vague(c)),
        rule("UNITS ago|earlier|later", (m, c) -> vague(c)),
        rule("(in) the PART", (m, c) -> c.lastDay().orElse(Days.UNKNOWN))
            .when(m -> !Set.of("of", "on", "to", "from").contains(m.next())),
        rule("(at) midnight", (m, c) -> c.lastDay().orElse(c.relative(Grain.DAY, 0)))
            .when(m -> !Set.of("of", "on").contains(m.next())));
  }

  private static List<TimeRule> plain() {
    return List.of(
        rule("<slice>", (m, c) -> m.part(0, c)),
        rule("that date", (m, c) -> c.fromLast(Grain.DAY, 0)));
  }

  /** What has no year of its own goes before the end. */
  private static Days range(TimeMatch match, TimeClock clock) {
    Days last = match.part(1, clock);
    Days first = match.part(0, clock);
    if (first.hasBegin() && last.hasEnd() && first.begin().isAfter(last.end())) {
      TimeClock then = clock.at(last.last(), Tense.PAST);
      Days earlier = match.part(0, then);
      Days later = match.part(1, clock.with(Tense.FUTURE));
      first = earlier.begin().isAfter(last.end()) ? first : earlier;
      last = first.begin().isAfter(last.end()) ? later : last;
    } else if (first.isWhole() && last.isWhole()) {
      first = match.part(0, clock.at(last.last(), Tense.PAST));
    }
    return first.begin().isAfter(last.end()) ? Days.UNKNOWN : first.to(last);
  }

  private static Days days(TimeMatch match, TimeClock clock) {
    Days last = match.part(0, clock);
    return last.isDay() && match.value(DAY) <= last.begin().getDayOfMonth()
        ? Days.on(last.begin().withDayOfMonth(match.value(DAY))).to(last)
        : last;
  }

  /** "the night to Monday": the night that ends on that day. */
  private static Days eve(Days day) {
    return day.isDay() ? new Days(day.begin().minusDays(1), day.end()) : day;
  }

  private static Days monthDays(TimeMatch match, TimeClock clock) {
    List<Integer> days = match.values(DAY);
    int month = match.value(MONTH);
    int year = match.value(YEAR);
    Days first =
        year > 0 ? TimeClock.day(year, month, days.get(0)) : clock.dayOfYear(month, days.get(0));
    if (!first.isDay()) {
      return first;
    }
    Days last = TimeClock.day(first.begin().getYear(), month, days.get(1));
    return last.isDay() && !last.end().isBefore(first.begin()) ? first.to(last) : first;
  }

  private static Days since(TimeMatch match, TimeClock clock) {
    LocalDate begin = match.part(0, clock.with(Tense.PAST)).begin();
    return new Days(begin, clock.today().filter(d -> !d.isBefore(begin)).orElse(LocalDate.MAX));
  }

  private static Days sinceThen(TimeClock clock) {
    LocalDate begin = clock.last().map(Days::begin).orElse(LocalDate.MIN);
    return new Days(begin, clock.today().orElse(LocalDate.MAX));
  }

  private static Days untilThen(TimeClock clock) {
    return Days.until(clock.last().map(Days::end).orElse(LocalDate.MAX));
  }

  /** Limits lie on either side of the article's date. */
  private static Days limit(TimeMatch match, TimeClock clock) {
    return match.part(0, clock.isFuture() ? clock : clock.with(Tense.NEAREST));
  }

  private static Days before(Days limit) {
    return limit.hasBegin() ? Days.until(limit.begin().minusDays(1)) : Days.UNKNOWN;
  }

  private static Days after(Days limit) {
    return limit.hasEnd() ? Days.from(limit.end().plusDays(1)) : Days.UNKNOWN;
  }

  private static Days starting(TimeMatch match, TimeClock clock) {
    return Days.from(limit(match, clock).begin());
  }

  private static Days asOf(TimeMatch match, TimeClock clock) {
    Days day = limit(match, clock);
    return clock.isFuture() ? Days.from(day.begin()) : Days.until(day.end());
  }

  /** "After Tuesday's vote" is not after Tuesday. */
  private static boolean isNoOwner(TimeMatch match) {
    return !match.nextTag().equals("POS");
  }

  private static Days soFar(Days unit, TimeMatch match, TimeClock clock) {
    if (match.grain() == Grain.WEEKEND) {
      return unit;
    }
    return clock.isFuture() ? fromToday(unit, clock) : upToday(unit, clock);
  }

  /** "from January to July, against 3,100 in the same months of 2024": the stretch named last. */
  private static Days same(TimeMatch match, Days year, TimeClock clock) {
    if (!year.isWhole() || year.length() < 360) {
      return year;
    }
    Days sofar = clock.fromToday(date -> new Days(date.withDayOfYear(1), date));
    Days stretch =
        clock
            .last()
            .filter(d -> !d.isDay() && d.length() < 360)
            .filter(d -> d.end().isAfter(year.end()))
            .orElse(isStretch(match) ? sofar : Days.UNKNOWN);
    if (!stretch.isWhole()) {
      return Days.UNKNOWN;
    }
    int years = stretch.end().getYear() - year.begin().getYear();
    return stretch.isMonth()
        ? Days.month(YearMonth.from(stretch.begin()).minusYears(years))
        : new Days(stretch.begin().minusYears(years), stretch.end().minusYears(years));
  }

  private static boolean isStretch(TimeMatch match) {
    return Stream.of("period", "months", "point", "stage", "time").anyMatch(match::says);
  }

  private static Days upToday(Days days, TimeClock clock) {
    return clock.today().map(days::cutAfter).orElse(days);
  }

  private static Days fromToday(Days days, TimeClock clock) {
    return clock.today().map(days::cutBefore).orElse(days);
  }

  private static Days back(TimeMatch match, TimeClock clock, int count) {
    return clock.fromToday(date -> new Days(match.grain().plus(date, -count), date));
  }

  private static Days ahead(TimeMatch match, TimeClock clock) {
    return clock.fromToday(date -> new Days(date, match.grain().plus(date, match.value(COUNT))));
  }

  /** "Days later", in a story of months or years, is in the same months or years. */
  private static Days vague(TimeClock clock) {
    return clock.last().filter(days -> days.length() >= 28).orElse(Days.UNKNOWN);
  }
}
