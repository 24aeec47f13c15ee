package dateline.resolve;

import static dateline.resolve.Claims.begin;
import static dateline.resolve.Claims.isRemoval;
import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who removes people when another claim tells by whom they, or others of theirs, are removed. */
final class SameHands {

  /** How far behind a removal more is told of its people at most, in characters. */
  private static final int FAR = 600;

  private static final int FEW = 4;

  /** How far apart the arrest and the removal of one sentence are told at most, in characters. */
  private static final int BESIDE = 60;

  private static final String OF_THEM = "(?i)(.* of (them|these|those)|the (remaining|other) .*)";

  private final Told told;

  /**
   * @param told what the words of the claims tell beside
   */
  SameHands(Told told) {
    this.told = told;
  }

  /** The removal before this one that is told of the same people or of all of them. */
  Optional<Claim<Entity>> whole(Claims all, int at) {
    return all.before(at - 1, FEW, c -> isOfSame(c, all.get(at)));
  }

  /** Whether a state or a body of it is told to send people away. */
  static boolean sends(Claims all, Entity state) {
    return all.stream()
        .anyMatch(
            c ->
                isRemoval(c)
                    && c.factuality() != Factuality.DENIED
                    && !Journeys.isFetched(c)
                    && c.event().fillers(Role.AGENT).stream().anyMatch(a -> Claims.isIn(a, state)));
  }

  /**
   * "In Botswana, 64 Zimbabweans were arrested and sent back", "a Jamaican patrol boat stopped 37
   * Haitians, who were sent home": by the state that held them.
   */
  static Optional<Entity> holding(Claims all, int at, Set<Entity> states) {
    Claim<Entity> claim = all.get(at);
    return all
        .before(
            at - 1,
            1,
            c ->
                (c.event().type() == EventType.DETENTION || isStopped(c))
                    && c.event().people().isPresent()
                    && Claims.sameNumber(c, claim)
                    && Claims.nations(c).equals(Claims.nations(claim))
                    && begin(claim) - c.evidence().get(0).end() < BESIDE)
        .stream()
        .flatMap(
            c ->
                Stream.concat(
                    c.event().fillers(Role.PLACE).stream(), c.event().fillers(Role.AGENT).stream()))
        .filter(e -> states.contains(e))
        .filter(s -> !Claims.nations(claim).contains(s))
        .findFirst();
  }

  /** "stopped 37 Haitians off Portland": who is refused at a place has been caught there. */
  private static boolean isStopped(Claim<Entity> claim) {
    return claim.event().type() == EventType.REFUSAL
        && !claim.event().fillers(Role.PLACE).isEmpty();
  }

  /** "119,003 were repatriated, the directorate reported": a body that removes in other claims. */
  static Optional<Claim<Entity>> counted(Claims all, Claim<Entity> claim) {
    List<Entity> own =
        claim.sources().stream()
            .filter(s -> s.kind() == Kind.ORGANIZATION && s.country().isPresent())
            .filter(
                s ->
                    all.stream()
                        .anyMatch(c -> isRemoval(c) && c.event().fillers(Role.AGENT).contains(s)))
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(Rewrite.role(claim, Role.AGENT, own, "tells how many it has removed"));
  }

  /** "130 refugees were flown from Libya to Rwanda": hardly by the state that they leave. */
  static boolean areResettled(Claim<Entity> claim) {
    return Consignments.isOfRefugees(claim)
        && !claim.event().fillers(Role.DESTINATION).isEmpty()
        && !Journeys.endsAtHome(claim);
  }

  /** Whether nothing tells that they are sent on from where they had been sent. */
  private static boolean isOneWay(Claim<Entity> removal, Claim<Entity> claim) {
    List<Entity> to = removal.event().fillers(Role.DESTINATION);
    List<Entity> on = claim.event().fillers(Role.DESTINATION);
    List<Entity> from = claim.event().fillers(Role.ORIGIN);
    return from.stream().noneMatch(o -> to.stream().anyMatch(t -> isNear(o, t)))
        && (to.isEmpty()
            || on.isEmpty()
            || on.stream()
                .anyMatch(
                    p ->
                        p.kind() == Kind.PLACE && p.country().isEmpty()
                            || to.stream().anyMatch(t -> isNear(p, t))));
  }

  private static boolean isNear(Entity one, Entity other) {
    return Claims.isIn(one, other)
        || Claims.isIn(other, one)
        || one.country().isPresent() && one.country().equals(other.country());
  }

  /** "Addis Ababa brought home 1,912. The returnees were flown from Jeddah": by their own state. */
  Optional<Claim<Entity>> fetched(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    return all.before(
        at - 1,
        FEW,
        c ->
            isRemoval(c)
                && Journeys.isFetched(c)
                && Claims.sameNumber(c, claim)
                && Claims.nations(c).equals(Claims.nations(claim))
                && c.factuality() == claim.factuality()
                && begin(claim) - begin(c) < FAR
                && (claim.event().fillers(Role.DESTINATION).isEmpty()
                    || Journeys.endsAtHome(claim)));
  }

  /** "By noon 205 of them had been marched across": by whoever removes those before. */
  private boolean isOfSame(Claim<Entity> removal, Claim<Entity> claim) {
    boolean again =
        claim.event().people().map(Group::description).filter(d -> d.matches(OF_THEM)).isPresent();
    return (again || removal.evidence().get(0).equals(claim.evidence().get(0)))
        && isRemoval(removal)
        && !removal.event().fillers(Role.AGENT).isEmpty()
        && removal.factuality() == claim.factuality()
        && !Journeys.isFetched(removal)
        && !told.isOnward(claim)
        && !Journeys.isOnward(removal, claim)
        && begin(claim) - begin(removal) < FAR
        && isOneWay(removal, claim);
  }

  /** Whether their state, or a body that is of no state, is told to bring home some of a nation. */
  static boolean areFetched(Claims all, List<Entity> nations) {
    return !nations.isEmpty()
        && all.stream()
            .anyMatch(
                c ->
                    isRemoval(c)
                        && Claims.nations(c).equals(nations)
                        && (Journeys.isFetched(c) || Journeys.isHelped(c)));
  }

  /** "Australia will take in 100 Afghans. They will be flown to Melbourne": who flies them? */
  static boolean isTaken(Claim<Entity> taking, Claim<Entity> claim) {
    return taking.event().type() == EventType.ACCEPTANCE
        && taking.event().fillers(Role.ORIGIN).isEmpty()
        && Claims.nations(taking).equals(Claims.nations(claim))
        && !Claims.nations(claim).isEmpty()
        && states(taking, Role.AGENT).stream()
            .anyMatch(
                s ->
                    claim.event().fillers(Role.DESTINATION).stream()
                        .anyMatch(to -> Claims.isIn(to, s)));
  }

  /** The one body of a state that removes in all other claims where that state does. */
  static List<Entity> acting(Claims all, List<Entity> states) {
    List<List<Entity>> agents =
        all.stream()
            .filter(Claims::isRemoval)
            .map(c -> c.event().fillers(Role.AGENT))
            .filter(a -> a.stream().anyMatch(x -> states.stream().anyMatch(s -> Claims.isIn(x, s))))
            .distinct()
            .toList();
    boolean body =
        agents.size() == 1
            && agents.get(0).size() == 1
            && agents.get(0).get(0).kind() == Kind.ORGANIZATION;
    return body ? agents.get(0) : states;
  }
}
