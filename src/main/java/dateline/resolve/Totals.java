package dateline.resolve;

import dateline.annotate.Entity;
import dateline.extract.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Of which nations the people of a number are, where an article tells that only once: "the nine"
 * are those of whom it lists four Ghanaians, three Guineans and two Nigerians. A list is taken for
 * the parts of a number only if it comes to nearly all of it.
 */
final class Totals {

  /** How far behind a number its parts may begin, in characters of the article. */
  private static final int NEAR = 600;

  /** From how many people on a number is taken for the same people without "the" or "all". */
  private static final long TELLING = 10;

  private static final Pattern THOSE = Pattern.compile("(?i)(the|all|those|these)\\b.*");

  /** Those whom an article counts out of all: "among them 73 women and 41 children". */
  private static final Pattern SOME =
      Pattern.compile("(?i).*\\b(women|children|minors|girls|boys|babies|infants|toddlers)");

  private final Map<Long, Optional<List<Entity>>> nations = new HashMap<>();
  private final Set<Long> lists = new HashSet<>();
  private final List<Known> parts = new ArrayList<>();

  /**
   * Sums up the groups of an article.
   *
   * @param known its groups, in the order of its text
   */
  Totals(List<Known> known) {
    for (int i = 0; i < known.size(); i++) {
      long number = number(known.get(i).group());
      if (isSome(known, i)) {
        parts.add(known.get(i));
      }
      if (number > 1) {
        List<Entity> own = known.get(i).group().nationalities();
        List<Entity> list = listed(known, i, number);
        List<Entity> told = own.isEmpty() ? list : own;
        if (own.isEmpty() && !told.isEmpty()) {
          lists.add(number);
        }
        if (!told.isEmpty()) {
          nations.merge(
              number,
              Optional.of(told),
              (a, b) -> a.filter(n -> n.size() == told.size() && n.containsAll(told)));
        }
      }
    }
  }

  /** The group with the nations of its number, if it names none itself. */
  Group<Entity> complete(Group<Entity> group) {
    long number = number(group);
    boolean those = number > 1 && THOSE.matcher(group.description()).matches();
    boolean same = those || number >= TELLING && lists.contains(number);
    return group.nationalities().isEmpty() && group.members().isEmpty() && same
        ? nations
            .getOrDefault(number, Optional.empty())
            .map(n -> Groups.with(group, n, group.quantity()))
            .orElse(group)
        : group;
  }

  private static boolean isSome(List<Known> known, int at) {
    Known group = known.get(at);
    return SOME.matcher(group.group().description()).matches()
        && number(group.group()) > 0
        && known.subList(0, at).stream()
            .filter(k -> group.span().begin() - k.span().end() < NEAR)
            .anyMatch(k -> number(k.group()) > number(group.group()));
  }

  /** Whether a group is one part of a number, of which "they" are all. */
  boolean isPart(Known group) {
    return parts.stream().anyMatch(p -> p.span().equals(group.span()));
  }

  /** The nations of the groups behind a number that come to it. */
  private List<Entity> listed(List<Known> known, int at, long number) {
    List<Entity> nations = new ArrayList<>();
    List<Known> counted = new ArrayList<>();
    long sum = 0;
    int from = known.get(at).span().end();
    for (Known part : known.subList(at + 1, known.size())) {
      if (part.span().begin() - from > NEAR) {
        break;
      }
      if (part.span().begin() < from || part.group().nationalities().size() != 1) {
        continue;
      }
      if (number(part.group()) < 1) {
        break;
      }
      sum += number(part.group());
      nations.addAll(part.group().nationalities());
      counted.add(part);
      if (sum >= number) {
        break;
      }
      from = part.span().end();
    }
    boolean nearly = sum <= number && 10 * sum >= 9 * number;
    if (!nearly || nations.size() < 2) {
      return List.of();
    }
    List<Entity> own = known.get(at).group().nationalities();
    if (own.isEmpty() || !Collections.disjoint(own, nations)) {
      parts.addAll(counted);
    }
    return nations.stream().distinct().toList();
  }

  private static long number(Group<Entity> group) {
    return group.quantity().count().orElse(0L);
  }
}
