package dateline.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules for expressions of time, by the sort of expression they make. Rules name only sorts
 * below their own, so matching ends, whatever the input.
 */
final class TimeGrammar {

  private final Map<String, List<TimeRule>> rules = new LinkedHashMap<>();

  TimeGrammar() {
    Stream.of(
            DateRules.rules(),
            RelativeRules.rules(),
            PeriodRules.rules(),
            FrameRules.rules(),
            TermRules.rules())
        .flatMap(List::stream)
        .forEach(rule -> rules.computeIfAbsent(rule.name(), n -> new ArrayList<>()).add(rule));
  }

  /** The longest expression of this sort that begins at this word; of two the earlier rule's. */
  Optional<TimeMatch> match(String name, TimeText text, int at) {
    TimeMatch best = null;
    for (TimeRule rule : rules.get(name)) {
      if (!rule.pattern().mayBegin(text, at)) {
        continue;
      }
      TimeMatch match = new TimeMatch(text, rule, at);
      if (rule.pattern().match(match, this) && (best == null || match.end() > best.end())) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }
}
