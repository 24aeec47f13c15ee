package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.Optional;

/** Removals that a court has barred: by the state of the court. */
final class Barred {

  private Barred() {}

  /** "A court in Lima barred the removal": what a court forbids its own state would do. */
  static Optional<Entity> by(Claims all, Claim<Entity> claim, Courts courts) {
    Span evidence = claim.evidence().get(0);
    if (claim.factuality() != Factuality.DENIED) {
      return Optional.empty();
    }
    return all.stream()
        .filter(c -> c.event().type() == EventType.RULING)
        .filter(
            c ->
                c.evidence().stream()
                    .anyMatch(e -> e.begin() <= evidence.begin() && evidence.end() <= e.end()))
        .flatMap(c -> courts.state(c).stream())
        .findFirst();
  }

  /** "barred the authorities from deporting her": those of the court's state. */
  static boolean isByAuthorities(Claim<Entity> claim) {
    return Claims.isRemoval(claim)
        && claim.factuality() == Factuality.DENIED
        && claim.event().fillers(Role.AGENT).size() == 1
        && claim.event().fillers(Role.AGENT).get(0).label().equals("authorities");
  }
}
