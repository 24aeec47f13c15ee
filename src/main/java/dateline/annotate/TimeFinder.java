package dateline.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times a text names and resolves them to days: "on Tuesday", "since 5 February", "early
 * in March", "two weeks ago", "the next day". Weekdays and months are the last ones before the
 * article's date unless their verb looks ahead; a day of a month is the nearest.
 */
final class TimeFinder {

  private TimeFinder() {}

  /**
   * The times of an article, sentence by sentence.
   *
   * @param sentences all its sentences
   * @param date its date; without one only full dates get days
   */
  static List<List<Time>> find(List<Sentence> sentences, Optional<LocalDate> date) {
    List<List<Time>> all = new ArrayList<>();
    // "The next day" is counted from the last day that was named.
    Optional<LocalDate> anchor = date;
    for (Sentence sentence : sentences) {
      List<Time> times = new ArrayList<>();
      TimePatterns patterns = new TimePatterns(sentence, date, anchor);
      int at = 0;
      while (at < sentence.tokens().size()) {
        Optional<TimePatterns.Match> match = patterns.match(at);
        if (match.isPresent() && match.get().end() > at) {
          Range range = new Range(at, match.get().end());
          Days days = match.get().days();
          times.add(
              new Time(
                  sentence.index(),
                  range,
                  sentence.span(range),
                  text(sentence, range),
                  days.begin(),
                  days.end()));
          if (days.begin().isPresent()) {
            anchor = days.begin();
            patterns = new TimePatterns(sentence, date, anchor);
          }
          at = match.get().end();
        } else {
          at++;
        }
      }
      all.add(times);
    }
    return all;
  }

  private static String text(Sentence sentence, Range range) {
    StringBuilder out = new StringBuilder();
    for (int i = range.begin(); i < range.end(); i++) {
      Token token = sentence.tokens().get(i);
      boolean glued = out.isEmpty() || token.text().equals(",") || token.tag().equals("HYPH");
      out.append(glued ? "" : " ").append(token.text());
    }
    return out.toString();
  }
}
