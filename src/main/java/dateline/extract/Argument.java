package dateline.extract;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of a sentence that a frame gives a role.
 *
 * @param marker which part: "subject", "object", "indirect", "poss", "modifier", or a preposition
 * @param fills the role: the local name of its property, "home" for the way back, or an empty
 *     string for none
 * @param selects what can fill it, any of these: "people", "actor", "place", …
 * @param required whether the frame needs it
 */
record Argument(String marker, String fills, Set<String> selects, boolean required) {

  Argument {
    // Sorted: the first that fits wins, and the order of a plain set differs from run to run.
    selects = Collections.unmodifiableSortedSet(new TreeSet<>(selects));
  }
}
