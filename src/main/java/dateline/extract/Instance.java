package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A frame found in a sentence.
 *
 * @param trigger the token that tells the event
 * @param governor the verb whose clause tells it: the trigger itself, or the light verb above it
 * @param entry the entry of the lexicon that fired
 * @param frame the frame of the entry that fits
 * @param type the type of event, which a word above the trigger may have changed
 * @param fillers who or what fills which role
 * @param people the group it happens to
 * @param members named persons it happens to
 * @param anchor the token of a part of the people that has places or times of its own, else -1
 */
record Instance(
    int trigger,
    int governor,
    Entry entry,
    Frame frame,
    EventType type,
    Map<Role, List<Name>> fillers,
    Optional<People> people,
    List<Name> members,
    int anchor) {

  Instance {
    Map<Role, List<Name>> copy = new EnumMap<>(Role.class);
    fillers.forEach((role, list) -> copy.put(role, List.copyOf(list)));
    fillers = copy;
    members = List.copyOf(members);
  }

  /** An act of some against others. */
  static Instance act(
      int trigger,
      int governor,
      Entry entry,
      Frame frame,
      EventType type,
      List<Name> agents,
      List<Name> targets) {
    Map<Role, List<Name>> roles = new EnumMap<>(Role.class);
    roles.put(Role.AGENT, agents);
    roles.put(Role.TARGET, targets);
    return new Instance(
        trigger, governor, entry, frame, type, roles, Optional.empty(), List.of(), -1);
  }

  /** Whether it is told how many people it happens to. */
  boolean isCounted() {
    return people.filter(p -> p.quantity().isKnown()).isPresent();
  }

  List<Name> fillers(Role role) {
    return fillers.getOrDefault(role, List.of());
  }

  Instance with(EventType other) {
    return new Instance(trigger, governor, entry, frame, other, fillers, people, members, anchor);
  }

  Instance with(Role role, List<Name> list) {
    Map<Role, List<Name>> copy = new EnumMap<>(Role.class);
    copy.putAll(fillers);
    copy.put(role, list);
    return new Instance(trigger, governor, entry, frame, type, copy, people, members, anchor);
  }

  Instance without(Role role) {
    Map<Role, List<Name>> copy = new EnumMap<>(Role.class);
    copy.putAll(fillers);
    copy.remove(role);
    return new Instance(trigger, governor, entry, frame, type, copy, people, members, anchor);
  }

  Instance with(People other) {
    return new Instance(
        trigger, governor, entry, frame, type, fillers, Optional.of(other), members, other.head());
  }

  /** What the same words tell of others, with the roles that are theirs alone. */
  Instance of(People others, Map<Role, List<Name>> roles) {
    return new Instance(
        trigger,
        governor,
        entry,
        frame,
        type,
        roles,
        Optional.of(others),
        List.of(),
        others.head());
  }

  int filled() {
    return fillers.values().stream().mapToInt(List::size).sum()
        + (people.isPresent() ? 1 : 0)
        + members.size();
  }
}
