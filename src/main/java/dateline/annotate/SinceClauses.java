package dateline.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Times that a clause tells: "870,000 have come since the war broke out in April 2023" is from then
 * on. The time inside the clause stays that of what the clause tells; the one of "since" is found
 * at that word.
 */
final class SinceClauses {

  /** How many words a clause has at most before its time. */
  private static final int LONG = 12;

  private static final Set<String> NOMINAL =
      Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "IN", "POS", "PRP$", "HYPH");

  private SinceClauses() {}

  /** The times of a sentence, and those since what its clauses tell up to the article's date. */
  static List<Time> with(Sentence sentence, List<Time> times, Optional<LocalDate> today) {
    List<Time> out = new ArrayList<>();
    for (Time time : times) {
      int since = since(sentence, times, time);
      if (since >= 0 && time.begin().isPresent() && isPast(time, today)) {
        Range all = new Range(since, time.tokens().end());
        out.add(
            new Time(
                sentence.index(),
                new Range(since, since + 1),
                sentence.span(all),
                TimeSeries.text(sentence, all),
                time.begin(),
                today));
        if (isNominal(sentence, since, time)) {
          continue; // "since the fall of Kabul in 2021": nothing else is told of that year
        }
      }
      out.add(time);
    }
    return List.copyOf(out);
  }

  /** "since [the fall of Kabul in] August": a happening with its time, and no clause. */
  private static boolean isNominal(Sentence sentence, int since, Time time) {
    List<Token> tokens = sentence.tokens();
    int in = time.tokens().begin() - 1;
    return in > since + 1
        && tokens.get(in).text().matches("in|on")
        && tokens.get(in - 1).isNoun()
        && tokens.subList(since + 1, in).stream().allMatch(t -> NOMINAL.contains(t.tag()));
  }

  private static boolean isPast(Time time, Optional<LocalDate> today) {
    return today.filter(day -> !day.isBefore(time.begin().get())).isPresent();
  }

  /** The "since" of the clause whose one time it is, or -1. */
  private static int since(Sentence sentence, List<Time> times, Time time) {
    List<Token> tokens = sentence.tokens();
    boolean verb = false;
    for (int i = time.tokens().begin() - 1; i >= 0 && time.tokens().begin() - i <= LONG; i--) {
      int at = i;
      Token token = tokens.get(i);
      if (token.text().equalsIgnoreCase("since")) {
        return verb && !isReason(tokens, i) || isNominal(sentence, i, time) ? i : -1;
      }
      boolean other = times.stream().anyMatch(t -> t.tokens().contains(at));
      if (other || token.tag().equals(",") || token.tag().equals(":")) {
        return -1;
      }
      verb |= token.hasTense();
    }
    return -1;
  }

  /**
   * "He cannot be deported [since] a court ruled in March": not from then on, but because of it.
   */
  private static boolean isReason(List<Token> tokens, int since) {
    for (int i = since - 1; i >= 0 && since - i <= LONG; i--) {
      Token token = tokens.get(i);
      if (token.lemma().equalsIgnoreCase("have") || token.tag().equals("VBG")) {
        return false;
      }
      if (token.tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
