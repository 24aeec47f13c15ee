package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds who turns people back when a sentence says only where: the state; and who lets them in
 * afterwards. Who holds people in it or sets them free is not taken for the state, since gangs,
 * camps and other states may do so as well, but for the police or another captor that tells of it.
 */
final class Captors implements Claims.Step {

  /** How far apart it is told at most that people are held and that they go free, in characters. */
  private static final int NEAR = 200;

  /** Who sentences people, whom others have caught. */
  private static final Pattern COURT =
      Pattern.compile("(?i)\\b(courts?|judges?|tribunals?|magistrates?)\\b");

  /** Whom others hold than those who let them go. */
  private static final String CAPTIVES = "(?i).*\\b(hostage|captive|kidnap|abduct).*";

  private final Set<Entity> countries;
  private final Told told;
  private final Words words;

  /**
   * @param countries those that the article names themselves
   * @param told what the words of the claims tell beside
   */
  Captors(Set<Entity> countries, Told told, Words words) {
    this.countries = countries;
    this.told = told;
    this.words = words;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    boolean open =
        claim.event().fillers(Role.AGENT).isEmpty() && claim.factuality() != Factuality.DENIED;
    return switch (claim.event().type()) {
      case RELEASE -> claim.event().fillers(Role.PLACE).isEmpty() ? held(all, at) : claim;
      case DETENTION -> open && !told.isBySomebody(claim) ? arrested(all, at) : claim;
      case REFUSAL -> open ? turnedBack(claim) : claim;
      case ACCEPTANCE -> open && !told.isBySomebody(claim) ? relented(all, at) : claim;
      default -> claim;
    };
  }

  private static Claim<Entity> inferred(Claim<Entity> claim, List<Entity> agents, String reason) {
    return Rewrite.inferred(claim, Role.AGENT, agents, reason);
  }

  private Claim<Entity> turnedBack(Claim<Entity> claim) {
    return place(claim)
        .map(a -> inferred(claim, List.of(a), "is the state they are in"))
        .or(() -> refuser(claim).map(t -> inferred(claim, List.of(t), "tells whom it refuses")))
        .orElse(claim);
  }

  /** "refused entry to 312 Congolese. Most were let in a day later": by who had refused them. */
  private static Claim<Entity> relented(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    return all.before(at - 1, 1, c -> c.event().type() == EventType.REFUSAL)
        .filter(c -> c.factuality() == Factuality.ASSERTED)
        .filter(c -> !Claims.nations(claim).isEmpty())
        .filter(c -> Claims.nations(c).equals(Claims.nations(claim)))
        .filter(c -> Claims.begin(claim) - Claims.begin(c) < 2 * NEAR)
        .filter(c -> !c.event().fillers(Role.AGENT).isEmpty())
        .filter(c -> claim.event().fillers(Role.PLACE).stream().allMatch(p -> Claims.isBy(c, p)))
        .map(c -> inferred(claim, c.event().fillers(Role.AGENT), "had refused them"))
        .orElse(claim);
  }

  private Claim<Entity> held(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    return all.before(at - 1, 1, c -> isHeld(c, claim))
        .map(h -> h.event().fillers(Role.PLACE))
        .map(p -> Rewrite.role(claim, Role.PLACE, p, "is where they were held"))
        .orElse(claim);
  }

  /** Who holds people: who tells of it, or holds as many in another claim. */
  private Claim<Entity> arrested(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    return teller(claim)
        .map(t -> inferred(claim, List.of(t), "tells whom it holds"))
        .or(
            () ->
                all.nearest(at, c -> isArrest(c) && Ways.isSameGroup(c, claim))
                    .map(c -> inferred(claim, c.event().fillers(Role.AGENT), "holds as many")))
        .or(
            () ->
                all.nearest(at, c -> isLettingGo(c, claim))
                    .map(c -> inferred(claim, c.event().fillers(Role.AGENT), "lets them go")))
        .orElse(claim);
  }

