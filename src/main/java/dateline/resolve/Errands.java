package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The journeys of those who meet others: a minister who travels to Damascus for talks moves
 * nowhere, unless he flees.
 */
final class Errands {

  private static final Pattern FLIGHT =
      Pattern.compile("(?i)\\b(flee[sd]?|fleeing|fled|exiled?|escap\\w{1,3}|refuge)\\b");

  private final Set<Entity> parties;
  private final String text;

  /**
   * @param claims all that the article tells
   * @param text the article
   */
  Errands(List<Claim<Entity>> claims, String text) {
    this.parties =
        claims.stream()
            .filter(c -> c.event().type() == EventType.TALKS)
            .filter(
                c -> c.factuality() == Factuality.ASSERTED || c.factuality() == Factuality.PLANNED)
            .flatMap(c -> c.event().fillers(Role.PARTY).stream())
            .collect(Collectors.toSet());
    this.text = text;
  }

  /** Whether a claim tells no more than that. */
  boolean are(Claim<Entity> claim) {
    List<Entity> members = claim.event().people().map(Group::members).orElse(List.of());
    return claim.event().type() == EventType.MOVEMENT
        && !members.isEmpty()
        && parties.containsAll(members)
        && claim.evidence().stream().noneMatch(e -> FLIGHT.matcher(e.of(text)).find());
  }
}
