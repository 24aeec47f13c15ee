package dateline.annotate;

import dateline.read.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times that follow each other: "on Monday and Tuesday", "in April and May" are one time. */
final class TimeSeries {

  private TimeSeries() {}

  /** The times, those joined that stand side by side and follow each other without a gap. */
  static List<Time> joined(Sentence sentence, List<Time> times) {
    List<Time> out = new ArrayList<>(times.size());
    for (Time time : times) {
      int last = out.size() - 1;
      if (last >= 0 && follows(sentence, out.get(last), time)) {
        out.set(last, join(sentence, out.get(last), time));
      } else {
        out.add(time);
      }
    }
    return List.copyOf(out);
  }

  private static boolean follows(Sentence sentence, Time first, Time second) {
    int between = first.tokens().end();
    return second.tokens().begin() == between + 1
        && Set.of("and", "or", "&").contains(sentence.tokens().get(between).text())
        && first.begin().isPresent()
        && first.end().flatMap(day -> second.begin().map(day.plusDays(1)::equals)).orElse(false);
  }

  private static Time join(Sentence sentence, Time first, Time second) {
    Range range = new Range(first.tokens().begin(), second.tokens().end());
    Span span = Span.covering(first.span(), second.span());
    return new Time(
        first.sentence(), range, span, text(sentence, range), first.begin(), second.end());
  }

  /** The words of a range, with a space where the article has one or more. */
  static String text(Sentence sentence, Range range) {
    StringBuilder out = new StringBuilder();
    Optional<Token> previous = Optional.empty();
    for (Token token : sentence.tokens().subList(range.begin(), range.end())) {
      boolean apart = previous.filter(p -> p.span().end() < token.span().begin()).isPresent();
      out.append(apart ? " " : "").append(token.text());
      previous = Optional.of(token);
    }
    return out.toString();
  }
}
