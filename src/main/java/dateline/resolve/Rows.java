package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Quantity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Those of several nations whom one sentence counts in a row: "four Laotians and three Iraqis". */
final class Rows {

  private Rows() {}

  /** All whom the row counts that ends with a claim; those of the claim if it is no row. */
  static Optional<Group<Entity>> whole(List<Claim<Entity>> claims, int last) {
    Claim<Entity> claim = claims.get(last);
    List<Entity> nations = new ArrayList<>(Claims.nations(claim));
    long sum = exactly(claim);
    for (int i = last - 1; i >= 0 && sum > 0 && isBeside(claims.get(i), claim, nations); i--) {
      nations.addAll(0, Claims.nations(claims.get(i)));
      sum += exactly(claims.get(i));
    }
    long all = sum;
    return nations.size() == Claims.nations(claim).size()
        ? claim.event().people()
        : claim
            .event()
            .people()
            .map(g -> new Group<>(nations, Quantity.of(all), List.of(), false, g.description()));
  }

  private static boolean isBeside(Claim<Entity> one, Claim<Entity> claim, List<Entity> nations) {
    Event<Entity> event = claim.event();
    return one.event().type() == event.type()
        && exactly(one) > 0
        && one.evidence().get(0).overlaps(claim.evidence().get(0))
        && one.event().fillers().equals(event.fillers())
        && one.factuality() == claim.factuality()
        && !Claims.nations(one).isEmpty()
        && !nations.isEmpty()
        && Collections.disjoint(Claims.nations(one), nations);
  }

  private static long exactly(Claim<Entity> claim) {
    return claim.event().people().map(g -> g.quantity().count().orElse(0L)).orElse(0L);
  }
}
