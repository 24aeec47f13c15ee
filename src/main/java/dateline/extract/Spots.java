package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.extract.Syntax.Part;
import java.util.List;

/**
 * Where something happens to people, which the tree may hang on them: "arrested 14 people in
 * Nairobi".
 */
final class Spots {

  private final Trigger trigger;
  private final Syntax syntax;

  Spots(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** The places behind the people. */
  List<Part> of(int noun) {
    return syntax.parts(noun).stream()
        .filter(p -> p.token() > noun && hangsOn(p.token(), noun))
        .filter(p -> !p.function().equals("from") || !isCountry(p.token()))
        .filter(
            p ->
                trigger.frame().arguments().stream()
                    .anyMatch(a -> isSpot(a) && a.marker().equals(p.function())))
        .toList();
  }

  /** "in [Ceuta] and [Melilla]" */
  private boolean hangsOn(int place, int noun) {
    int head = trigger.sentence().tree().head(place);
    return head == noun
        || trigger.sentence().tree().is(place, "conj") && head > noun && hangsOn(head, noun);
  }

  /** "17 people from Congo": whose people they are, not where they were. */
  private boolean isCountry(int token) {
    return trigger.actors().places(token).stream().anyMatch(n -> n.kind() == Kind.COUNTRY);
  }

  /** Where it happens, or where people are left or taken on who are carried somewhere. */
  private boolean isSpot(Argument argument) {
    return argument.fills().equals("place")
        || trigger.frame().name().matches("set-down|alight")
            && argument.fills().equals("destination")
        || trigger.frame().name().equals("collected") && argument.fills().equals("origin");
  }
}
