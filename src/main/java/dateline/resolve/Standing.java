package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Event;
import dateline.extract.EventType;
import dateline.extract.Role;

/** Tells which events say enough to stand in the graph. */
final class Standing {

  private Standing() {}

  /** Whether enough of an event is left once names that nobody knows are gone. */
  static boolean of(Event<Entity> event) {
    boolean group =
        event
            .people()
            .filter(
                g ->
                    g.quantity().isKnown()
                        || g.description()
                            .matches("(?i)nobody|none|no one|(no|a single|not one) .*")
                        || !g.nationalities().isEmpty()
                        || !g.members().isEmpty())
            .isPresent();
    return switch (event.type()) {
      case ACCEPTANCE, REFUSAL ->
          group
              || event.fillers(Role.AGENT).stream()
                  .anyMatch(a -> a.kind() != Kind.PERSON || !event.fillers(Role.ORIGIN).isEmpty());
      case PROTEST, RULING -> !event.fillers(Role.AGENT).isEmpty();
      case AGREEMENT ->
          event.fillers(Role.PARTY).size() > 1
              || event.fillers(Role.PARTY).stream().anyMatch(p -> p.kind() != Kind.PERSON);
      case TALKS ->
          event.fillers(Role.PARTY).size() > 1
              || !event.fillers(Role.PLACE).isEmpty()
              || event.fillers(Role.PARTY).stream().anyMatch(p -> p.kind() != Kind.PERSON);
      case SANCTION, RELIEF ->
          !event.fillers(Role.TARGET).isEmpty() || !event.fillers(Role.AGENT).isEmpty();
      case MOVEMENT -> group || !event.fillers().isEmpty() && !isSomeBand(event);
      case REMOVAL, DETENTION, RELEASE -> group || !event.fillers().isEmpty();
    };
  }

  /**
   * Whether it is known of those refused by nobody in particular where or of what nation they are.
   */
  static boolean isPlaced(Event<Entity> event) {
    return event.type() != EventType.REFUSAL
        || !event.fillers(Role.AGENT).isEmpty()
        || !event.fillers(Role.PLACE).isEmpty()
        || event.people().filter(g -> g.nationalities().size() == 1).isPresent();
  }

  /** "The group entered Mosul": one that the article has told of as no migrants. */
  private static boolean isSomeBand(Event<Entity> event) {
    return event
        .people()
        .filter(g -> g.description().matches("(?i)the (group|batch|contingent)"))
        .isPresent();
  }
}
