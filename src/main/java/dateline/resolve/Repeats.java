package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.read.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims that an article tells twice. What one sentence says twice is one claim: "pardoned and
 * freed 13 fishermen". A claim that only takes up the people of one before it is joined with that:
 * "Panama received 97 migrants. They come from China, Iran and Nepal." is one event, told in two
 * sentences.
 */
final class Repeats {

  private Repeats() {}

  /** The claims without repeats, each that was taken up again with the further evidence. */
  static List<Claim<Entity>> joined(List<Claim<Entity>> claims) {
    Map<String, Integer> first = new HashMap<>();
    List<Claim<Entity>> out = new ArrayList<>();
    for (Claim<Entity> claim : claims) {
      Integer at = first.putIfAbsent(claim.toString(), out.size());
      if (at == null) {
        out.add(claim);
      } else if (!out.get(at).evidence().get(0).overlaps(claim.evidence().get(0))) {
        if (isTakenUp(claim)) {
          out.set(at, join(out.get(at), claim));
        } else {
          out.add(claim);
        }
      }
    }
    return List.copyOf(out);
  }

  /** Whether its people have no words of their own: "they come from China and Nepal". */
  private static boolean isTakenUp(Claim<Entity> claim) {
    return claim
        .event()
        .people()
        .filter(g -> g.description().matches("(them)?") && g.quantity().isKnown())
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
