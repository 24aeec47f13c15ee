package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins a claim that only takes up the people of one before it with that: "Panama received 97
 * migrants. They come from China, Iran and Nepal." is one event, told in two sentences.
 */
final class Repeats {

  private Repeats() {}

  /** The claims, each that repeats one before it joined with that as further evidence. */
  static List<Claim<Entity>> joined(List<Claim<Entity>> claims) {
    Map<String, Claim<Entity>> told = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim<Entity> claim = claims.get(i);
      String key = claim.toString();
      told.merge(isTakenUp(claim) || !told.containsKey(key) ? key : "#" + i, claim, Repeats::join);
    }
    return List.copyOf(told.values());
  }

  /** Whether its people have no words of their own: "they come from China and Nepal". */
  private static boolean isTakenUp(Claim<Entity> claim) {
    return claim
        .event()
        .people()
        .filter(g -> g.description().isEmpty() && g.quantity().isKnown())
        .isPresent();
  }

  private static Claim<Entity> join(Claim<Entity> first, Claim<Entity> again) {
    List<Span> evidence = new ArrayList<>(first.evidence());
    again.evidence().stream().filter(s -> !evidence.contains(s)).forEach(evidence::add);
    return new Claim<>(
        first.event(),
        first.sources(),
        first.factuality(),
        Math.max(first.confidence(), again.confidence()),
        evidence,
        first.reasons(),
        first.inferred());
  }
}
