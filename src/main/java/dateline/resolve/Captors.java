package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who holds people or sets them free when a sentence says only where. */
final class Captors implements Claims.Step {

  private final Set<Entity> countries;

  /**
   * @param countries those that the article names themselves
   */
  Captors(Set<Entity> countries) {
    this.countries = countries;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    EventType type = claim.event().type();
    boolean open =
        (type == EventType.DETENTION || type == EventType.RELEASE || type == EventType.REFUSAL)
            && claim.event().fillers(Role.AGENT).isEmpty()
            && claim.factuality() != Factuality.DENIED;
    if (!open) {
      return claim;
    }
    return place(claim)
        .map(a -> Rewrite.role(claim, Role.AGENT, List.of(a), Inference.ELSEWHERE))
        .orElse(claim);
  }

  /** The state in which the place lies, when the article speaks of it. */
  private Optional<Entity> place(Claim<Entity> claim) {
    return claim.event().fillers(Role.PLACE).stream()
        .flatMap(p -> countries.stream().filter(c -> p.equals(c) || Claims.isOf(p, c)))
        .filter(c -> !Claims.nations(claim).contains(c))
        .findFirst();
  }
}
