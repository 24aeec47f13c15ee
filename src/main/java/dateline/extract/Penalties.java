package dateline.extract;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import java.util.Set;

/** What has the words of a penalty, or of its end, and is none. */
final class Penalties {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;
  private final Fillers fillers;

  Penalties(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
    this.fillers = fillers;
  }

  /** Whether what the frame takes for a penalty is something else. */
  boolean areNone() {
    return trigger.type() == EventType.SANCTION && (isWayIn() || isOrder() || isOfLaw())
        || isAtHome();
  }

  /** "seeks the [death] penalty": what a court may lay on somebody. */
  private boolean isOfLaw() {
    return fillers.things().stream()
        .flatMap(t -> tree.children(t).stream())
        .anyMatch(c -> Set.of("death", "capital", "prison", "jail").contains(syntax.word(c)));
  }

  /** "The federation lifted a ban", "the ministry will not raise the duty": no other state's. */
  private boolean isAtHome() {
    return trigger.isPenalty()
        && !fillers.has(Role.TARGET)
        && fillers.things().stream().anyMatch(t -> trigger.is("charge at home", t))
        && fillers.has(Role.AGENT)
        && fillers.of(Role.AGENT).stream()
            .allMatch(
                n ->
                    Set.of(Kind.ORGANIZATION, Kind.PERSON).contains(n.kind())
                        && n.form() == Form.DESCRIPTION);
  }

  /** "The court issued interim [measures] against Poland": what a court orders punishes nobody. */
  private boolean isOrder() {
    int verb = tree.head(trigger.at());
    return !trigger.entry().verb()
        && verb != Tree.ROOT
        && tree.children(verb, "nsubj").stream().anyMatch(s -> trigger.is("judge", s));
  }

  /**
   * "revoked the permit to land", "the overflight permit": of a flight, and no penalty; "waived a
   * bond that it had meant to demand": what is told beside another act.
   */
  private boolean isWayIn() {
    return trigger.frame().name().equals("demand-bond") && isAskedAside()
        || trigger.is("readying", trigger.at()) && !tree.children(trigger.at(), "xcomp").isEmpty()
        || fillers.things().stream()
            .filter(t -> syntax.word(t).matches("permit|licen[cs]e|permission|clearance"))
            .flatMap(t -> tree.children(t).stream())
            .anyMatch(c -> syntax.word(c).matches("land|landing|overflight|overfly|dock|docking"));
  }

  private boolean isAskedAside() {
    int node = trigger.at();
    while (node != Tree.ROOT && !tree.relation(node).startsWith("acl")) {
      node = tree.head(node);
    }
    return node != Tree.ROOT;
  }
}
