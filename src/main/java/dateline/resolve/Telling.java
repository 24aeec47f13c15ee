package dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

  /** Where the fillers begin in a line. */
  private static final int FILLERS = 7;

  /** Copies and sorts the fillers. */
  public Telling {
    Objects.requireNonNull(event);
    Map<String, Set<String>> copy = new TreeMap<>();
    fillers.forEach((role, names) -> copy.put(role, new TreeSet<>(names)));
    fillers = copy;
  }

  /**
   * The same with every thing replaced by what it is in.
   *
   * @param place a thing's country, or the thing itself where none is known
   */
  public Telling located(Function<String, String> place) {
    Map<String, Set<String>> there = new HashMap<>();
    fillers.forEach(
        (role, things) -> there.put(role, things.stream().map(place).collect(Collectors.toSet())));
    return new Telling(event, type, there, least, most, begin, end, published);
  }

  /** What it has in common with all tellings that it is compared with: its type and a thing. */
  public List<String> blocks() {
    Set<String> things = new TreeSet<>();
    fillers.values().forEach(things::addAll);
    return things.stream().map(thing -> type + " " + thing).toList();
  }

  /** The day by which it stands among its neighbours. */
  public LocalDate day() {
    return begin.or(() -> end).or(() -> published).orElse(LocalDate.EPOCH);
  }

  /** All that contradicts another telling or does not: who and where and when. */
  Telling signature() {
    return new Telling(
        "", type, fillers, OptionalLong.empty(), OptionalLong.empty(), begin, end, published);
  }

  /** As one line with tabs, which {@link #parse} reads again; IRIs hold neither tabs nor spaces. */
  public String line() {
    List<String> fields = new ArrayList<>();
    fields.add(event);
    fields.add(type);
    fields.add(least.isPresent() ? Long.toString(least.getAsLong()) : "");
    fields.add(most.isPresent() ? Long.toString(most.getAsLong()) : "");
    fields.add(begin.map(LocalDate::toString).orElse(""));
    fields.add(end.map(LocalDate::toString).orElse(""));
    fields.add(published.map(LocalDate::toString).orElse(""));
    fillers.forEach((role, things) -> fields.add(role + " " + String.join(" ", things)));
    return String.join("\t", fields);
  }

  /** The telling that a line holds. */
  public static Telling parse(String line) {
    String[] fields = line.split("\t", -1);
    Map<String, Set<String>> fillers = new HashMap<>();
    for (String field : Arrays.asList(fields).subList(FILLERS, fields.length)) {
      String[] words = field.split(" ");
      fillers.put(words[0], Set.copyOf(Arrays.asList(words).subList(1, words.length)));
    }
    return new Telling(
        fields[0],
        fields[1],
        fillers,
        number(fields[2]),
        number(fields[3]),
        date(fields[4]),
        date(fields[5]),
        date(fields[6]));
  }

  private static OptionalLong number(String field) {
    return field.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(field));
  }

  private static Optional<LocalDate> date(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field));
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
