package dateline.resolve;

import static dateline.resolve.Claims.begin;
import static dateline.resolve.Claims.isRemoval;
import static dateline.resolve.Claims.nations;
import static dateline.resolve.Claims.states;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import dateline.extract.Role;
import java.util.List;
import java.util.Optional;

/**
 * Who sends on the people whom another state has brought: "deported to Ghana … the Nigerians among
 * them were taken home by bus".
 */
final class Onward {

  /** How far back it may stand that they were brought, in claims. */
  private static final int FEW = 40;

  private Onward() {}

  /** The state to which they were brought is the one that sends them home from there. */
  static Claim<Entity> complete(Claims all, int at) {
    Claim<Entity> claim = all.get(at);
    List<Entity> home = states(claim, Role.DESTINATION);
    if (!isRemoval(claim)
        || !isOpen(claim)
        || !claim.event().fillers(Role.ORIGIN).isEmpty()
        || home.isEmpty()
        || !nations(claim).containsAll(home)) {
      return claim;
    }
    List<Entity> hosts =
        all.list().subList(Math.max(0, at - FEW), at).stream()
            .filter(c -> begin(c) < begin(claim))
            .flatMap(c -> host(c, claim).stream())
            .distinct()
            .toList();
    return hosts.size() == 1
        ? Rewrite.role(claim, Role.AGENT, hosts, "is the state they were brought to")
        : claim;
  }

  /** Whether the sentence itself does not say who removes them. */
  private static boolean isOpen(Claim<Entity> claim) {
    return claim.event().fillers(Role.AGENT).isEmpty() || claim.inferred().contains(Role.AGENT);
  }

  /** The foreign state that has them, when a claim tells that they were brought or taken in. */
  private static Optional<Entity> host(Claim<Entity> brought, Claim<Entity> onward) {
    boolean accepts =
        brought.event().type() == EventType.ACCEPTANCE
            && !brought.event().fillers(Role.ORIGIN).isEmpty();
    if (!accepts && !isRemoval(brought) || brought.factuality() == Factuality.DENIED) {
      return Optional.empty();
    }
    List<Entity> hosts = states(brought, accepts ? Role.AGENT : Role.DESTINATION);
    List<Entity> nations = nations(brought);
    boolean same = nations.isEmpty() || nations.containsAll(nations(onward));
    boolean foreign =
        hosts.size() == 1
            && !nations.contains(hosts.get(0))
            && !nations(onward).contains(hosts.get(0));
    return same && foreign ? Optional.of(hosts.get(0)) : Optional.empty();
  }
}
