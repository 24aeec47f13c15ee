package dateline.resolve;

import static dateline.resolve.Claims.begin;
import static dateline.resolve.Claims.isRemoval;
import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.Factuality;
import dateline.extract.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who removes: the state that is left, or the state that removes in the claim next to it. */
final class Removers implements Claims.Step {

  /**
   * How far apart two removals stand at most for one to lend the other its agent, in characters.
   */
  private static final int NEAR = 300;

  /** How many claims before a removal those stand at most who take the people in. */
  private static final int FEW = 2;

  private final Map<Entity, Integer> countries;
  private final Protagonists protagonists;
  private final Optional<Entity> scene;
  private final Told told;
  private final Courts courts;
  private final SameHands hands;
  private final Tellers tellers;

  /**
   * @param countries how often the article names each country
   * @param protagonists the states that the article is about
   * @param scene the country that the article is written from
   * @param told what the words of the claims tell beside
   * @param courts the states of courts
   */
  Removers(
      Map<Entity, Integer> countries,
      Protagonists protagonists,
      Optional<Entity> scene,
      Told told,
      Courts courts) {
    this.scene = scene;
    this.told = told;
    this.courts = courts;
    this.hands = new SameHands(told);
    this.tellers = new Tellers(countries.keySet(), told);
    this.countries = countries;
    this.protagonists = protagonists;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Event<Entity> event = claim.event();
    if (Barred.isByAuthorities(claim)) {
      return Barred.by(all, claim, courts)
          .filter(s -> maySend(s, claim))
          .map(s -> Rewrite.role(claim, Role.AGENT, List.of(s), "has those authorities"))
          .orElse(claim);
    }
    if (!isRemoval(claim) || !event.fillers(Role.AGENT).isEmpty() || told.isBySomebody(claim)) {
      return claim;
    }
    Optional<Claim<Entity>> own = SameHands.counted(all, claim);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Entity> barred = Barred.by(all, claim, courts).filter(s -> maySend(s, claim));
    if (barred.isPresent()) {
      return Rewrite.inferred(
          claim, Role.AGENT, List.of(barred.get()), "is the state of the court");
    }
    List<Entity> denying = denying(claim);
    if (!denying.isEmpty()) {
      return Rewrite.inferred(claim, Role.AGENT, denying, "denies it for itself");
    }
    if (SameHands.areResettled(claim)
        || all.before(at, FEW, c -> SameHands.isTaken(c, claim)).isPresent()) {
      return claim;
    }
    Optional<Claim<Entity>> fetched = hands.fetched(all, at);
    if (fetched.isPresent()) {
      return Rewrite.inferred(
          claim, Role.AGENT, fetched.get().event().fillers(Role.AGENT), "fetches as many home");
    }
    List<Entity> left = left(claim);
    boolean home = told.isHomeward(claim) || Journeys.endsAtHome(claim);
    if (!left.isEmpty() && (!home || left.stream().allMatch(l -> SameHands.sends(all, l)))) {
      return Rewrite.role(claim, Role.AGENT, acting(all, left), "is the state they leave");
    }
    List<Entity> telling = tellers.removers(all, at);
    if (!telling.isEmpty()) {
      return Rewrite.inferred(claim, Role.AGENT, telling, "tells whom it sends away");
    }
    if (all.stream()
        .anyMatch(c -> isRemoval(c) && Journeys.goesHomeFrom(c, claim, told.isHomeward(claim)))) {
      return claim;
    }
    Optional<Claim<Entity>> whole = hands.whole(all, at).filter(c -> mayAlsoRemove(c, claim));
    if (whole.isPresent()) {
      return Rewrite.inferred(
          claim, Role.AGENT, whole.get().event().fillers(Role.AGENT), "removes all of them");
    }
    if (told.isOnward(claim)
        || all.stream()
            .anyMatch(
                c -> isRemoval(c) && (Journeys.isOnward(c, claim) || told.isFurther(c, claim)))) {
      return claim;
    }
    Optional<Claim<Entity>> beside =
        all.nearest(
                at,
                c ->
                    isRemoval(c)
                        && !removers(c).isEmpty()
                        && removers(c).stream()
                            .allMatch(r -> Protagonists.isProminent(r, countries))
                        && Math.abs(begin(c) - begin(claim)) < NEAR
                        && !Journeys.isFetched(c)
                        && (left.isEmpty() || left.equals(removers(c)))
                        && mayAlsoRemove(c, claim))
            .map(
                c ->
                    Rewrite.inferred(claim, Role.AGENT, removers(c), "removes people right beside"))
            .or(() -> likely(all, at).filter(c -> left.isEmpty() || left.equals(removers(c))))
            .filter(c -> !tellers.isOfAnother(all, claim, removers(c)));
    Optional<Entity> holding = SameHands.holding(all, at, countries.keySet());
    return beside
        .map(
            b ->
                holding
                    .filter(s -> maySend(s, claim))
                    .map(s -> inferred(claim, s, "held them"))
                    .orElse(b))
        .orElse(claim);
  }

