package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fills roles that one claim leaves open and the rest of the article makes clear: who deports when
 * only the people are named, where those sent home go, whom a protest is against.
 */
final class Inference {

  private static final double WEAK = 0.5;
  private static final double STRONG = 0.7;
  private static final int NEAR = 150;
  private static final int USUAL = 2;
  private static final String ELSEWHERE = "is named elsewhere in the article";

  private final Map<Entity, Integer> countries;
  private final Set<Span> homeward;
  private List<Claim<Entity>> claims = List.of();
  private Protagonists protagonists = new Protagonists(Optional.empty(), Optional.empty());

  /**
   * @param countries how often the article names each country
   * @param homeward evidence of the claims in which people go to the country that is theirs
   */
  Inference(Map<Entity, Integer> countries, Set<Span> homeward) {
    this.countries = countries;
    this.homeward = homeward;
  }

  List<Claim<Entity>> complete(List<Claim<Entity>> read) {
    claims = Groups.complete(read).stream().map(this::home).toList();
    protagonists = Protagonists.of(claims);
    each(this::removal);
    protagonists = Protagonists.of(claims);
    each(this::removal);
    each(this::transit);
    each(this::destination);
    each(this::acceptance);
    each(this::others);
    claims = claims.stream().map(Inference::thirdCountry).toList();
    return distinct(supported(claims));
  }

  /** Those sent home go to the country whose people they are. */
  private Claim<Entity> home(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    List<Entity> nations = event.people().map(Group::nationalities).orElse(List.of());
    boolean goes =
        homeward.contains(claim.evidence().get(0)) && event.fillers(Role.DESTINATION).isEmpty();
    return goes && nations.size() == 1
        ? Rewrite.role(claim, Role.DESTINATION, nations, "is home to them")
        : claim;
  }

  private interface Step {
    Claim<Entity> apply(int at, Claim<Entity> claim);
  }

  private void each(Step step) {
    List<Claim<Entity>> out = new ArrayList<>(claims);
    for (int i = 0; i < out.size(); i++) {
      out.set(i, step.apply(i, out.get(i)));
    }
    claims = out;
  }

  /** Who removes: the state that is left, or the state that removes in the claim next to it. */
  private Claim<Entity> removal(int at, Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    if (event.type() != EventType.REMOVAL || !event.fillers(Role.AGENT).isEmpty()) {
      return claim;
    }
    List<Entity> left =
        event.fillers(Role.ORIGIN).stream().filter(e -> e.kind() == Kind.COUNTRY).toList();
    if (!left.isEmpty()) {
      return Rewrite.role(claim, Role.AGENT, left, "is the state they leave");
    }
    Optional<Claim<Entity>> like =
        nearest(at, c -> isRemoval(c) && !states(c, Role.AGENT).isEmpty() && alike(c, claim));
    if (like.isPresent()) {
      return Rewrite.role(claim, Role.AGENT, states(like.get(), Role.AGENT), ELSEWHERE);
    }
    return protagonists
        .remover()
        .filter(r -> !event.fillers(Role.DESTINATION).contains(r))
        .or(() -> mostNamed(claim))
        .map(r -> Rewrite.role(claim, Role.AGENT, List.of(r), ELSEWHERE))
        .orElse(claim);
  }

  /** The country that the article is most about, besides the one they go to and their own. */
  private Optional<Entity> mostNamed(Claim<Entity> claim) {
    List<Entity> others = new ArrayList<>(claim.event().fillers(Role.DESTINATION));
    others.addAll(claim.event().fillers(Role.VIA));
    claim.event().people().ifPresent(g -> others.addAll(g.nationalities()));
    List<Map.Entry<Entity, Integer>> order =
        countries.entrySet().stream()
            .filter(e -> !others.contains(e.getKey()))
            .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
            .toList();
    boolean clear =
        !order.isEmpty()
            && order.get(0).getValue() >= 3
            && (order.size() == 1 || order.get(0).getValue() >= 2 * order.get(1).getValue());
    return clear && !others.isEmpty() ? Optional.of(order.get(0).getKey()) : Optional.empty();
  }

