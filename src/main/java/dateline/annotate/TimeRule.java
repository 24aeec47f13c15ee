package dateline.annotate;

import java.util.function.Predicate;

/**
 * A rule for expressions of time.
 *
 * @param name of the sort of expression it makes
 * @param pattern the words it takes
 * @param condition what must hold besides
 * @param meaning the days that the words mean
 */
record TimeRule(String name, TimePattern pattern, Predicate<TimeMatch> condition, Meaning meaning) {

  /** From words to days. */
  @FunctionalInterface
  interface Meaning {

    /** The days that the matched words mean to a reader with this clock. */
    Days days(TimeMatch match, TimeClock clock);
  }

  static TimeRule of(String name, String pattern, Meaning meaning) {
    return new TimeRule(name, new TimePattern(pattern), match -> true, meaning);
  }

  /** The same rule under a condition. */
  TimeRule when(Predicate<TimeMatch> holds) {
    return new TimeRule(name, pattern, holds, meaning);
  }
}