  /** "Togo will free 18 Malian soldiers who have been held": a state that lets foreigners go. */
  private static boolean isLettingGo(Claim<Entity> release, Claim<Entity> held) {
    List<Entity> agents = release.event().fillers(Role.AGENT);
    List<Entity> nations = Claims.nations(release);
    return release.event().type() == EventType.RELEASE
        && release.factuality() != Factuality.DENIED
        && held.event().fillers(Role.PLACE).isEmpty()
        && agents.size() == 1
        && agents.get(0).kind() == Kind.COUNTRY
        && !nations.isEmpty()
        && !nations.contains(agents.get(0))
        && !held.event().people().orElseThrow().description().matches(CAPTIVES)
        && Ways.isSameGroup(release, held)
        && Math.abs(Claims.begin(release) - Claims.begin(held)) < NEAR;
  }

  private static boolean isArrest(Claim<Entity> claim) {
    List<Entity> captors = claim.event().fillers(Role.AGENT);
    return claim.event().type() == EventType.DETENTION
        && claim.factuality() != Factuality.DENIED
        && !captors.isEmpty()
        && captors.stream().noneMatch(c -> COURT.matcher(c.label()).find());
  }

  /** "had been held at Christmas Island for a year when he was released" */
  private boolean isHeld(Claim<Entity> held, Claim<Entity> released) {
    return held.event().type() == EventType.DETENTION
        && held.factuality() != Factuality.DENIED
        && !held.event().fillers(Role.PLACE).isEmpty()
        && held.event().people().isPresent()
        && !isRescue(held, released)
        && held.event()
            .people()
            .map(Captors::who)
            .equals(released.event().people().map(Captors::who))
        && Claims.begin(released) - Claims.begin(held) < NEAR;
  }

  /** "Boko Haram had seized them near Maroua. The army freed them": elsewhere, for all we know. */
  private boolean isRescue(Claim<Entity> held, Claim<Entity> released) {
    List<Entity> captors = held.event().fillers(Role.AGENT);
    List<Entity> liberators = released.event().fillers(Role.AGENT);
    return !captors.isEmpty()
        && !liberators.isEmpty()
        && captors.stream().allMatch(c -> c.kind() == Kind.ORGANIZATION && !isPolice(c))
        && liberators.stream().noneMatch(captors::contains);
  }

  private boolean isPolice(Entity body) {
    return Names.words(body.label()).stream().anyMatch(w -> words.is("captor", w));
  }

  /** "41 men were arrested, the police said": who may arrest speaks of those it has arrested. */
  private Optional<Entity> teller(Claim<Entity> claim) {
    boolean own = claim.sources().size() == 1;
    return claim.sources().stream()
        .filter(s -> own && s.kind() == Kind.ORGANIZATION)
        .filter(s -> Claims.nations(claim).stream().noneMatch(n -> Claims.isOf(s, n)))
        .filter(this::isPolice)
        .filter(
            s ->
                claim.event().fillers(Role.PLACE).stream()
                    .flatMap(p -> p.country().stream())
                    .allMatch(c -> s.country().isEmpty() || s.country().get().equals(c)))
        .findFirst();
  }

  /** "3,400 had been turned back, Finland said": the border force or the state that tells of it. */
  private Optional<Entity> refuser(Claim<Entity> claim) {
    Optional<Entity> state =
        claim.sources().stream()
            .filter(s -> claim.sources().size() == 1 && s.kind() == Kind.COUNTRY)
            .filter(s -> claim.event().fillers(Role.ORIGIN).isEmpty())
            .filter(s -> claim.event().fillers(Role.PLACE).isEmpty())
            .filter(s -> !Claims.nations(claim).contains(s))
            .findFirst();
    return teller(claim).or(() -> state);
  }

  private static List<Object> who(Group<Entity> people) {
    return List.of(people.members(), people.quantity(), people.nationalities());
  }

  /** The state in which the place lies, when the article speaks of it. */
  private Optional<Entity> place(Claim<Entity> claim) {
    return claim.event().fillers(Role.PLACE).stream()
        .flatMap(p -> countries.stream().filter(c -> Claims.isIn(p, c)))
        .filter(c -> !Claims.nations(claim).contains(c))
        .findFirst();
  }
}
