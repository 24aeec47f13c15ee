package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ways of several groups under one verb: "the Somalis were flown to Uganda and the Eritreans to
 * Sudan". Each goes to its own place, and the second group is no place that the first goes to.
 */
final class GappedWays {

  private static final Set<String> SEAMS = Set.of("and", ",", ";", "while");

  private final Sentence sentence;

  GappedWays(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The event of each group, in order; nothing if there is only one. */
  List<Instance> of(Instance whole) {
    List<Name> places = whole.fillers(Role.DESTINATION);
    if (places.size() < 2 || whole.people().isEmpty() || !whole.type().isJourney()) {
      return List.of();
    }
    List<People> others =
        sentence.mentions(People.class).filter(p -> goesElsewhere(p, whole)).toList();
    if (others.isEmpty()) {
      return List.of();
    }
    List<Instance> ways = new ArrayList<>();
    List<Name> first = between(places, -1, others.get(0).tokens().begin());
    ways.add(whole.with(Role.DESTINATION, first));
    for (int i = 0; i < others.size(); i++) {
      People next = others.get(i);
      int end = i + 1 < others.size() ? others.get(i + 1).tokens().begin() : Integer.MAX_VALUE;
      List<Name> goal = new ArrayList<>(between(places, next.head() + 1, end));
      goal(next).filter(n -> !goal.contains(n)).ifPresent(goal::add);
      ways.add(way(whole, next, goal));
    }
    return first.isEmpty() ? List.of() : ways;
  }

  /** "and [the Eritreans] to Sudan": people right before a way, behind those of the verb. */
  private boolean goesElsewhere(People people, Instance whole) {
    List<Name> places = whole.fillers(Role.DESTINATION);
    return people.head() > whole.trigger()
        && people.head() != whole.people().get().head()
        && (!people.nationalities().isEmpty() || people.quantity().isKnown())
        && SEAMS.contains(sentence.form(people.tokens().begin() - 1))
        && goal(people).isPresent()
        && (places.contains(goal(people).get())
            || places.stream().anyMatch(n -> n.head() == people.head()));
  }

  private Optional<Name> goal(People people) {
    int to = people.head() + 1;
    return to + 1 < sentence.tokens().size() && sentence.form(to).equals("to")
        ? sentence.name(to + 1).filter(n -> n.kind().isLocation())
        : Optional.empty();
  }

  private List<Name> between(List<Name> places, int from, int to) {
    return places.stream()
        .filter(n -> n.tokens().begin() >= from && n.tokens().begin() < to)
        .filter(n -> sentence.mentions(People.class).noneMatch(p -> p.head() == n.head()))
        .toList();
  }

  private static Instance way(Instance whole, People people, List<Name> places) {
    Map<Role, List<Name>> roles = new EnumMap<>(Role.class);
    roles.put(Role.DESTINATION, places);
    for (Role role : List.of(Role.AGENT, Role.ORIGIN)) {
      if (!whole.fillers(role).isEmpty()) {
        roles.put(role, whole.fillers(role));
      }
    }
    return whole.of(people, roles);
  }
}
