package dateline.resolve;

import static dateline.resolve.Claims.isRemoval;
import static dateline.resolve.Claims.nations;
import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose people a group is when its own sentence only counts them: "the 135", "32,540 persons". */
final class Nations {

  /** From this size on one number in one article means one group. */
  private static final long TELLING = 10;

  private Nations() {}

  static Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    Optional<Group<Entity>> people = claim.event().people();
    if (people.isEmpty()
        || !nations(claim).isEmpty()
        || people.get().thirdCountry()
        || !people.get().members().isEmpty()) {
      return claim;
    }
    boolean telling = Claims.size(claim) >= TELLING;
    List<Entity> found =
        all.nearest(at, c -> telling && !nations(c).isEmpty() && Claims.sameNumber(c, claim))
            .map(Claims::nations)
            .or(() -> usual(all, claim))
            .orElse(List.of());
    if (found.isEmpty()) {
      return claim;
    }
    Group<Entity> g = people.get();
    return Rewrite.people(
        claim,
        Optional.of(
            new Group<>(found, g.quantity(), g.members(), g.thirdCountry(), g.description())));
  }

  /**
   * Those counted on a road on which the article elsewhere sees one country's people go home, and
   * nobody else.
   */
  private static Optional<List<Entity>> usual(Claims all, Claim<Entity> claim) {
    Event<Entity> event = claim.event();
    List<Entity> to = states(claim, Role.DESTINATION);
    if (!isRemoval(claim) || to.size() != 1 || !Claims.isCounted(claim)) {
      return Optional.empty();
    }
    Set<List<Entity>> told =
        all.stream()
            .filter(
                c ->
                    isRemoval(c)
                        && c.factuality() == claim.factuality()
                        && !nations(c).isEmpty()
                        && c.event().fillers(Role.DESTINATION).equals(to)
                        && c.event().fillers(Role.AGENT).equals(event.fillers(Role.AGENT)))
            .map(Claims::nations)
            .collect(Collectors.toSet());
    return told.equals(Set.of(to)) ? Optional.of(to) : Optional.empty();
  }
}
