package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Sentence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where flights set out that a sentence only counts behind what it tells: "landed in Dakar on
 * Monday, [the third flight from Nouakchott] this month".
 */
final class Flights {

  private static final Pattern RANK =
      Pattern.compile(
          "first|second|third|(four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\\d+(st|nd|rd|th)"
              + "|latest|last|only");

  /** How many words stand at most between the rank and "from": "the fourth such flight from". */
  private static final int LONG = 5;

  private final Trigger trigger;
  private final Fillers fillers;

  Flights(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.fillers = fillers;
  }

  /** Adds the place where such a flight sets out, if nothing else says where this one does. */
  void settle() {
    if (trigger.type() != EventType.REMOVAL
        || !trigger.entry().verb()
        || fillers.has(Role.ORIGIN)
        || fillers.people().isEmpty()) {
      return;
    }
    Sentence sentence = trigger.sentence();
    for (int at = trigger.at() + 1; at + 3 < sentence.tokens().size(); at++) {
      if (sentence.form(at).equals(",") && sentence.form(at + 1).equals("the")) {
        fillers.add(Role.ORIGIN, from(at + 2));
      }
    }
  }

  private List<Name> from(int rank) {
    Sentence sentence = trigger.sentence();
    if (!RANK.matcher(sentence.form(rank)).matches()) {
      return List.of();
    }
    boolean flight = IntStream.range(0, trigger.at()).anyMatch(trigger::isVehicle);
    for (int at = rank + 1; at < rank + LONG && at < sentence.tokens().size(); at++) {
      if (sentence.form(at).equals("from")) {
        int next = at + 1;
        return flight
            ? sentence
                .mentions(Name.class)
                .filter(n -> n.tokens().begin() == next || n.tokens().begin() == next + 1)
                .filter(n -> n.kind().isLocation() && n.form() == Form.PROPER)
                .filter(n -> !fillers.of(Role.DESTINATION).contains(n))
                .limit(1)
                .toList()
            : List.of();
      }
      flight |= trigger.isVehicle(at);
    }
    return List.of();
  }
}
