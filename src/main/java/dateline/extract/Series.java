package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The removal of many that others of its kind may follow, whole sentences later: "A second flight
 * will leave in March".
 *
 * @param removal the last of them, if it is still in mind
 * @param sentence the sentence that told it
 */
record Series(Optional<Instance> removal, int sentence) {

  /** For how many sentences a removal is remembered. */
  private static final int LONG = 15;

  /** How many times as many as those of the next removal make that a part of the one before. */
  private static final int MORE = 2;

  private static final Pattern ADDED = Pattern.compile("(?i)\\b(more|others?)\\b");

  /**
   * The series behind a further sentence: its last removal of many, but not of a few who are told
   * of beside more, such as the "nine more" who were taken on board on the way.
   */
  Series next(List<Instance> told, int index) {
    Optional<Instance> kept = removal.filter(r -> index - sentence < LONG);
    Optional<Instance> last =
        Stream.concat(
                kept.stream(), told.stream().map(i -> shared(i, told)).filter(Series::isOfMany))
            .reduce((one, other) -> isOfMore(one, other) ? one : other);
    return new Series(last, last.equals(removal) ? sentence : index);
  }

  /** "91 foreigners, among them [19 Turks]": told with the whole in which they are counted. */
  static boolean isPart(Instance part, List<Instance> told) {
    return told.stream()
        .anyMatch(w -> w.trigger() == part.trigger() && size(w) > size(part) && size(part) > 0);
  }

  /**
   * Of several that one verb tells, "sent home 289 Jamaicans and 214 Cubans", what holds for each.
   */
  private static Instance shared(Instance instance, List<Instance> told) {
    boolean alike =
        told.stream()
            .filter(i -> i.trigger() == instance.trigger() && i.type() == instance.type())
            .allMatch(i -> nations(i).equals(nations(instance)));
    return alike ? instance : instance.with(instance.people().get().of(List.of()));
  }

  private static List<String> nations(Instance instance) {
    return instance.people().map(People::nationalities).orElse(List.of()).stream()
        .map(Name::text)
        .toList();
  }

  /** Whether a removal is of more than one, behind whom others may come. */
  private static boolean isOfMany(Instance instance) {
    return instance.type() == EventType.REMOVAL
        && instance
            .people()
            .filter(p -> !p.quantity().equals(Quantity.of(1)))
            .filter(p -> !ADDED.matcher(p.text()).find())
            .isPresent()
        && instance.members().isEmpty();
  }

  private static boolean isOfMore(Instance one, Instance other) {
    return size(other) > 0 && size(one) > MORE * size(other);
  }

  private static long size(Instance event) {
    return event.people().map(p -> p.quantity().count().orElse(0)).orElse(0L);
  }
}
