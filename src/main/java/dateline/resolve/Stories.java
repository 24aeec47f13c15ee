package dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins tellings of one happening into stories. The likeliest pairs are joined first, and two
 * groups only if no telling of the one contradicts a telling of the other; the result does not
 * depend on the order of the tellings. Compares tellings of one type that share an actor or a
 * country and whose days lie near each other: cost grows with the number of such neighbours, not
 * with the square of all.
 */
public final class Stories {

  /** How many neighbours, by day, a telling is compared with for each of its countries. */
  private static final int NEIGHBOURS = 60;

  private final List<Telling> tellings;

  /** Stories of these tellings. */
  public Stories(Collection<Telling> tellings) {
    this.tellings =
        tellings.stream().sorted(Comparator.comparing(Telling::event)).distinct().toList();
  }

  /** The stories that more than one telling tells, each as its events in order. */
  public List<List<String>> all() {
    int[] story = new int[tellings.size()];
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < story.length; i++) {
      story[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs()) {
      int one = story[pair.one()];
      int other = story[pair.other()];
      if (one != other && agree(members.get(one), members.get(other))) {
        List<Integer> moved = members.remove(Math.max(one, other));
        int to = Math.min(one, other);
        moved.forEach(m -> story[m] = to);
        members.get(to).addAll(moved);
      }
    }
    Map<Integer, List<Integer>> ordered = new TreeMap<>(members);
    return ordered.values().stream()
        .filter(m -> m.size() > 1)
        .map(m -> m.stream().sorted().map(i -> tellings.get(i).event()).toList())
        .toList();
  }

  /** Why two tellings are of one happening, or are not. */
  public static List<String> reasons(Telling one, Telling other) {
    return Likeness.of(one, other)
        .map(l -> l.reasons())
        .orElse(List.of("they contradict each other in type, actors, places or time"));
  }

  private boolean agree(List<Integer> one, List<Integer> other) {
    return one.stream()
        .allMatch(
            a ->
                other.stream()
                    .allMatch(b -> Likeness.of(tellings.get(a), tellings.get(b)).isPresent()));
  }

  private record Pair(double weight, int one, int other) {}

  /** The pairs alike enough, the likeliest first. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (List<Integer> block : blocks().values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEIGHBOURS); j++) {
          int one = Math.min(block.get(i), block.get(j));
          int other = Math.max(block.get(i), block.get(j));
          if (seen.add((long) one * tellings.size() + other)) {
            Optional<Likeness> likeness = Likeness.of(tellings.get(one), tellings.get(other));
            likeness
                .filter(Likeness::isSame)
                .ifPresent(l -> pairs.add(new Pair(l.weight(), one, other)));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.weight())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  /** Tellings of one type that share something, by day. */
  private Map<String, List<Integer>> blocks() {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      Set<String> things = new TreeSet<>();
      telling.fillers().values().forEach(things::addAll);
      for (String thing : things) {
        blocks.computeIfAbsent(telling.type() + " " + thing, k -> new ArrayList<>()).add(i);
      }
    }
    blocks.values().forEach(b -> b.sort(Comparator.comparing(i -> day(tellings.get(i)))));
    return blocks;
  }

  private static LocalDate day(Telling telling) {
    return telling.begin().or(telling::end).or(telling::published).orElse(LocalDate.EPOCH);
  }
}
