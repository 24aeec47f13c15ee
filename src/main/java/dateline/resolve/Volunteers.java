package dateline.resolve;

import static dateline.resolve.Claims.isRemoval;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;

/**
 * What those leave who go of their own accord where others are sent away: "Iceland deported 391
 * people; 667 went voluntarily".
 */
final class Volunteers implements Claims.Step {

  /** How far behind the clause of those who are sent away that of the others begins at most. */
  private static final int BESIDE = 8;

  private static final int FEW = 2;

  private final Told told;

  /**
   * @param told what the words of the claims tell beside
   */
  Volunteers(Told told) {
    this.told = told;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Event<Entity> event = claim.event();
    boolean open =
        event.type() == EventType.MOVEMENT
            && event.fillers(Role.ORIGIN).isEmpty()
            && event.fillers(Role.DESTINATION).isEmpty()
            && event.people().isPresent()
            && claim.factuality() == Factuality.ASSERTED
            && told.isWilling(claim)
            && !told.isArrival(claim);
    return open
        ? all.before(at - 1, FEW, c -> sends(c, claim)).map(c -> gone(claim, c)).orElse(claim)
        : claim;
  }

  private static Claim<Entity> gone(Claim<Entity> claim, Claim<Entity> removal) {
    Claim<Entity> out =
        Rewrite.inferred(claim, Role.ORIGIN, left(removal), "sends others away beside");
    Group<Entity> people = claim.event().people().orElseThrow();
    List<Entity> nations = Claims.nations(removal);
    boolean beside = removal.evidence().get(0).overlaps(claim.evidence().get(0));
    if (beside && claim.event().begin().isEmpty() && claim.event().end().isEmpty()) {
      out = Rewrite.days(out, removal.event());
    }
    boolean alike = // "deported 9,000 Afghans, and a further 4,000 left on their own"
        nations.size() == 1
            && people.nationalities().isEmpty()
            && people.members().isEmpty()
            && beside;
    return alike
        ? Rewrite.people(out, Optional.of(Groups.with(people, nations, people.quantity())))
        : out;
  }

  private static boolean sends(Claim<Entity> removal, Claim<Entity> claim) {
    List<Entity> left = left(removal);
    return isRemoval(removal)
        && removal.factuality() == Factuality.ASSERTED
        && left.size() == 1
        && !Journeys.isFetched(removal)
        && Claims.begin(claim) - removal.evidence().get(0).end() < BESIDE
        && !Claims.nations(claim).contains(left.get(0));
  }

  /** The state that sends people away, or else the one they leave. */
  private static List<Entity> left(Claim<Entity> removal) {
    List<Entity> agents = Claims.states(removal, Role.AGENT);
    return agents.isEmpty() ? Claims.states(removal, Role.ORIGIN) : agents;
  }
}
