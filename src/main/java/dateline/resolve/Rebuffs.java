package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Protests that one sentence words twice: "condemned the strikes, calling them illegal" is one
 * protest, and the part that names who is meant tells it for both.
 */
final class Rebuffs {

  private Rebuffs() {}

  /** The claims, of two such protests only the first. */
  static List<Claim<Entity>> joined(List<Claim<Entity>> claims) {
    List<Claim<Entity>> out = new ArrayList<>();
    for (Claim<Entity> claim : claims) {
      Optional<Claim<Entity>> first = out.stream().filter(c -> isOne(c, claim)).findFirst();
      if (first.isEmpty()) {
        out.add(claim);
      } else if (first.get().event().fillers(Role.TARGET).isEmpty()) {
        out.set(
            out.indexOf(first.get()),
            Rewrite.role(
                first.get(),
                Role.TARGET,
                claim.event().fillers(Role.TARGET),
                "is meant by the same words"));
      }
    }
    return out;
  }

  private static boolean isOne(Claim<Entity> first, Claim<Entity> again) {
    Event<Entity> one = first.event();
    Event<Entity> other = again.event();
    return one.type() == EventType.PROTEST
        && other.type() == EventType.PROTEST
        && first.factuality() == again.factuality()
        && first.evidence().get(0).overlaps(again.evidence().get(0))
        && one.fillers(Role.AGENT).equals(other.fillers(Role.AGENT))
        && (other.begin().isEmpty() || other.begin().equals(one.begin()))
        && (one.fillers(Role.TARGET).isEmpty()
            || one.fillers(Role.TARGET).containsAll(other.fillers(Role.TARGET)));
  }
}
