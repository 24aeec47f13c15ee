package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Sentence;
import dateline.annotate.Time;
import dateline.annotate.Tree;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what two verbs with one subject tell of one event, "sided with the deportees and enjoined
 * the government", "were driven out of Sfax and left in Algeria", or a verb and a noun below it.
 */
final class Joint {

  /** Families of acts against somebody, of which one verb may leave out whom. */
  private static final Set<EventType> ACTS = EnumSet.of(EventType.RULING, EventType.RELIEF);

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;

  Joint(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
  }

  /** The instances, those that say less within those that say more. */
  List<Instance> merge(List<Instance> found) {
    return new Merging((a, b) -> isOne(a, b) || isWithin(a, b), Joint::joined).of(found);
  }

  /** "18,400 were arrested in [raids] by the agency": who raided, of those who were caught. */
  private boolean isWithin(Instance first, Instance second) {
    return !second.entry().verb()
        && second.people().isEmpty()
        && first.people().isPresent()
        && first.type() == second.type()
        && syntax.preposition(second.trigger()).matches("in|during")
        && syntax.clause(second.trigger()).filter(v -> v == first.trigger()).isPresent();
  }

  private boolean isOne(Instance first, Instance second) {
    return first != second
        && first.type() == second.type()
        && second.entry().verb()
        && tree.is(second.trigger(), "conj")
        && tree.head(second.trigger()) == first.trigger()
        && syntax.child(second.trigger(), "nsubj", "nsubj:pass").isEmpty()
        && tree.children(second.trigger(), "cc").stream()
            .allMatch(c -> syntax.lemma(c).equals("and"))
        && !isNegated(first.trigger())
        && !isNegated(second.trigger())
        && sentence
            .mentions(Time.class)
            .noneMatch(t -> tree.extent(second.trigger()).contains(t.tokens()))
        && (isOneAct(first, second) || isOneWay(first, second) || isStop(first, second));
  }

  private boolean isNegated(int verb) {
    return tree.children(verb).stream().anyMatch(c -> Mood.isNegation(syntax.lemma(c)));
  }

  private static boolean isOneAct(Instance first, Instance second) {
    return ACTS.contains(first.type())
        && first.fillers(Role.AGENT).equals(second.fillers(Role.AGENT))
        && (first.fillers(Role.TARGET).isEmpty() || second.fillers(Role.TARGET).isEmpty());
  }

  /** Whether the same people go on, and the first verb does not say where to. */
  private static boolean isOneWay(Instance first, Instance second) {
    return first.type() == EventType.REMOVAL
        && first.people().isPresent()
        && second.people().filter(p -> p.head() == first.people().get().head()).isPresent()
        && first.fillers(Role.DESTINATION).isEmpty()
        && second.fillers(Role.ORIGIN).isEmpty()
        && first.fillers(Role.AGENT).containsAll(second.fillers(Role.AGENT));
  }

  /** "stopped a coach at the tunnel and [sent back nine men]": who was on it, the second says. */
  private static boolean isStop(Instance first, Instance second) {
    return first.type() == EventType.REFUSAL
        && first.entry().head().equals("stop")
        && !first.isCounted()
        && second.isCounted()
        && first.fillers(Role.AGENT).containsAll(second.fillers(Role.AGENT));
  }

  private static Instance joined(Instance first, Instance second) {
    if (isStop(first, second)) {
      return second.with(Role.PLACE, first.fillers(Role.PLACE));
    }
    Instance out = first;
    for (Map.Entry<Role, List<Name>> role : second.fillers().entrySet()) {
      out = out.fillers(role.getKey()).isEmpty() ? out.with(role.getKey(), role.getValue()) : out;
    }
    return out;
  }
}
