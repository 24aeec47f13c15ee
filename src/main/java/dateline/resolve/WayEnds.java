package dateline.resolve;

import static dateline.resolve.Claims.begin;
import static dateline.resolve.Claims.isRemoval;
import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where ways end: in the country of a town, or behind a border. */
final class WayEnds {

  /** How often an article speaks of a country at least whose town it names. */
  private static final int OFTEN = 2;

  /** How far apart the two halves of a road are told at most, in characters. */
  private static final int NEAR = 150;

  private WayEnds() {}

  /**
   * "deported to San José": the country of a town is where they go, if the article speaks of it and
   * does not name it in passing. Who goes by himself goes to the town.
   *
   * @param named where the article names each country itself
   */
  static Claims.Step countries(Map<Entity, List<Span>> named) {
    return (all, at) -> {
      Claim<Entity> claim = all.get(at);
      List<Entity> to = claim.event().fillers(Role.DESTINATION);
      if (!isRemoval(claim) || to.isEmpty() || to.stream().anyMatch(e -> e.kind() != Kind.PLACE)) {
        return claim;
      }
      List<Entity> left =
          Stream.concat(
                  claim.event().fillers(Role.AGENT).stream(),
                  claim.event().fillers(Role.ORIGIN).stream())
              .toList();
      List<Entity> around =
          named.keySet().stream()
              .filter(c -> named.get(c).size() >= OFTEN || isWithin(claim, named.get(c)))
              .filter(c -> to.stream().anyMatch(p -> p.country().equals(Optional.of(c.id()))))
              .filter(c -> left.stream().noneMatch(l -> Claims.isIn(l, c)))
              .toList();
      if (around.size() != 1) {
        return claim;
      }
      List<Entity> both = new ArrayList<>(to);
      both.addAll(around);
      return Rewrite.role(claim, Role.DESTINATION, both, "is the country of that place");
    };
  }

  /** "put ashore at Güiria, a port in eastern Venezuela" */
  private static boolean isWithin(Claim<Entity> claim, List<Span> names) {
    return names.stream().anyMatch(n -> claim.evidence().get(0).overlaps(n));
  }

  /**
   * "were trucked to the Masnaa crossing and handed over to Syria": what lies on the border is
   * passed, if the same people are told to go on to a country.
   *
   * @param told what the words of the claims tell beside
   */
  static Claims.Step crossing(Told told) {
    return (all, at) -> crossing(all, at, told);
  }

  private static Claim<Entity> crossing(Claims all, int at, Told told) {
    Claim<Entity> claim = all.get(at);
    if (at > 0 && isBeyond(all.get(at - 1), claim, told)) {
      return Rewrite.role(
          claim, Role.VIA, all.get(at - 1).event().fillers(Role.VIA), "is where they passed");
    }
    List<Entity> to = claim.event().fillers(Role.DESTINATION);
    if (isPassed(all, claim)) {
      return Rewrite.role(
          Rewrite.role(claim, Role.DESTINATION, List.of(), "is only passed"),
          Role.VIA,
          to,
          "is what others pass");
    }
    if (!isRemoval(claim)
        || to.isEmpty()
        || !(told.isToPost(claim) || to.stream().allMatch(WayEnds::isCrossing))) {
      return claim;
    }
    Optional<List<Entity>> beyond =
        at + 1 < all.list().size()
            ? Optional.of(all.get(at + 1))
                .filter(c -> isRemoval(c) && c.event().people().equals(claim.event().people()))
                .filter(c -> begin(c) - begin(claim) < NEAR)
                .map(c -> states(c, Role.DESTINATION))
                .filter(s -> !s.isEmpty())
            : Optional.empty();
    return beyond
        .map(s -> Rewrite.role(claim, Role.DESTINATION, s, "is where they go on to"))
        .map(c -> Rewrite.role(c, Role.VIA, to, "is a crossing"))
        .orElse(claim);
  }

  /** "driven to the crossing and [handed over to Syria]": the second half of that way. */
  private static boolean isBeyond(Claim<Entity> post, Claim<Entity> claim, Told told) {
    List<Entity> passed = post.event().fillers(Role.VIA);
    return isRemoval(post)
        && isRemoval(claim)
        && !passed.isEmpty()
        && claim.event().fillers(Role.VIA).isEmpty()
        && (told.isToPost(post) || passed.stream().allMatch(WayEnds::isCrossing))
        && post.event().people().equals(claim.event().people())
        && !states(claim, Role.DESTINATION).isEmpty()
        && post.event().fillers(Role.DESTINATION).containsAll(states(claim, Role.DESTINATION))
        && begin(claim) - begin(post) < NEAR;
  }

  /** "41,300 were expelled through Torkham … 212 were driven to [Torkham] and deported" */
  private static boolean isPassed(Claims all, Claim<Entity> claim) {
    List<Entity> to = claim.event().fillers(Role.DESTINATION);
    return isRemoval(claim)
        && to.size() == 1
        && to.get(0).kind() == Kind.PLACE
        && claim.event().fillers(Role.VIA).isEmpty()
        && !Journeys.endsAtHome(claim)
        && all.stream()
            .anyMatch(
                c ->
                    isRemoval(c)
                        && c.event().fillers(Role.VIA).contains(to.get(0))
                        && (claim.event().fillers(Role.AGENT).isEmpty()
                            || c.event()
                                .fillers(Role.AGENT)
                                .equals(claim.event().fillers(Role.AGENT))));
  }

  private static boolean isCrossing(Entity place) {
    return place.label().matches("(?i).*\\b(crossing|gate|checkpoint|border post|bridge)\\b.*");
  }
}
