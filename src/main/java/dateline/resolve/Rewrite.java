package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies of claims with one part changed. */
final class Rewrite {

  private Rewrite() {}

  static Claim<Entity> people(Claim<Entity> claim, Optional<Group<Entity>> people) {
    Event<Entity> e = claim.event();
    return event(
        claim,
        new Event<>(e.type(), e.fillers(), people, e.begin(), e.end(), e.timeText(), e.payment()));
  }

  static Claim<Entity> role(Claim<Entity> claim, Role role, List<Entity> fillers, String reason) {
    Event<Entity> e = claim.event();
    Map<Role, List<Entity>> all = new EnumMap<>(Role.class);
    all.putAll(e.fillers());
    all.put(role, fillers);
    Claim<Entity> changed =
        event(
            claim,
            new Event<>(e.type(), all, e.people(), e.begin(), e.end(), e.timeText(), e.payment()));
    List<String> reasons = new java.util.ArrayList<>(changed.reasons());
    reasons.add(role + " " + fillers + " " + reason);
    return new Claim<>(
        changed.event(),
        changed.sources(),
        changed.factuality(),
        changed.confidence(),
        changed.evidence(),
        reasons);
  }

  private static Claim<Entity> event(Claim<Entity> claim, Event<Entity> event) {
    return new Claim<>(
        event,
        claim.sources(),
        claim.factuality(),
        claim.confidence(),
        claim.evidence(),
        claim.reasons());
  }
}