  /**
   * "flown to Qatar and then returned to Iran": the first of two ways is a stop on the road home.
   */
  private Claim<Entity> transit(int at, Claim<Entity> claim) {
    List<Entity> stop = claim.event().fillers(Role.DESTINATION);
    if (!isRemoval(claim) || at + 1 >= claims.size() || stop.size() != 1) {
      return claim;
    }
    Claim<Entity> next = claims.get(at + 1);
    List<Entity> home = next.event().fillers(Role.DESTINATION);
    boolean onward =
        isRemoval(next)
            && home.size() == 1
            && !home.equals(stop)
            && nations(next).equals(home)
            && nations(claim).equals(home)
            && claim.factuality() == next.factuality()
            && next.evidence().get(0).begin() - claim.evidence().get(0).begin() < NEAR;
    if (!onward) {
      return claim;
    }
    Claim<Entity> whole = Rewrite.role(claim, Role.DESTINATION, home, "follows the stop");
    return Rewrite.role(whole, Role.VIA, stop, "is a stop on the way");
  }

  private static List<Entity> nations(Claim<Entity> claim) {
    return claim.event().people().map(Group::nationalities).orElse(List.of());
  }

  private Claim<Entity> destination(int at, Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    if (event.type() != EventType.REMOVAL
        || !event.fillers(Role.DESTINATION).isEmpty()
        || event.people().isEmpty()) {
      return claim;
    }
    // "received 119 migrants deported by …": they go to whoever receives them.
    Optional<Claim<Entity>> received =
        nearest(
            at,
            c ->
                c.event().type() == EventType.ACCEPTANCE
                    && c.evidence().get(0).overlaps(claim.evidence().get(0))
                    && c.event().people().equals(event.people())
                    && !states(c, Role.AGENT).isEmpty());
    if (received.isPresent()
        && !states(received.get(), Role.AGENT).equals(event.fillers(Role.AGENT))) {
      return Rewrite.role(
          claim, Role.DESTINATION, states(received.get(), Role.AGENT), "receives them");
    }
    Optional<Claim<Entity>> same =
        nearest(
            at,
            c ->
                isRemoval(c)
                    && !c.event().fillers(Role.DESTINATION).isEmpty()
                    && sameGroup(c, claim));
    return same.map(
            c ->
                Rewrite.role(
                    claim, Role.DESTINATION, c.event().fillers(Role.DESTINATION), ELSEWHERE))
        .orElseGet(() -> usual(claim));
  }

  /** Where this agent sends people in every other sentence of the article that says it. */
  private Claim<Entity> usual(Claim<Entity> claim) {
    List<Entity> agents = states(claim, Role.AGENT);
    List<Entity> to = new ArrayList<>();
    for (Claim<Entity> other : claims) {
      if (isRemoval(other) && !agents.isEmpty() && states(other, Role.AGENT).equals(agents)) {
        to.addAll(states(other, Role.DESTINATION));
      }
    }
    boolean one = to.size() >= USUAL && to.stream().distinct().count() == 1;
    boolean counted = claim.event().people().filter(g -> g.quantity().isKnown()).isPresent();
    return one && counted && !agents.contains(to.get(0))
        ? Rewrite.role(claim, Role.DESTINATION, to.subList(0, 1), ELSEWHERE)
        : claim;
  }

  /** Whose people are taken: those of the state that sends them to the one that takes. */
  private Claim<Entity> acceptance(int at, Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    boolean taking = event.type() == EventType.ACCEPTANCE || event.type() == EventType.REFUSAL;
    if (!taking || !event.fillers(Role.ORIGIN).isEmpty() || states(claim, Role.AGENT).isEmpty()) {
      return claim;
    }
    Optional<Claim<Entity>> sent =
        nearest(
            at,
            c ->
                isRemoval(c)
                    && !states(c, Role.AGENT).isEmpty()
                    && c.event().fillers(Role.DESTINATION).stream()
                        .anyMatch(event.fillers(Role.AGENT)::contains));
    if (sent.isPresent()) {
      return Rewrite.role(claim, Role.ORIGIN, states(sent.get(), Role.AGENT), ELSEWHERE);
    }
    return protagonists
        .remover()
        .filter(r -> !event.fillers(Role.AGENT).contains(r))
        .map(r -> Rewrite.role(claim, Role.ORIGIN, List.of(r), ELSEWHERE))
        .orElse(claim);
  }

