package dateline.resolve;

import static dateline.resolve.Claims.begin;
import static dateline.resolve.Claims.isRemoval;
import static dateline.resolve.Claims.nations;
import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;

/** Where people go and what they pass: roads told over several claims become whole. */
final class Ways {

  /** How far apart the two halves of a road are told at most, in characters. */
  private static final int NEAR = 150;

  /** How far a number that counts nothing by name is told behind its whole at most. */
  private static final int FAR = 350;

  private static final int USUAL = 2;

  /** From how many people on a number is no coincidence. */
  private static final int MANY = 10;

  private static final int FEW = 4;

  private Ways() {}

  /**
   * "flown to Qatar and then returned to Iran": the first of two ways is a stop on the road home.
   */
  static Claim<Entity> transit(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    List<Entity> stop = claim.event().fillers(Role.DESTINATION);
    if (!isRemoval(claim) || at + 1 >= all.list().size() || stop.size() != 1) {
      return claim;
    }
    Claim<Entity> next = all.get(at + 1);
    List<Entity> home = next.event().fillers(Role.DESTINATION);
    boolean onward =
        isRemoval(next)
            && home.size() == 1
            && !home.equals(stop)
            && nations(next).equals(home)
            && nations(claim).equals(home)
            && claim.factuality() == next.factuality()
            && !areOthers(claim, next)
            && begin(next) - begin(claim) < NEAR;
    if (!onward) {
      return claim;
    }
    Claim<Entity> whole = Rewrite.role(claim, Role.DESTINATION, home, "follows the stop");
    return Rewrite.role(whole, Role.VIA, stop, "is a stop on the way");
  }

  /** Of whom another number is told than of those that came to the stop. */
  private static boolean areOthers(Claim<Entity> claim, Claim<Entity> next) {
    return Claims.isCounted(claim) && Claims.isCounted(next) && !Claims.sameNumber(claim, next);
  }

  /**
   * Those who are received go to whoever receives them; the same group goes to one place.
   *
   * @param told what the words of the claims tell beside
   */
  static Claims.Step destinations(Told told) {
    return (all, at) -> destination(all, at, told);
  }

  private static Claim<Entity> destination(Claims all, int at, Told told) {
    Claim<Entity> claim = all.get(at);
    Event<Entity> event = claim.event();
    if (!isRemoval(claim)
        || !event.fillers(Role.DESTINATION).isEmpty()
        || event.people().isEmpty()
        || told.isToOwn(claim)
        || told.isHomeward(claim) && Claims.nations(claim).size() > 1) { // each to his own
      return claim;
    }
    Optional<Claim<Entity>> received =
        all.nearest(
            at,
            c ->
                c.event().type() == EventType.ACCEPTANCE
                    && Claims.sharePeople(c, claim)
                    && !states(c, Role.AGENT).isEmpty());
    if (received.isPresent()
        && !states(received.get(), Role.AGENT).equals(event.fillers(Role.AGENT))) {
      return Rewrite.role(
          claim, Role.DESTINATION, states(received.get(), Role.AGENT), "receives them");
    }
    return all.nearest(
            at,
            c ->
                isRemoval(c)
                    && !c.event().fillers(Role.DESTINATION).isEmpty()
                    && c.event().fillers(Role.DESTINATION).stream().noneMatch(t -> isLeft(event, t))
                    && !told.isOnward(c)
                    && isSameGroup(c, claim))
        .map(c -> c.event().fillers(Role.DESTINATION))
        .or(() -> usual(all, claim))
        .filter(to -> to.stream().noneMatch(t -> isWay(event, t)))
        .map(to -> Rewrite.inferred(claim, Role.DESTINATION, to, "receives them elsewhere"))
        .orElse(claim);
  }

  /** As many people of no other nation; a few are as many as others by chance. */
  static boolean isSameGroup(Claim<Entity> one, Claim<Entity> other) {
    List<Entity> nations = nations(one);
    List<Entity> others = nations(other);
    boolean told = !nations.isEmpty() && nations.equals(others);
    boolean open = nations.isEmpty() || others.isEmpty();
    return Claims.sameNumber(one, other) && (told || open && Claims.size(one) >= MANY);
  }

