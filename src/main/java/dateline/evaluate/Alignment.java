package dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lays claimed events beside the events of the gold: first one to one, best agreement first; then
 * what is left joins the gold event that it agrees with best. Events agree only if they are of one
 * type and share a filler.
 */
final class Alignment {

  private final SortedMap<Integer, SortedMap<Integer, Double>> likeness = new TreeMap<>();
  private final Map<Integer, Integer> chosen = new HashMap<>();

  Alignment(List<Claimed> claims, List<Gold.Event> golds, Matching matching) {
    for (int c = 0; c < claims.size(); c++) {
      for (int g = 0; g < golds.size(); g++) {
        if (claims.get(c).type().equals(golds.get(g).type())) {
          Optional<Double> like = likeness(claims.get(c), golds.get(g), matching);
          if (like.isPresent()) {
            likeness.computeIfAbsent(c, i -> new TreeMap<>()).put(g, like.get());
          }
        }
      }
    }
    oneToOne();
    likeness.forEach((claim, golden) -> chosen.computeIfAbsent(claim, c -> best(golden)));
  }

  /** Index of the gold event that the claimed event tells, if there is one. */
  Optional<Integer> gold(int claim) {
    return Optional.ofNullable(chosen.get(claim));
  }

  private static Optional<Double> likeness(Claimed claimed, Gold.Event gold, Matching matching) {
    List<Matching.Pair> agreed = matching.pairs(claimed.fillers(), gold.fillers());
    double weight = 0;
    boolean shared = false;
    for (Matching.Pair pair : agreed) {
      weight += pair.gold().isCore() ? 1.5 : 1;
      shared |= !pair.gold().isTime();
    }
    int apart = claimed.fillers().size() + gold.fillers().size() - 2 * agreed.size();
    return shared ? Optional.of(weight - 0.2 * apart) : Optional.empty();
  }

  private record Candidate(int claim, int gold, double likeness) {}

  private void oneToOne() {
    List<Candidate> candidates = new ArrayList<>();
    likeness.forEach(
        (c, all) -> all.forEach((g, like) -> candidates.add(new Candidate(c, g, like))));
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    Set<Integer> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!chosen.containsKey(candidate.claim()) && taken.add(candidate.gold())) {
        chosen.put(candidate.claim(), candidate.gold());
      }
    }
  }

  /** The first of the best. */
  private static int best(SortedMap<Integer, Double> golden) {
    int best = golden.firstKey();
    for (Map.Entry<Integer, Double> entry : golden.entrySet()) {
      if (entry.getValue() > golden.get(best)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