  private Claim<Entity> others(int at, Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    boolean aims = event.type() == EventType.PROTEST || event.type() == EventType.RULING;
    if (aims && event.fillers(Role.TARGET).isEmpty()) {
      Optional<Entity> doer =
          nearestBefore(at, c -> !states(c, Role.AGENT).isEmpty() && isDeed(c))
              .map(c -> states(c, Role.AGENT).get(0))
              .or(protagonists::remover);
      return doer.filter(d -> !event.fillers(Role.AGENT).contains(d))
          .map(d -> Rewrite.role(claim, Role.TARGET, List.of(d), ELSEWHERE))
          .orElse(claim);
    }
    if (event.type() == EventType.AGREEMENT && event.fillers(Role.PARTY).size() == 1) {
      Entity party = event.fillers(Role.PARTY).get(0);
      Optional<Entity> other =
          protagonists.remover().filter(r -> !r.equals(party)).or(protagonists::receiver);
      return other
          .filter(o -> party.kind() == Kind.COUNTRY && !o.equals(party))
          .map(o -> Rewrite.role(claim, Role.PARTY, List.of(party, o), ELSEWHERE))
          .orElse(claim);
    }
    return claim;
  }

  private static boolean isDeed(Claim<Entity> claim) {
    return switch (claim.event().type()) {
      case REMOVAL, DETENTION, SANCTION, REFUSAL -> true;
      default -> false;
    };
  }

  private static boolean isRemoval(Claim<Entity> claim) {
    return claim.event().type() == EventType.REMOVAL;
  }

  private static List<Entity> states(Claim<Entity> claim, Role role) {
    return claim.event().fillers(role).stream().filter(e -> e.kind() == Kind.COUNTRY).toList();
  }

  private static boolean sameGroup(Claim<Entity> one, Claim<Entity> other) {
    Optional<Group<Entity>> first = one.event().people();
    Optional<Group<Entity>> second = other.event().people();
    return first.isPresent()
        && second.isPresent()
        && first.get().quantity().isKnown()
        && first.get().quantity().equals(second.get().quantity());
  }

  /** Whether one may have the agent of the other: nobody deports to his own country. */
  private static boolean alike(Claim<Entity> one, Claim<Entity> other) {
    List<Entity> to = other.event().fillers(Role.DESTINATION);
    List<Entity> nations = other.event().people().map(Group::nationalities).orElse(List.of());
    return states(one, Role.AGENT).stream().noneMatch(a -> to.contains(a) || nations.contains(a));
  }

  private Optional<Claim<Entity>> nearest(int at, Predicate<Claim<Entity>> fits) {
    for (int step = 1; step < claims.size(); step++) {
      for (int other : new int[] {at - step, at + step}) {
        if (other >= 0 && other < claims.size() && fits.test(claims.get(other))) {
          return Optional.of(claims.get(other));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Claim<Entity>> nearestBefore(int at, Predicate<Claim<Entity>> fits) {
    for (int i = at; i >= Math.max(0, at - 4); i--) {
      if (fits.test(claims.get(i))) {
        return Optional.of(claims.get(i));
      }
    }
    return Optional.empty();
  }

  private static Claim<Entity> thirdCountry(Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    Optional<Group<Entity>> people = event.people();
    boolean taking = event.type() == EventType.ACCEPTANCE;
    if (people.isEmpty()
        || people.get().nationalities().isEmpty()
        || people.get().thirdCountry()
        || event.type() != EventType.REMOVAL && !taking) {
      return claim;
    }
    List<String> states = new ArrayList<>();
    for (Entity entity : event.fillers(taking ? Role.AGENT : Role.DESTINATION)) {
      if (entity.kind() == Kind.COUNTRY) {
        states.add(entity.id());
      } else {
        entity.country().ifPresent(states::add);
      }
    }
    Group<Entity> g = people.get();
    boolean foreign =
        !states.isEmpty() && g.nationalities().stream().noneMatch(n -> states.contains(n.id()));
    return foreign
        ? Rewrite.people(
            claim,
            Optional.of(
                new Group<>(g.nationalities(), g.quantity(), g.members(), true, g.description())))
        : claim;
  }

  /** A weak sign of an event counts only beside a strong one of its type in the article. */
  private static List<Claim<Entity>> supported(List<Claim<Entity>> claims) {
    return claims.stream()
        .filter(
            claim ->
                claim.confidence() > WEAK
                    || claims.stream()
                        .anyMatch(
                            other ->
                                other.event().type() == claim.event().type()
                                    && other.confidence() >= STRONG))
        .toList();
  }

  /** What is said twice in the same words is one claim. */
  private static List<Claim<Entity>> distinct(List<Claim<Entity>> claims) {
    Map<String, Claim<Entity>> kept = new LinkedHashMap<>();
    for (Claim<Entity> claim : claims) {
      kept.putIfAbsent(claim + " " + claim.evidence().get(0), claim);
    }
    return List.copyOf(kept.values());
  }
}