  /**
   * The state that the article is about; nobody, if it is their own: some are sent abroad by their
   * own state, but most who seem to be are sent by one that is not told.
   */
  private Optional<Claim<Entity>> likely(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    List<Entity> nations = Claims.nations(claim);
    boolean own =
        protagonists.remover().filter(nations::contains).isPresent()
            || SameHands.areFetched(all, nations);
    return own
        ? Optional.empty()
        : protagonists
            .remover()
            .filter(r -> maySend(r, claim))
            .map(r -> inferred(claim, r, "removes most in the article"))
            .or(() -> here(all, at).map(r -> inferred(claim, r, "is where the article is from")));
  }

  private static Claim<Entity> inferred(Claim<Entity> to, Entity remover, String reason) {
    return Rewrite.inferred(to, Role.AGENT, List.of(remover), reason);
  }

  /** The states that remove, or those whose bodies do. */
  private List<Entity> removers(Claim<Entity> claim) {
    List<Entity> states = states(claim, Role.AGENT);
    List<Entity> agents = claim.event().fillers(Role.AGENT);
    boolean body =
        agents.size() == 1
            && agents.get(0).kind() == Kind.ORGANIZATION
            && agents.get(0).country().isPresent()
            && countries.keySet().stream().noneMatch(c -> Claims.isOf(agents.get(0), c));
    if (body) {
      return agents; // of a state that the article does not name
    }
    return states.isEmpty()
        ? countries.keySet().stream()
            .filter(
                c -> claim.event().fillers(Role.AGENT).stream().anyMatch(a -> Claims.isOf(a, c)))
            .toList()
        : states;
  }

  /**
   * "The ministry denied that anybody had been expelled": a state speaks of what it does itself.
   */
  private List<Entity> denying(Claim<Entity> claim) {
    boolean denied = claim.factuality() == Factuality.DENIED && claim.sources().size() == 1;
    return countries.keySet().stream()
        .filter(c -> denied && maySend(c, claim))
        .filter(
            c ->
                claim.sources().stream()
                    .anyMatch(
                        s -> s.equals(c) || s.kind() == Kind.ORGANIZATION && Claims.isOf(s, c)))
        .toList();
  }

  /** The state they leave, or that of the town they leave, if the article names it. */
  private List<Entity> left(Claim<Entity> claim) {
    List<Entity> states = states(claim, Role.ORIGIN);
    List<Entity> nations = Claims.nations(claim);
    return states.isEmpty()
        ? countries.keySet().stream()
            .filter(
                c -> !nations.contains(c) && !claim.event().fillers(Role.DESTINATION).contains(c))
            .filter(
                c -> claim.event().fillers(Role.ORIGIN).stream().anyMatch(p -> Claims.isOf(p, c)))
            .toList()
        : states;
  }

  /** The state, or the one body that removes for it where the article hardly names the state. */
  private List<Entity> acting(Claims all, List<Entity> states) {
    boolean named = states.stream().anyMatch(s -> countries.getOrDefault(s, 0) > 1);
    return named ? states : SameHands.acting(all, states);
  }

  /**
   * The country of the dateline, if the article goes on about it, unless it is theirs, they come to
   * it or others removed those told of last: from Geneva and Brussels others are reported on.
   */
  private Optional<Entity> here(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Optional<Claim<Entity>> last =
        all.before(at - 1, at, c -> isRemoval(c) && !removers(c).isEmpty());
    return scene
        .filter(s -> countries.getOrDefault(s, 0) > 1)
        .filter(s -> protagonists.remover().isEmpty() && protagonists.receiver().isEmpty())
        .filter(s -> last.filter(c -> !removers(c).contains(s)).isEmpty())
        .filter(s -> !claim.event().fillers(Role.DESTINATION).contains(s))
        .filter(s -> !Claims.nations(claim).contains(s));
  }

  /** Nobody deports to his own country, nor his own people or to where his own people live. */
  private boolean mayAlsoRemove(Claim<Entity> one, Claim<Entity> other) {
    return removers(one).stream().allMatch(a -> maySend(a, other));
  }

  private static boolean maySend(Entity state, Claim<Entity> claim) {
    return !Claims.nations(claim).contains(state)
        && claim.event().fillers(Role.DESTINATION).stream().noneMatch(to -> Claims.isIn(to, state));
  }
}
