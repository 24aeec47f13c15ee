package dateline.resolve;

import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Role;
import dateline.resolve.Deeds.Deed;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a protest is against and on whose act a court rules, where the sentence does not name it.
 */
final class Targets implements Claims.Step {

  static final String MOST = "is the state that the article is about";

  /** Why a state is guessed that did, as told a little before, what the protest is against. */
  static final String DID = "did so before";

  private static final int FEW = 4;

  private static final Pattern BARE = Pattern.compile("^\"(protest|recall)\\b.* evokes");

  private final Protagonists protagonists;
  private final Optional<Entity> scene;
  private final Deeds deeds;
  private final Courts courts;
  private final Set<Entity> countries;

  /**
   * @param protagonists the states that the article is about
   * @param scene the country that it is written from
   * @param deeds what protests are against by their words
   * @param courts the states of courts
   * @param countries those that the article names
   */
  Targets(
      Protagonists protagonists,
      Optional<Entity> scene,
      Deeds deeds,
      Courts courts,
      Set<Entity> countries) {
    this.countries = countries;
    this.protagonists = protagonists;
    this.scene = scene;
    this.deeds = deeds;
    this.courts = courts;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Claim<Entity> told = target(all, at, claim);
    return Rebukes.isAgainstItself(told) ? claim : told;
  }

  private Claim<Entity> target(Claims all, int at, Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    if (event.type() == EventType.RULING
        && event.fillers(Role.TARGET).isEmpty()
        && deeds.reviews().isOfNoState(claim)) {
      return deeds
          .reviews()
          .reviewed(all, at)
          .map(by -> Rewrite.inferred(claim, Role.TARGET, by, "gave what is reviewed"))
          .orElse(claim);
    }
    if (event.type() == EventType.RULING
        && (states(claim, Role.TARGET).equals(event.fillers(Role.TARGET))
            || Rebukes.isAuthorities(event))) {
      // A court rules on what its own state does.
      Optional<Entity> own = courts.state(claim);
      if (own.isPresent() && !event.fillers(Role.TARGET).equals(List.of(own.get()))) {
        return Rewrite.role(claim, Role.TARGET, List.of(own.get()), "is the state of the court");
      }
    }
    if (!event.fillers(Role.TARGET).isEmpty()) {
      return protagonists
          .remover()
          .or(() -> scene)
          .filter(s -> event.type() == EventType.PROTEST && Rebukes.isAuthorities(event))
          .map(s -> Rewrite.role(claim, Role.TARGET, List.of(s), "has those authorities"))
          .orElse(claim);
    }
    if (event.type() == EventType.PROTEST && deeds.isAgainstPersons(claim)) {
      return claim;
    }
    if (event.type() == EventType.PROTEST && deeds.isDomestic(claim)) {
      return all.before(at, FEW, c -> isTaking(c) && !states(c, Role.AGENT).isEmpty())
          .map(c -> states(c, Role.AGENT).get(0))
          .or(() -> courts.state(claim))
          .or(() -> scene)
          .map(s -> Rewrite.inferred(claim, Role.TARGET, List.of(s), "is their own state"))
          .orElse(claim);
    }
    Optional<Claim<Entity>> did =
        deeds
            .of(claim)
            .flatMap(d -> done(all, at, d))
            .filter(c -> event.fillers(Role.AGENT).stream().noneMatch(doers(c)::contains));
    Optional<Claim<Entity>> attack = all.before(at, FEW, c -> Rebukes.isAgainst(c, event));
    if (did.isEmpty() && attack.isPresent()) {
      return Rewrite.role(
          claim, Role.TARGET, attack.get().event().fillers(Role.AGENT), "made the charge before");
    }
    return did.or(
            () ->
                isBare(claim) ? all.before(at - 1, 1, c -> isSuffered(c, event)) : Optional.empty())
        .map(this::doers)
        .map(d -> Rewrite.inferred(claim, Role.TARGET, d, DID))
        .or(
            () ->
                (event.type() == EventType.RULING ? ofScene(all, at) : protagonists.remover())
                    .filter(d -> !event.fillers(Role.AGENT).contains(d))
                    .filter(d -> claim.factuality() != Factuality.PLANNED)
                    .filter(d -> !Rebukes.isByBareBody(event) && !deeds.isOfOthers(claim))
                    .map(d -> Rewrite.inferred(claim, Role.TARGET, List.of(d), MOST)))
        .or(
            () ->
                judged(all, claim)
                    .map(c -> Rewrite.role(claim, Role.TARGET, doers(c), "does what is ruled on")))
        .orElse(claim);
  }

