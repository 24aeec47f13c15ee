package dateline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins tellings of one happening into stories. The likeliest pairs are joined first, and two
 * groups only if no telling of the one contradicts a telling of the other; the result does not
 * depend on the order of the tellings. Tellings that no chain of {@link Alike} pairs ties together
 * never meet, so each such bundle may be joined by itself.
 */
public final class Stories {

  private final Map<String, Group> groups = new HashMap<>();

  private Stories(Collection<Telling> tellings) {
    tellings.forEach(telling -> groups.put(telling.event(), new Group(telling)));
  }

  /** Tellings taken for one happening, and their signatures, which are fewer. */
  private static final class Group {
    private final List<Telling> members = new ArrayList<>();
    private final Set<Telling> signatures = new LinkedHashSet<>();

    Group(Telling telling) {
      members.add(telling);
      signatures.add(telling.signature());
    }

    boolean agrees(Group other) {
      return signatures.stream()
          .allMatch(
              a -> other.signatures.stream().allMatch(b -> Likeness.weight(a, b).isPresent()));
    }

    void take(Group other) {
      members.addAll(other.members);
      signatures.addAll(other.signatures);
    }
  }

  /**
   * The stories that more than one telling tells, each in the order of its events.
   *
   * @param tellings each once
   * @param pairs those of them that are alike
   */
  public static List<List<Telling>> join(Collection<Telling> tellings, Collection<Alike> pairs) {
    Stories stories = new Stories(tellings);
    pairs.stream().sorted(Alike.ORDER).distinct().forEach(stories::join);
    return stories.all();
  }

  /** The stories of tellings that fit into memory. */
  public static List<List<Telling>> of(Collection<Telling> tellings) {
    List<Alike> pairs = new ArrayList<>();
    Neighbours neighbours = new Neighbours();
    tellings.stream()
        .flatMap(telling -> Neighbours.lines(telling).stream())
        .sorted()
        .distinct()
        .forEach(line -> neighbours.take(line, pairs::add));
    return join(tellings, pairs);
  }

  /** Why two tellings are of one happening, or are not. */
  public static List<String> reasons(Telling one, Telling other) {
    return Likeness.of(one, other)
        .map(l -> l.reasons())
        .orElse(List.of("they contradict each other in type, actors, places or time"));
  }

  private void join(Alike pair) {
    Group one = groups.get(pair.one());
    Group other = groups.get(pair.other());
    if (one != other && one.agrees(other)) {
      Group larger = one.members.size() >= other.members.size() ? one : other;
      Group smaller = larger == one ? other : one;
      smaller.members.forEach(telling -> groups.put(telling.event(), larger));
      larger.take(smaller);
    }
  }

  private List<List<Telling>> all() {
    Map<String, List<Telling>> all = new TreeMap<>();
    for (Group group : new LinkedHashSet<>(groups.values())) {
      if (group.members.size() > 1) {
        group.members.sort(Comparator.comparing(Telling::event));
        all.put(group.members.get(0).event(), List.copyOf(group.members));
      }
    }
    return List.copyOf(all.values());
  }
}
