package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Flights that are themselves what another takes or turns away: "accepts deportation flights". */
final class Landings {

  private static final Set<EventType> TAKING = Set.of(EventType.ACCEPTANCE, EventType.REFUSAL);

  private final Syntax syntax;
  private final List<Instance> all;

  Landings(Syntax syntax, List<Instance> all) {
    this.syntax = syntax;
    this.all = all;
  }

  /** The flights with the state that takes them as where they go. */
  Instance bound(Instance flights) {
    List<Name> to =
        taker(flights).map(t -> t.fillers(Role.AGENT)).orElse(List.of()).stream()
            .filter(n -> n.kind() == Kind.COUNTRY)
            .toList();
    return to.isEmpty() || !flights.fillers(Role.DESTINATION).isEmpty()
        ? flights
        : flights.with(Role.DESTINATION, to);
  }

  /** Whether one of them tells of the very flights that are turned away. */
  boolean tells(Instance refusal) {
    return all.stream()
        .anyMatch(i -> taker(i).filter(t -> t.trigger() == refusal.trigger()).isPresent());
  }

  private Optional<Instance> taker(Instance flights) {
    return all.stream()
        .filter(t -> flights.type() == EventType.REMOVAL && !flights.entry().verb())
        .filter(t -> TAKING.contains(t.type()))
        .filter(t -> syntax.isObjectOf(flights.trigger(), t.trigger()))
        .findFirst();
  }
}
