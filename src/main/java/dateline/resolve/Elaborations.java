package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Event;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a colon and says how many they are of whom the clause before it tells: "Oman
 * expelled Bangladeshi workers on Monday: 88 men were put on a plane to Dhaka".
 */
final class Elaborations implements Claims.Step {

  /** How far before the colon the clause begins at most, in characters. */
  private static final int NEAR = 250;

  private final String text;

  /**
   * @param text of the article
   */
  Elaborations(String text) {
    this.text = text;
  }

  @Override
  public Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    boolean open =
        at > 0
            && Groups.TYPES.contains(claim.event().type())
            && Claims.isCounted(claim)
            && Claims.nations(claim).isEmpty()
            && isBehindColon(Claims.begin(claim));
    return open
        ? all.before(at - 1, 1, c -> isWhole(c, claim)).map(c -> told(claim, c)).orElse(claim)
        : claim;
  }

  private boolean isBehindColon(int begin) {
    int before = begin - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before > 0 && text.charAt(before) == ':';
  }

  private boolean isWhole(Claim<Entity> whole, Claim<Entity> claim) {
    int from = Claims.begin(whole);
    int to = Claims.begin(claim);
    return whole.event().type() == claim.event().type()
        && whole.factuality() == claim.factuality()
        && !Claims.isCounted(whole)
        && !Claims.nations(whole).isEmpty()
        && claim.event().people().filter(g -> g.members().isEmpty()).isPresent()
        && from < to
        && to - from < NEAR
        && !text.substring(from, to).matches("(?s).*[.!?;] \\p{Lu}.*");
  }

  private static Claim<Entity> told(Claim<Entity> claim, Claim<Entity> whole) {
    Event<Entity> event = claim.event();
    Group<Entity> people = event.people().orElseThrow();
    Claim<Entity> out =
        Rewrite.people(
            claim, Optional.of(Groups.with(people, Claims.nations(whole), people.quantity())));
    for (Role role : List.of(Role.AGENT, Role.ORIGIN)) {
      List<Entity> fillers = whole.event().fillers(role);
      boolean lent = event.fillers(role).isEmpty() && !fillers.isEmpty();
      out = lent ? Rewrite.role(out, role, fillers, "is told before the colon") : out;
    }
    boolean dated = event.begin().isPresent() || event.end().isPresent();
    return dated ? out : Rewrite.days(out, whole.event());
  }
}
