package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.List;

/**
 * Joins the way on which people are taken to what they are taken there for: who is "taken to the
 * crossing to be deported" is deported by way of the crossing.
 */
final class Purposes {

  private final Tree tree;
  private final Syntax syntax;

  Purposes(Sentence sentence, Syntax syntax) {
    this.tree = sentence.tree();
    this.syntax = syntax;
  }

  /** The instances, those of such ways within those of the purpose. */
  List<Instance> merge(List<Instance> found) {
    return new Merging(this::isGoalOf, Purposes::joined).of(found);
  }

  private boolean isGoalOf(Instance goal, Instance way) {
    return goal != way
        && goal.type() == EventType.REMOVAL
        && way.type() == EventType.REMOVAL
        && tree.head(goal.trigger()) == way.trigger()
        && syntax.isInfinitive(goal.trigger())
        && syntax.isPassive(goal.trigger())
        && way.fillers(Role.DESTINATION).stream().noneMatch(n -> n.kind() == Kind.COUNTRY)
        && goal.fillers(Role.VIA).isEmpty();
  }

  private static Instance joined(Instance goal, Instance way) {
    Instance joined = goal;
    List<Name> through = way.fillers(Role.DESTINATION);
    if (!through.isEmpty()) {
      joined = joined.with(Role.VIA, through);
    }
    for (Role role : List.of(Role.AGENT, Role.ORIGIN)) {
      if (goal.fillers(role).isEmpty() && !way.fillers(role).isEmpty()) {
        joined = joined.with(role, way.fillers(role));
      }
    }
    return way.people().isPresent() ? joined.with(way.people().get()) : joined;
  }
}
