package dateline.resolve;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one claim tells of a happening, as far as it serves to know the happening again.
 *
 * @param event the event's IRI
 * @param type the event's type: "Removal"
 * @param fillers who or what fills which role, {@code people} standing for nationalities; a person,
 *     a body or a place as itself and as its country, so that tellings of unlike detail compare
 * @param least the least number of people
 * @param most the most
 * @param begin the first day
 * @param end the last
 * @param published the day of the article
 */
public record Telling(
    String event,
    String type,
    Map<String, Set<String>> fillers,
    OptionalLong least,
    OptionalLong most,
    Optional<LocalDate> begin,
    Optional<LocalDate> end,
    Optional<LocalDate> published) {

  /** Copies and sorts the fillers. */
  public Telling {
    Objects.requireNonNull(event);
    Map<String, Set<String>> copy = new TreeMap<>();
    fillers.forEach((role, names) -> copy.put(role, new TreeSet<>(names)));
    fillers = copy;
  }

  /** One line: {@code Removal agent=PAN people=IND 12 2025-02-24 <event>}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(type);
    fillers.forEach(
        (role, names) ->
            line.append(' ')
                .append(role)
                .append('=')
                .append(
                    names.stream()
                        .map(n -> n.substring(n.lastIndexOf('/') + 1))
                        .collect(Collectors.joining(","))));
    least.ifPresent(n -> line.append(' ').append(n));
    begin.ifPresent(d -> line.append(' ').append(d));
    end.filter(d -> !begin.equals(end)).ifPresent(d -> line.append("..").append(d));
    return line + " <" + event + ">";
  }

  Set<String> of(String role) {
    return fillers.getOrDefault(role, Set.of());
  }
}
