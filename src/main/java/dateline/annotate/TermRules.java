package dateline.annotate;

import static dateline.annotate.TimeWord.Kind.COUNT;
import static dateline.annotate.TimeWord.Kind.NTH;
import static dateline.annotate.TimeWord.Kind.PART;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rules for terms and for what reaches up to now: "within 14 days", "before the year is out", "the
 * week before Christmas", "has since been freed", "are still held", "for three weeks".
 */
final class TermRules {

  /** How many words lie at most between a duration and the verb that goes on so long. */
  private static final int NEAR = 9;

  /** By then it is another day. */
  private static final int MORNING = 1;

  /** Behind these a term is counted from what the article does not date. */
  private static final Set<String> COUNTED_FROM = Set.of("of", "after", "from", "following");

  private static final Pattern HELD = Pattern.compile("VBN|VBG|IN|RB");

  private TermRules() {}

  static List<TimeRule> rules() {
    return List.of(
        rule("within [the] [next] COUNT UNIT|UNITS", TermRules::within).when(TermRules::isOpen),
        rule("before the UNIT is|was|were out|over|up", (m, c) -> ending(m, c)),
        rule("before the UNIT 's out|over", (m, c) -> ending(m, c)),
        rule("before the UNIT ends|ended", (m, c) -> ending(m, c)),
        rule("(before|by|until) midnight", (m, c) -> c.lastDay().orElse(Days.UNKNOWN))
            .when(TermRules::isDayless),
        rule("(by) [the|late|early] PART", (m, c) -> c.lastDay().orElse(Days.UNKNOWN))
            .when(m -> isDayless(m) && m.value(PART) != MORNING),
        rule("(during) the night", (m, c) -> c.lastDay().orElseGet(() -> lastNight(c)))
            .when(TermRules::isDayless),
        rule("since", (m, c) -> c.fromToday(Days::until)).when(TermRules::isDone),
        rule("still", (m, c) -> c.fromToday(Days::until)).when(TermRules::goesOn),
        rule("for [the] [past|last] COUNT UNIT|UNITS", (m, c) -> lasting(m, c))
            .when(TermRules::isLasting),
        TimeRule.of("date", "the NTH of this month", (m, c) -> ofMonth(m, c, 0)),
        TimeRule.of("date", "the NTH of next month", (m, c) -> ofMonth(m, c, 1)),
        TimeRule.of("date", "the NTH of last month", (m, c) -> ofMonth(m, c, -1)),
        TimeRule.of("slice", "the week before <date>", (m, c) -> weekBefore(m.part(0, c))),
        TimeRule.of("slice", "the day before <date>", (m, c) -> beside(m.part(0, c), -1)),
        TimeRule.of("slice", "the day after <date>", (m, c) -> beside(m.part(0, c), 1)));
  }

  private static TimeRule rule(String pattern, TimeRule.Meaning meaning) {
    return TimeRule.of("time", pattern, meaning);
  }

  /** "will be sent home within 14 days" */
  private static Days within(TimeMatch match, TimeClock clock) {
    return clock.isFuture()
        ? clock.fromToday(
            date -> new Days(date, match.grain().plus(date, Math.max(1, match.value(COUNT)))))
        : Days.UNKNOWN;
  }

  private static boolean isOpen(TimeMatch match) {
    return !COUNTED_FROM.contains(match.next())
        && match.grain() != Grain.YEAR
        && IntStream.range(0, match.first()).noneMatch(i -> isDated(match.text().word(i)));
  }

  /** "On [2 February] he was told to leave within ten days": no term that runs from today. */
  private static boolean isDated(TimeWord word) {
    return word.is(TimeWord.Kind.MONTH)
        || word.is(TimeWord.Kind.WEEKDAY)
        || word.text().equals("last")
        || word.text().equals("yesterday")
        || word.text().equals("ago");
  }

  /** "before the month is out": of now; "before the month was out": of the one told of. */
  private static Days ending(TimeMatch match, TimeClock clock) {
    boolean now = match.says("is") || match.says("ends") || match.says("'s");
    Days unit =
        now
            ? clock.relative(match.grain(), 0)
            : clock.last().map(d -> match.grain().around(d.end())).orElse(Days.UNKNOWN);
    return unit.hasEnd() ? Days.until(unit.end()) : Days.UNKNOWN;
  }

  /** "by evening", but not "by the evening of 4 May", "by Monday evening" */
  private static boolean isDayless(TimeMatch match) {
    return !match.next().equals("of")
        && !match.next().equals("on")
        && !match.nextTag().startsWith("NNP");
  }

  /** "has [since] been released", "have [since] gone home" */
  private static boolean isDone(TimeMatch match) {
    boolean perfect = match.previous().equals("has") || match.previous().equals("have");
    return perfect && (match.nextTag().equals("VBN") || match.nextTag().equals("VBD"));
  }

  /** "are [still] being held", "is [still] behind bars" */
  private static boolean goesOn(TimeMatch match) {
    boolean now = match.previous().equals("is") || match.previous().equals("are");
    return now && HELD.matcher(match.nextTag()).matches() && !match.next().equals("to");
  }

  private static Days lastNight(TimeClock clock) {
    return clock.relative(Grain.DAY, -1).to(clock.relative(Grain.DAY, 0));
  }

  private static Days lasting(TimeMatch match, TimeClock clock) {
    return clock.fromToday(
        date -> new Days(match.grain().plus(date, -Math.max(1, match.value(COUNT))), date));
  }

  /** "flown to [Christmas] Island" is no feast; "the five days to Christmas" end with one. */
  static boolean isNoName(TimeMatch match) {
    return (!match.previous().equals("to") || isRunUp(match))
        && !match.next().equals("island")
        && !match.next().equals("islands");
  }

  private static boolean isRunUp(TimeMatch match) {
    if (match.first() < 2) {
      return false;
    }
    TimeWord unit = match.text().word(match.first() - 2);
    return unit.is(TimeWord.Kind.UNITS) || unit.is(TimeWord.Kind.UNIT);
  }

  /** "[for three weeks] police have been rounding up", "have been returning men [for a month]" */
  private static boolean isLasting(TimeMatch match) {
    TimeText text = match.text();
    boolean opening = match.first() == 0;
    for (int step = 0; step < NEAR; step++) {
      int at = opening ? match.end() + step : match.first() - 1 - step;
      if (at < 1 || at + 1 >= text.size() || isClauseEnd(text.word(at), opening)) {
        return false;
      }
      if (isUnderWay(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClauseEnd(TimeWord word, boolean opening) {
    String tag = word.tag();
    return tag.equals("VBD") || tag.equals(":") || !opening && tag.equals(",");
  }

  /** "have [been] deporting" */
  private static boolean isUnderWay(TimeText text, int been) {
    String have = text.word(been - 1).text();
    return text.word(been).text().equals("been")
        && (have.equals("have") || have.equals("has"))
        && text.word(been + 1).tag().equals("VBG");
  }

  private static Days ofMonth(TimeMatch match, TimeClock clock, int months) {
    int day = match.value(NTH);
    return clock.fromToday(
        date -> {
          LocalDate month = date.plusMonths(months);
          return TimeClock.day(month.getYear(), month.getMonthValue(), day);
        });
  }

  private static Days weekBefore(Days day) {
    return day.isDay()
        ? new Days(day.begin().minusDays(7), day.begin().minusDays(1))
        : Days.UNKNOWN;
  }

  private static Days beside(Days day, int step) {
    return day.isDay() ? Days.on(day.begin().plusDays(step)) : Days.UNKNOWN;
  }
}
