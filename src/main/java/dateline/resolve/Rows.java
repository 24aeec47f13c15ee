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

/**
 * Those of several nations who are counted in a row: "four Laotians and three Iraqis", and the
 * parts of a whole told of before.
 */
final class Rows {

  /** How many claims before a part its whole is looked for. */
  private static final int ROW = 8;

  /** How far apart a group and those who belong to it are told of at most, in characters. */
  private static final int FAR = 400;

  private Rows() {}

  /** Whether a claim counts those of one nation out of a whole told of before. */
  static boolean isPart(List<Claim<Entity>> claims, int at) {
    Claim<Entity> part = claims.get(at);
    return isOfSum(claims, at)
        || isSaidAside(claims, at)
        || Claims.isCounted(part)
            && claims.subList(Math.max(0, at - ROW), at).stream()
                .anyMatch(
                    c ->
                        c.event().type() == part.event().type()
                            && Claims.nations(c).size() > 1
                            && !Claims.nations(part).isEmpty()
                            && Claims.nations(c).containsAll(Claims.nations(part))
                            && Claims.size(c) > Claims.size(part)
                            && Claims.begin(part) - Claims.begin(c) < FAR);
  }

  /** "arrested 178 men, [61 of them Egyptians]": "they" are all whom the verb tells of. */
  private static boolean isSaidAside(List<Claim<Entity>> claims, int at) {
    Claim<Entity> part = claims.get(at);
    return Claims.isCounted(part)
        && claims.subList(Math.max(0, at - ROW), at).stream()
            .anyMatch(
                c ->
                    c.evidence().get(0).equals(part.evidence().get(0))
                        && c.event().type() == part.event().type()
                        && c.event().fillers().equals(part.event().fillers())
                        && Claims.isCounted(c)
                        && Claims.size(c) > Claims.size(part)
                        && (Claims.nations(c).isEmpty()
                            || Claims.nations(c).containsAll(Claims.nations(part))));
  }

  /**
   * "sent 16 men to Albania; twelve are from Bangladesh, [four from Egypt]": all in all sixteen.
   */
  static boolean isOfSum(List<Claim<Entity>> claims, int at) {
    for (int i = at - 1; i >= Math.max(0, at - ROW); i--) {
      Claim<Entity> whole = claims.get(i);
      long left = Claims.isCounted(whole) ? Claims.size(whole) : 0;
      int next = i + 1;
      while (left > 0 && next < claims.size() && isPartOf(claims.get(next), whole)) {
        left -= Claims.size(claims.get(next));
        next++;
      }
      if (left == 0 && next > at && next - i > 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOf(Claim<Entity> part, Claim<Entity> whole) {
    return part.event().type() == whole.event().type()
        && Claims.isCounted(part)
        && Claims.nations(part).size() == 1;
  }

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
