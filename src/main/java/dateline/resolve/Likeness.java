package dateline.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How much speaks for two tellings being of one happening.
 *
 * @param weight the sum of what speaks for it and against it
 * @param reasons each with its part of the weight
 */
public record Likeness(double weight, List<String> reasons) {

  /** From this weight on two tellings are of one happening. */
  static final double SAME = 3;

  /** How many days an undated telling may follow what it tells. */
  private static final int RECENT = 10;

  private static final int LOOSE = 2;
  private static final List<String> ROLES =
      List.of("agent", "target", "origin", "destination", "via", "place", "people");

  /**
   * Compares two tellings.
   *
   * @return nothing if they contradict each other in type, actors, places or time; numbers may
   *     differ, for that is what rival accounts do
   */
  static Optional<Likeness> of(Telling one, Telling other) {
    List<String> reasons = new ArrayList<>();
    return weigh(one, other, reason -> reasons.add(reason.get()))
        .map(weight -> new Likeness(weight, List.copyOf(reasons)));
  }

  /** The weight alone, which most comparisons want, in a fraction of the time. */
  static Optional<Double> weight(Telling one, Telling other) {
    return weigh(one, other, reason -> {});
  }

  private static Optional<Double> weigh(
      Telling one, Telling other, Consumer<Supplier<String>> reasons) {
    if (!one.type().equals(other.type())) {
      return Optional.empty();
    }
    Optional<Double> time = time(one, other);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    double weight = 0;
    for (String role : ROLES) {
      Set<String> shared = shared(one.of(role), other.of(role));
      if (!shared.isEmpty()) {
        weight += role.equals("via") || role.equals("place") ? 0.5 : 1;
        reasons.accept(() -> "same " + role + " " + shared);
      } else if (!role.equals("place") && areApart(one.of(role), other.of(role))) {
        return Optional.empty();
      }
    }
    Set<String> parties = shared(one.of("party"), other.of("party"));
    if (!one.of("party").isEmpty() && !other.of("party").isEmpty()) {
      boolean contained = parties.size() > 1;
      if (parties.isEmpty()) {
        return Optional.empty();
      }
      weight += contained ? 2 : 0.5;
      reasons.accept(() -> "same parties " + parties);
    }
    weight += time.get();
    if (time.get() > 0) {
      reasons.accept(() -> "same time");
    }
    double number = number(one, other);
    weight += number;
    if (number != 0) {
      reasons.accept(() -> number > 0 ? "like numbers" : "unlike numbers");
    }
    return Optional.of(weight);
  }

  static boolean isSame(double weight) {
    return weight >= SAME;
  }

  /** Whether both name countries: of a body or person it may just not be known whose it is. */
  private static boolean areApart(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(Likeness::isCountry)
        && other.stream().anyMatch(Likeness::isCountry);
  }

  private static boolean isCountry(String thing) {
    return thing.contains("country/");
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Set.of();
    }
    Set<String> shared = new TreeSet<>();
    one.stream().filter(other::contains).forEach(shared::add);
    return shared;
  }

  /** What the days say: nothing if they exclude each other, 1 if both tell the same narrow time. */
  private static Optional<Double> time(Telling one, Telling other) {
    Optional<LocalDate> a = one.begin().or(one::end);
    Optional<LocalDate> b = other.begin().or(other::end);
    if (a.isPresent() && b.isPresent()) {
      LocalDate aEnd = one.end().orElse(a.get());
      LocalDate bEnd = other.end().orElse(b.get());
      boolean apart =
          a.get().minusDays(LOOSE).isAfter(bEnd) || b.get().minusDays(LOOSE).isAfter(aEnd);
      if (apart) {
        return Optional.empty();
      }
      long width = Math.max(days(a.get(), aEnd), days(b.get(), bEnd));
      boolean overlap = !a.get().isAfter(bEnd) && !b.get().isAfter(aEnd);
      return Optional.of(width > RECENT ? 0.0 : overlap ? 1.0 : 0.5);
    }
    Optional<LocalDate> aDay = a.or(one::published);
    Optional<LocalDate> bDay = b.or(other::published);
    if (aDay.isEmpty() || bDay.isEmpty()) {
      return Optional.of(0.0);
    }
    long gap = Math.abs(days(aDay.get(), bDay.get()));
    return gap > RECENT ? Optional.empty() : Optional.of(gap <= LOOSE ? 0.5 : 0.0);
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static double number(Telling one, Telling other) {
    if (one.least().isEmpty() || other.least().isEmpty()) {
      return 0;
    }
    long a = one.least().getAsLong();
    long b = other.least().getAsLong();
    if (a <= other.most().orElse(b) && b <= one.most().orElse(a)) {
      return a > 1 ? 1.5 : 0.5;
    }
    double ratio = (double) Math.min(a, b) / Math.max(1, Math.max(a, b));
    return ratio >= 0.7 ? 0.5 : ratio >= 0.3 ? -0.5 : -1.5;
  }
}
