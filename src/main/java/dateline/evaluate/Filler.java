package dateline.evaluate;

import java.util.List;
import java.util.Set;

/**
 * What plays a role in an event.
 *
 * @param role the role's name, as the ontology has it: {@code agent}, {@code nationality}, {@code
 *     minCount}, {@code begin}
 * @param value for a role that an actor or place plays, the IRI (claimed) or the gold's id (gold);
 *     else a whole number or a day
 */
record Filler(String role, String value) implements Comparable<Filler> {

  /** The roles of an event that actors and places play. */
  static final List<String> ACTORS =
      List.of("agent", "origin", "destination", "via", "place", "party", "target");

  /** The roles that are counted together as "roles", in the order of the reference scorer. */
  static final List<String> CORE =
      List.of(
          "agent",
          "origin",
          "destination",
          "via",
          "party",
          "target",
          "nationality",
          "count",
          "minCount",
          "maxCount");

  private static final Set<String> NAMED =
      Set.of("agent", "origin", "destination", "via", "place", "party", "target", "nationality");

  boolean isCore() {
    return CORE.contains(role);
  }

  boolean isTime() {
    return role.equals("begin") || role.equals("end");
  }

  /** Whether the value stands for an actor or a place. */
  boolean isNamed() {
    return NAMED.contains(role);
  }

  @Override
  public int compareTo(Filler other) {
    int byRole = role.compareTo(other.role);
    return byRole != 0 ? byRole : value.compareTo(other.value);
  }
}
