package dateline.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides which claimed fillers are fillers of the gold. */
final class Matching {

  private final Known.All known;
  private final Gold gold;

  Matching(Known.All known, Gold gold) {
    this.known = known;
    this.gold = gold;
  }

  /** A claimed filler and the gold filler that it agrees with. */
  record Pair(Filler claimed, Filler gold) {}

  /** The pairs that agree, each gold filler in one pair at most. */
  List<Pair> pairs(Collection<Filler> claimed, Collection<Filler> golds) {
    List<Pair> pairs = new ArrayList<>();
    Set<Filler> used = new LinkedHashSet<>();
    for (Filler c : claimed) {
      for (Filler g : golds) {
        if (!used.contains(g) && agree(c, g)) {
          pairs.add(new Pair(c, g));
          used.add(g);
          break;
        }
      }
    }
    return pairs;
  }

  /** Whether the two play the same role and stand for the same. */
  boolean agree(Filler claimed, Filler golden) {
    if (!claimed.role().equals(golden.role())) {
      return false;
    }
    return claimed.isNamed()
        ? known.get(claimed.value()).is(gold.entities().get(golden.value()))
        : claimed.value().equals(golden.value());
  }

  /** The claimed sources that are sources of the gold, by their IRIs and ids. */
  List<Pair> sources(Collection<String> claimed, Collection<String> golds) {
    return pairs(
        claimed.stream().map(iri -> new Filler("agent", iri)).toList(),
        golds.stream().map(id -> new Filler("agent", id)).toList());
  }
}
