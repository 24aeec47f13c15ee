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

/**
 * Finds who turns people back when a sentence says only where: the state. Who holds people in it or
 * sets them free is not taken for the state, since gangs, camps and other states may do so as well,
 * but for the police or another captor that tells of it.
 */
final class Captors implements Claims.Step {

  /** How far apart it is told at most that people are held and that they go free, in characters. */
  private static final int NEAR = 200;

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
    EventType type = claim.event().type();
    boolean open =
        type == EventType.REFUSAL
            && claim.event().fillers(Role.AGENT).isEmpty()
            && claim.factuality() != Factuality.DENIED;
    if (type == EventType.RELEASE && claim.event().fillers(Role.PLACE).isEmpty()) {
      Optional<Claim<Entity>> held = all.before(at - 1, 1, c -> isHeld(c, claim));
      if (held.isPresent()) {
        return Rewrite.role(
            claim, Role.PLACE, held.get().event().fillers(Role.PLACE), "is where they were held");
      }
    }
    if (type == EventType.DETENTION && claim.event().fillers(Role.AGENT).isEmpty()) {
      return holder(claim)
          .map(h -> Rewrite.inferred(claim, Role.AGENT, List.of(h), "tells whom it holds"))
          .orElse(claim);
    }
    if (!open) {
      return claim;
    }
    return place(claim)
        .map(a -> Rewrite.inferred(claim, Role.AGENT, List.of(a), "is the state they are in"))
        .orElse(claim);
  }

  /** "had been held at Christmas Island for a year when he was released" */
  private static boolean isHeld(Claim<Entity> held, Claim<Entity> released) {
    return held.event().type() == EventType.DETENTION
        && held.factuality() != Factuality.DENIED
        && !held.event().fillers(Role.PLACE).isEmpty()
        && held.event().people().isPresent()
        && held.event()
            .people()
            .map(Captors::who)
            .equals(released.event().people().map(Captors::who))
        && Claims.begin(released) - Claims.begin(held) < NEAR;
  }

  /** "41 men were arrested, the police said": who may arrest speaks of those it has arrested. */
  private Optional<Entity> holder(Claim<Entity> claim) {
    boolean own =
        claim.sources().size() == 1
            && claim.factuality() != Factuality.DENIED
            && !told.isBySomebody(claim);
    return claim.sources().stream()
        .filter(s -> own && s.kind() == Kind.ORGANIZATION)
        .filter(s -> Names.words(s.label()).stream().anyMatch(w -> words.is("captor", w)))
        .filter(
            s ->
                claim.event().fillers(Role.PLACE).stream()
                    .flatMap(p -> p.country().stream())
                    .allMatch(c -> s.country().isEmpty() || s.country().get().equals(c)))
        .findFirst();
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
