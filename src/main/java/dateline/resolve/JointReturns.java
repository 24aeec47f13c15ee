package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.Factuality;
import dateline.extract.Role;
import java.util.List;

/** Who sends people back where two states agree on it: "Oslo and Kabul agreed to return 40". */
final class JointReturns {

  private JointReturns() {}

  /** Of two who agree to return people, the one whose people they are not. */
  static Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    if (!Claims.isRemoval(claim) || claim.factuality() != Factuality.PLANNED) {
      return claim;
    }
    List<Entity> agents = claim.event().fillers(Role.AGENT);
    List<Entity> nations = Claims.nations(claim);
    List<Entity> others = agents.stream().filter(a -> !nations.contains(a)).toList();
    return others.isEmpty() || others.size() == agents.size()
        ? claim
        : Rewrite.role(claim, Role.AGENT, others, "removes foreigners only");
  }
}
