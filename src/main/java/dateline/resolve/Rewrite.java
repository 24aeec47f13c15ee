package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Copies of claims with one part changed. */
final class Rewrite {

  private Rewrite() {}

  static Claim<Entity> people(Claim<Entity> claim, Optional<Group<Entity>> people) {
    Event<Entity> e = claim.event();
    return event(
        claim,
        new Event<>(e.type(), e.fillers(), people, e.begin(), e.end(), e.timeText(), e.payment()));
  }

  /** Who or what fills a role, as the sentence or what stands beside it tells. */
  static Claim<Entity> role(Claim<Entity> claim, Role role, List<Entity> fillers, String reason) {
    Event<Entity> e = claim.event();
    Map<Role, List<Entity>> all = new EnumMap<>(Role.class);
    all.putAll(e.fillers());
    all.put(role, fillers);
    Claim<Entity> changed =
        event(
            claim,
            new Event<>(e.type(), all, e.people(), e.begin(), e.end(), e.timeText(), e.payment()));
    return because(changed, role + " " + fillers + " " + reason);
  }

  /**
   * Who or what fills a role that the sentence itself leaves open.
   *
   * @param reason by what the rest of the article shows it
   */
  static Claim<Entity> inferred(
      Claim<Entity> claim, Role role, List<Entity> fillers, String reason) {
    Claim<Entity> changed = role(claim, role, fillers, reason);
    Set<Role> inferred = new HashSet<>(claim.inferred());
    inferred.add(role);
    return new Claim<>(
        changed.event(),
        changed.sources(),
        changed.factuality(),
        changed.confidence(),
        changed.evidence(),
        changed.reasons(),
        inferred);
  }

  static Claim<Entity> days(Claim<Entity> claim, Event<Entity> whole) {
    Event<Entity> e = claim.event();
    Claim<Entity> changed =
        event(
            claim,
            new Event<>(
                e.type(),
                e.fillers(),
                e.people(),
                whole.begin(),
                whole.end(),
                whole.timeText(),
                e.payment()));
    return because(changed, "on the days of the whole that it is part of");
  }

  static Claim<Entity> type(Claim<Entity> claim, EventType type, String reason) {
    Event<Entity> e = claim.event();
    Claim<Entity> changed =
        event(
            claim,
            new Event<>(
                type, e.fillers(), e.people(), e.begin(), e.end(), e.timeText(), e.payment()));
    return because(changed, type + ", for it is " + reason);
  }

  static Claim<Entity> factuality(Claim<Entity> claim, Factuality factuality, String reason) {
    Claim<Entity> changed =
        new Claim<>(
            claim.event(),
            claim.sources(),
            factuality,
            claim.confidence(),
            claim.evidence(),
            claim.reasons(),
            claim.inferred());
    return because(changed, factuality.term() + ", for " + reason);
  }

  static Claim<Entity> confidence(Claim<Entity> claim, double confidence) {
    return copy(claim, claim.event(), confidence, claim.reasons());
  }

  private static Claim<Entity> because(Claim<Entity> claim, String reason) {
    List<String> reasons = new ArrayList<>(claim.reasons());
    reasons.add(reason);
    return copy(claim, claim.event(), claim.confidence(), reasons);
  }

  private static Claim<Entity> event(Claim<Entity> claim, Event<Entity> event) {
    return copy(claim, event, claim.confidence(), claim.reasons());
  }

  private static Claim<Entity> copy(
      Claim<Entity> claim, Event<Entity> event, double confidence, List<String> reasons) {
    return new Claim<>(
        event,
        claim.sources(),
        claim.factuality(),
        confidence,
        claim.evidence(),
        reasons,
        claim.inferred());
  }
}
