package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.EventType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Appeals of which nothing is said but that they are lodged: "the ministry will appeal" contests a
 * ruling that the article tells of, and else nothing that it does.
 */
final class Appeals {

  /** The frame of those that say no more, as the reason for a claim names it. */
  private static final Pattern BARE = Pattern.compile("evokes appeal-(bare|weighed)$");

  private static final String APPEAL = "evokes appeal";

  private final boolean ruled;

  /**
   * @param claims all that the article tells
   */
  Appeals(List<Claim<Entity>> claims) {
    this.ruled = claims.stream().anyMatch(c -> c.event().type() == EventType.RULING);
  }

  /** "appealed the decision": whoever contests a ruling, whatever he calls it. */
  static boolean is(Claim<Entity> protest) {
    return protest.event().type() == EventType.PROTEST
        && protest.reasons().stream().anyMatch(r -> r.contains(APPEAL));
  }

  /** Whether a claim tells of an appeal against what nobody tells of. */
  boolean areIdle(Claim<Entity> claim) {
    return !ruled
        && claim.event().type() == EventType.PROTEST
        && claim.reasons().stream().anyMatch(r -> BARE.matcher(r).find());
  }
}
