package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Name.Kind;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Group;
import dateline.extract.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The claims of one article in the order of its text, each with the others around it. */
final class Claims {

  /**
   * How many claims away another is still looked for, so that long texts cost no more by the word.
   */
  private static final int REACH = 100;

  private final List<Claim<Entity>> list;

  private Claims(List<Claim<Entity>> list) {
    this.list = list;
  }

  static Claims of(List<Claim<Entity>> list) {
    return new Claims(List.copyOf(list));
  }

  /** One way to complete a claim from the others. */
  interface Step {
    /** The claim at this index of {@code all}, completed as far as this step knows how. */
    Claim<Entity> complete(Claims all, int at);
  }

  /**
   * These claims after one step, which sees them all as they were or already are before its own.
   */
  Claims each(Step step) {
    List<Claim<Entity>> out = new ArrayList<>(list);
    // A view and no copy, of which a long text would need one for each of its claims.
    Claims seen = new Claims(Collections.unmodifiableList(out));
    for (int at = 0; at < out.size(); at++) {
      out.set(at, step.complete(seen, at));
    }
    return of(out);
  }

  Claim<Entity> get(int at) {
    return list.get(at);
  }

  List<Claim<Entity>> list() {
    return list;
  }

  Stream<Claim<Entity>> stream() {
    return list.stream();
  }

  /** The claim nearest to the one at this index, before it or behind it, that fits. */
  Optional<Claim<Entity>> nearest(int at, Predicate<Claim<Entity>> fits) {
    for (int step = 1; step < Math.min(REACH, list.size()); step++) {
      for (int other : new int[] {at - step, at + step}) {
        if (other >= 0 && other < list.size() && fits.test(list.get(other))) {
          return Optional.of(list.get(other));
        }
      }
    }
    return Optional.empty();
  }

  /** The last claim that fits among this one and the few before it. */
  Optional<Claim<Entity>> before(int at, int within, Predicate<Claim<Entity>> fits) {
    for (int i = at; i >= Math.max(0, at - within); i--) {
      if (fits.test(list.get(i))) {
        return Optional.of(list.get(i));
      }
    }
    return Optional.empty();
  }

  static boolean isRemoval(Claim<Entity> claim) {
    return claim.event().type() == EventType.REMOVAL;
  }

  /** The countries among those that fill a role. */
  static List<Entity> states(Claim<Entity> claim, Role role) {
    return claim.event().fillers(role).stream().filter(e -> e.kind() == Kind.COUNTRY).toList();
  }

  /** Whether a body acts for a state, or a place lies in it. */
  static boolean isOf(Entity one, Entity state) {
    return one.country().equals(Optional.of(state.id()));
  }

  /** Whether it is the state itself, or acts for it or lies in it. */
  static boolean isIn(Entity one, Entity state) {
    return one.equals(state) || isOf(one, state);
  }

  /** Whether one of those who act is the state, or the state of the place. */
  static boolean isBy(Claim<Entity> claim, Entity place) {
    return claim.event().fillers(Role.AGENT).stream().anyMatch(a -> isIn(place, a));
  }

  /** The countries whose people it happens to. */
  static List<Entity> nations(Claim<Entity> claim) {
    return claim.event().people().map(Group::nationalities).orElse(List.of());
  }

  /** Whether it says how many. */
  static boolean isCounted(Claim<Entity> claim) {
    return claim.event().people().filter(g -> g.quantity().isKnown()).isPresent();
  }

  /** Whether overlapping words tell both of the same people. */
  static boolean sharePeople(Claim<Entity> one, Claim<Entity> other) {
    return one.evidence().get(0).overlaps(other.evidence().get(0))
        && one.event().people().equals(other.event().people());
  }

  /** Whether both tell of the same number of people. */
  static boolean sameNumber(Claim<Entity> one, Claim<Entity> other) {
    return isCounted(one)
        && one.event()
            .people()
            .map(Group::quantity)
            .equals(other.event().people().map(Group::quantity));
  }

  /** How many it says, or at least how many; none where it does not say. */
  static long size(Claim<Entity> claim) {
    return claim
        .event()
        .people()
        .map(g -> g.quantity().count().orElse(g.quantity().min().orElse(0L)))
        .orElse(0L);
  }

  static int begin(Claim<Entity> claim) {
    return claim.evidence().get(0).begin();
  }
}
