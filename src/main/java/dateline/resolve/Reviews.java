package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Role;
import dateline.read.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rulings on what no state has done: a court that reviews another court's word, or tries somebody.
 */
final class Reviews {

  /** How far back, in claims, the ruling stands that is reviewed. */
  private static final int FEW = 3;

  private static final String WORD =
      "(injunction|ruling|judge?ment|verdict|conviction|acquittal|restraining order"
          + "|(judge|court|justice)['’]s (\\p{L}+ )?(order|decision|finding))";

  private static final Pattern OVERRULING =
      Pattern.compile(
          "(?i)\\b(suspend|lift|overturn|overrul|revers|set aside|thr[eo]w(s|n)? out|str(uc|i)k\\w*"
              + " down|quash|froze|stay(s|ed)\\b|vacat|annul|uph[eo]ld|block|affirm)\\w*"
              + " (an?|the|that|this|his|her|its|\\p{L}+['’]s)? ?(\\p{L}+ )?"
              + WORD
              + "\\b");

  private static final Pattern THAT_ORDER =
      Pattern.compile(
          "(?i)\\b(suspend|lift|overturn|thr[eo]w(s|n)? out|froze|stay(s|ed)\\b|vacat|uph[eo]ld|block)"
              + "\\w* (that|this|his|her) order\\b");

  private static final Pattern TRIAL =
      Pattern.compile(
          "(?i)\\b(acquit\\w*|on bail|remand\\w*|warrants?)\\b"
              + "|\\bthat\\b.*\\bbe (set free|freed|released|let go|let out)\\b");

  private final String text;

  /**
   * @param text of the article
   */
  Reviews(String text) {
    this.text = text;
  }

  /** "acquitted the journalist", "upheld the verdict": what no state has done. */
  boolean isOfNoState(Claim<Entity> ruling) {
    return tells(ruling, TRIAL) || tells(ruling, OVERRULING) || tells(ruling, THAT_ORDER);
  }

  /** "The Supreme Court suspended that order": the court or judge who gave it a little before. */
  Optional<List<Entity>> reviewed(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    if (!tells(claim, OVERRULING) && !tells(claim, THAT_ORDER)) {
      return Optional.empty();
    }
    return all.before(
            at - 1,
            FEW,
            c ->
                c.event().type() == EventType.RULING
                    && !c.event().fillers(Role.AGENT).isEmpty()
                    && !apart(c, claim).isEmpty())
        .map(c -> apart(c, claim));
  }

  /** Who gave the earlier ruling, unless the same give both. */
  private static List<Entity> apart(Claim<Entity> earlier, Claim<Entity> claim) {
    List<Entity> agents = earlier.event().fillers(Role.AGENT);
    return agents.stream().anyMatch(claim.event().fillers(Role.AGENT)::contains)
        ? List.of()
        : agents;
  }

  private boolean tells(Claim<Entity> claim, Pattern pattern) {
    Span evidence = claim.evidence().get(0);
    return pattern.matcher(text.substring(evidence.begin(), evidence.end())).find();
  }
}
