package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Who and what has been found for one frame so far: the names in its roles, the people it happens
 * to, and the nouns of things that it takes. What is found later depends on it, so it is filled in
 * the order in which a frame is bound.
 */
final class Fillers {

  private final Map<Role, List<Name>> roles = new EnumMap<>(Role.class);
  private final List<Name> members = new ArrayList<>();
  private final List<Integer> things = new ArrayList<>();
  private Optional<People> people = Optional.empty();

  /** The names in each role that has any. */
  Map<Role, List<Name>> roles() {
    return Collections.unmodifiableMap(roles);
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  List<Name> of(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Adds names to an argument's role, if it fills one; whether there were any names. */
  boolean add(Argument argument, List<Name> names) {
    if (argument.fills().isEmpty()) {
      return !names.isEmpty();
    }
    return add(Role.valueOf(argument.fills().toUpperCase(Locale.ROOT)), names);
  }

  /** Adds names to a role, each once; whether there were any names. */
  boolean add(Role role, List<Name> names) {
    List<Name> list = new ArrayList<>(of(role));
    names.stream().filter(n -> !list.contains(n)).forEach(list::add);
    if (!list.isEmpty()) {
      roles.put(role, list);
    }
    return !names.isEmpty();
  }

  /** Whether a thing, or a word beside the people, is what the frame asks for. */
  boolean mention(IntPredicate what) {
    return things.stream().anyMatch(what::test)
        || people.stream()
            .flatMapToInt(p -> IntStream.range(p.tokens().begin(), p.tokens().end()))
            .anyMatch(what);
  }

  /** Makes those of one role those of another. */
  void move(Role from, Role to) {
    add(to, of(from));
    drop(from);
  }

  void drop(Role role) {
    roles.remove(role);
  }

  /** The group that the event happens to. */
  Optional<People> people() {
    return people;
  }

  /** Takes that group for the one the event happens to. */
  void tell(Optional<People> group) {
    people = group;
  }

  /** Named persons that the event happens to. */
  List<Name> members() {
    return Collections.unmodifiableList(members);
  }

  void join(List<Name> persons) {
    members.addAll(persons);
  }

  /** Whether the event happens to somebody, counted or named. */
  boolean haveSomebody() {
    return people.isPresent() || !members.isEmpty();
  }

  /** The tokens of the things that the frame takes: "sanctions", "a note of protest". */
  List<Integer> things() {
    return Collections.unmodifiableList(things);
  }

  void take(int thing) {
    things.add(thing);
  }
}
