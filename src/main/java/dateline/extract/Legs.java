package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The legs of one way: "to Dakar and from there to Accra", "to Honduras and on to Caracas". All but
 * the last end at a stop, which is passed and is no destination.
 */
final class Legs {

  private static final Set<String> SEAMS = Set.of("and", ",");

  private static final Set<String> GOALS = Set.of("to", "into");

  /** How many words "across the border" has. */
  private static final int ACROSS = 3;

  private final Trigger trigger;
  private final Sentence sentence;
  private final Fillers fillers;

  Legs(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.sentence = trigger.sentence();
    this.fillers = fillers;
  }

  /** Makes each destination from which the way goes on a place that is passed. */
  void settle() {
    if (!trigger.type().isJourney()) {
      return;
    }
    for (Name stop : fillers.of(Role.DESTINATION)) {
      next(stop).ifPresent(goal -> pass(stop, goal));
    }
  }

  private void pass(Name stop, Name goal) {
    List<Name> to = fillers.of(Role.DESTINATION).stream().filter(n -> !n.equals(stop)).toList();
    List<Name> from =
        fillers.of(Role.ORIGIN).stream().filter(n -> !isBetween(n, stop, goal)).toList();
    fillers.drop(Role.DESTINATION);
    fillers.drop(Role.ORIGIN);
    fillers.add(Role.DESTINATION, to);
    fillers.add(Role.DESTINATION, List.of(goal));
    fillers.add(Role.ORIGIN, from);
    fillers.add(Role.VIA, List.of(stop));
  }

  private static boolean isBetween(Name name, Name stop, Name goal) {
    return name.head() >= stop.tokens().end() && name.head() < goal.tokens().begin();
  }

  /** The place to which the way goes on from a stop. */
  private Optional<Name> next(Name stop) {
    int at = stop.tokens().end();
    boolean onward = false;
    while (SEAMS.contains(sentence.form(at)) || isOnward(at)) {
      onward |= isOnward(at);
      at++;
    }
    if (onward && sentence.form(at).matches("across|over") && isA("border", at + 2)) {
      at += ACROSS;
    }
    if (!onward || !GOALS.contains(sentence.form(at)) || stop.form() != Form.PROPER) {
      return Optional.empty();
    }
    int goal = at + 1;
    return sentence
        .mentions(Name.class)
        .filter(n -> n.kind().isLocation() && n.form() == Form.PROPER)
        .filter(n -> n.tokens().begin() == goal)
        .findFirst();
  }

  /** "[from there] to Accra", "[on] to Caracas" */
  private boolean isOnward(int at) {
    return isA("onward", at)
        || sentence.form(at).equals("there") && sentence.form(at - 1).equals("from")
        || sentence.form(at).equals("from") && sentence.form(at + 1).equals("there");
  }

  private boolean isA(String wordClass, int at) {
    return at < sentence.tokens().size() && trigger.is(wordClass, at);
  }
}