  /** "halted the removal of ten men [by Chad]": whose act a court stops. */
  private Optional<Claim<Entity>> judged(Claims all, Claim<Entity> ruling) {
    return all.stream()
        .filter(c -> ruling.event().type() == EventType.RULING)
        .filter(c -> c.event().type() == EventType.REMOVAL)
        .filter(c -> ruling.evidence().get(0).contains(c.evidence().get(0)))
        .filter(c -> c.factuality() == Factuality.DENIED && !doers(c).isEmpty())
        .filter(c -> Collections.disjoint(doers(c), ruling.event().fillers(Role.AGENT)))
        .findFirst();
  }

  /** The country written from, unless what was told last is what others do. */
  private Optional<Entity> ofScene(Claims all, int at) {
    Optional<List<Entity>> last =
        all.before(at - 1, FEW, c -> !doers(c).isEmpty())
            .map(this::doers)
            .filter(states -> states.stream().allMatch(d -> d.kind() == Kind.COUNTRY));
    return scene.filter(s -> last.filter(states -> !states.equals(List.of(s))).isEmpty());
  }

  /** What was done, as told a little before; a court's word or an accord anywhere. */
  private Optional<Claim<Entity>> done(Claims all, int at, Deed deed) {
    Event<Entity> event = all.get(at).event();
    Predicate<Claim<Entity>> told =
        c ->
            !doers(c).isEmpty()
                && deed.isTold(c)
                && !isOverruled(event, c)
                && !isOfOwnState(event, c);
    if (deed.isAccord()) {
      return all.nearest(at, told);
    }
    Optional<Claim<Entity>> last = all.before(at, deed.isVerdict() ? at : FEW, told);
    boolean several =
        last.isPresent()
            && deed.isOfOne()
            && all.stream().filter(told).map(this::doers).distinct().count() > 1;
    return several ? all.stream().filter(told).filter(c -> isAgainst(c, event)).findFirst() : last;
  }

  /** "called the tariffs unprovoked": those that strike the one who complains. */
  private static boolean isAgainst(Claim<Entity> deed, Event<Entity> protest) {
    return deed.event().fillers(Role.TARGET).stream()
        .anyMatch(
            t ->
                protest.fillers(Role.AGENT).stream()
                    .anyMatch(a -> t.equals(a) || Claims.isOf(a, t)));
  }

  /** "protested", "recalled its ambassador": the words do not tell against what. */
  private static boolean isBare(Claim<Entity> protest) {
    return protest.event().type() == EventType.PROTEST
        && protest.reasons().stream().anyMatch(r -> BARE.matcher(r).find());
  }

  /**
   * "turned away 84 Haitians. Haiti's consul protested": what was done to one's own just before.
   */
  private boolean isSuffered(Claim<Entity> deed, Event<Entity> protest) {
    return Set.of(EventType.REMOVAL, EventType.DETENTION, EventType.REFUSAL)
            .contains(deed.event().type())
        && deed.factuality() == Factuality.ASSERTED
        && !doers(deed).isEmpty()
        && Stream.concat(states(deed, Role.TARGET).stream(), Claims.nations(deed).stream())
            .anyMatch(
                n ->
                    !doers(deed).contains(n)
                        && protest.fillers(Role.AGENT).stream()
                            .anyMatch(a -> a.equals(n) || Claims.isOf(a, n)));
  }

  /** "President Petro called the tariff an attack": he means what another state has done. */
  private boolean isOfOwnState(Event<Entity> protest, Claim<Entity> deed) {
    return protest.type() == EventType.PROTEST
        && deed.event().type() == EventType.SANCTION
        && protest.fillers(Role.AGENT).stream()
            .anyMatch(a -> doers(deed).stream().anyMatch(d -> Claims.isIn(a, d)));
  }

  private static boolean isTaking(Claim<Entity> claim) {
    return Set.of(EventType.ACCEPTANCE, EventType.REFUSAL).contains(claim.event().type());
  }

  /** "The court froze the judge's order": who overrules an order is not whom it is given. */
  private static boolean isOverruled(Event<Entity> order, Claim<Entity> claim) {
    return order.type() == EventType.RULING && claim.event().type() == EventType.RULING;
  }

  /** The state that does something, the court that rules, the police that hold, those who agree. */
  private List<Entity> doers(Claim<Entity> claim) {
    return switch (claim.event().type()) {
      case AGREEMENT -> states(claim, Role.PARTY);
      case DETENTION -> holders(claim);
      case RULING, SANCTION, RELIEF -> claim.event().fillers(Role.AGENT).stream().limit(1).toList();
      default -> states(claim, Role.AGENT).stream().limit(1).toList();
    };
  }

  /** Who holds people, or the state in which they are held: "remain in prison in Baku". */
  private List<Entity> holders(Claim<Entity> detention) {
    List<Entity> agents = detention.event().fillers(Role.AGENT);
    return agents.isEmpty()
        ? countries.stream()
            .filter(
                c ->
                    detention.event().fillers(Role.PLACE).stream().anyMatch(p -> Claims.isIn(p, c)))
            .limit(1)
            .toList()
        : agents.stream().limit(1).toList();
  }
}