  /**
   * "20,073 went home by way of Torkham, of whom 5,435 left Punjab": a part of those counted goes
   * where the whole goes.
   */
  static Claim<Entity> part(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Event<Entity> event = claim.event();
    boolean open =
        event.type().isJourney()
            && Claims.isCounted(claim)
            && event.fillers(Role.DESTINATION).isEmpty();
    Optional<Claim<Entity>> whole =
        open
            ? all.before(at - 1, FEW, c -> isWhole(c, claim) && isAsSure(c, claim))
            : Optional.empty();
    if (whole.isEmpty()) {
      return claim;
    }
    Claim<Entity> out = claim;
    for (Role role : List.of(Role.DESTINATION, Role.VIA, Role.ORIGIN)) {
      List<Entity> ways = whole.get().event().fillers(role);
      List<Entity> fillers = role == Role.DESTINATION ? theirs(ways, claim) : ways;
      if (!fillers.isEmpty() && event.fillers(role).isEmpty()) {
        out = Rewrite.role(out, role, fillers, "is where all of them go");
      }
    }
    return out;
  }

  /** "Seven landed; three [wish to] go back": where some may go all have not gone. */
  private static boolean isAsSure(Claim<Entity> whole, Claim<Entity> part) {
    return part.event().type() != EventType.MOVEMENT || whole.factuality() == part.factuality();
  }

  /** "to Bogotá and Quito": of those, where people of one nation are at home. */
  private static List<Entity> theirs(List<Entity> places, Claim<Entity> claim) {
    List<Entity> home =
        places.stream()
            .filter(p -> nations(claim).stream().anyMatch(n -> Claims.isIn(p, n)))
            .toList();
    boolean parted = places.stream().map(p -> p.country().orElse(p.id())).distinct().count() > 1;
    return home.isEmpty() && !(parted && !nations(claim).isEmpty()) ? places : home;
  }

  private static boolean isWhole(Claim<Entity> whole, Claim<Entity> part) {
    Event<Entity> event = whole.event();
    return event.type() == part.event().type()
        && !event.fillers(Role.DESTINATION).isEmpty()
        && event.fillers(Role.DESTINATION).stream()
            .noneMatch(part.event().fillers(Role.ORIGIN)::contains)
        && begin(part) - begin(whole) < (isShare(part) ? FAR : NEAR)
        && whole.factuality() == part.factuality()
        && (nations(whole).isEmpty() || nations(whole).containsAll(nations(part)))
        && whole.event().fillers(Role.AGENT).equals(part.event().fillers(Role.AGENT))
        && Claims.size(whole) > Claims.size(part);
  }

  /** "Of them, [9,870] came through Islam Qala" */
  private static boolean isShare(Claim<Entity> claim) {
    return claim.event().people().filter(g -> Partitives.areSome(g.description())).isPresent();
  }

  /** Where this agent sends people in every other sentence of the article that says it. */
  private static Optional<List<Entity>> usual(Claims all, Claim<Entity> claim) {
    List<Entity> agents = states(claim, Role.AGENT);
    List<Entity> to =
        all.stream()
            .filter(c -> isRemoval(c) && !agents.isEmpty() && states(c, Role.AGENT).equals(agents))
            .filter(c -> !isHomeOfOthers(c, claim))
            .flatMap(c -> states(c, Role.DESTINATION).stream())
            .toList();
    boolean one = to.size() >= USUAL && to.stream().distinct().count() == 1;
    return one && Claims.isCounted(claim) && !agents.contains(to.get(0))
        ? Optional.of(to.subList(0, 1))
        : Optional.empty();
  }

  /** Pakistanis sent to Pakistan tell nothing of where Haitians are sent. */
  private static boolean isHomeOfOthers(Claim<Entity> one, Claim<Entity> other) {
    List<Entity> nations = nations(one);
    return !nations.isEmpty()
        && nations.equals(states(one, Role.DESTINATION))
        && !nations(other).isEmpty()
        && !nations(other).equals(nations);
  }

  /** Whether that state sends them away out of itself. */
  private static boolean isLeft(Event<Entity> event, Entity state) {
    return event.fillers(Role.AGENT).contains(state)
        && event.fillers(Role.ORIGIN).stream().anyMatch(o -> Claims.isIn(o, state));
  }

  /** "via New Delhi": neither the town nor its country is where they are taken. */
  private static boolean isWay(Event<Entity> event, Entity destination) {
    return event.fillers(Role.VIA).stream().anyMatch(v -> Claims.isIn(v, destination));
  }
}
