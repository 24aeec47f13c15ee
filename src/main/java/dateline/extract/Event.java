package dateline.extract;

import dateline.annotate.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What happened.
 *
 * @param type which of the twelve types
 * @param fillers who or what plays each role; roles without a filler are absent
 * @param people whom it happens to
 * @param begin the first day on which it can have happened
 * @param end the last such day
 * @param timeText the words that tell the time, or an empty string
 * @param payment what is paid or asked for it
 * @param <E> how actors and places are given: by {@link dateline.annotate.Name} as a sentence names
 *     them, or by {@link dateline.annotate.Entity} as the article means them
 */
public record Event<E>(
    EventType type,
    Map<Role, List<E>> fillers,
    Optional<Group<E>> people,
    Optional<LocalDate> begin,
    Optional<LocalDate> end,
    String timeText,
    Optional<Money> payment) {

  /** Copies the fillers. */
  public Event {
    Map<Role, List<E>> copy = new EnumMap<>(Role.class);
    fillers.forEach(
        (role, list) -> {
          if (!list.isEmpty()) {
            copy.put(role, List.copyOf(list));
          }
        });
    fillers = Collections.unmodifiableMap(copy);
  }

  /** The fillers of one role, none if it has none. */
  public List<E> fillers(Role role) {
    return fillers.getOrDefault(role, List.of());
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    fillers.forEach(
        (role, list) ->
            out.append(out.isEmpty() ? "" : ", ")
                .append(role)
                .append('=')
                .append(list.stream().map(Object::toString).collect(Collectors.joining(" "))));
    people.ifPresent(
        group -> out.append(out.isEmpty() ? "" : ", ").append("people=").append(group));
    if (begin.isPresent() || end.isPresent()) {
      String first = begin.map(LocalDate::toString).orElse("?");
      String last = end.map(LocalDate::toString).orElse("?");
      out.append(out.isEmpty() ? "" : ", ")
          .append("time=")
          .append(first.equals(last) ? first : first + ".." + last);
    }
    payment.ifPresent(sum -> out.append(", payment=").append(sum.amount()).append(sum.currency()));
    return type + "(" + out + ")";
  }
}
