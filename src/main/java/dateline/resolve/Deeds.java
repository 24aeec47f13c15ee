package dateline.resolve;

import dateline.annotate.Entity;
import dateline.annotate.Words;
import dateline.extract.Claim;
import dateline.extract.EventType;
import dateline.extract.Factuality;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a protest is against by the words that tell it: "called the [ruling] regrettable" is against
 * whoever ruled, "slammed the [decision]" against whoever did something.
 */
final class Deeds {

  private final Words words;
  private final String text;

  /**
   * @param text of the article
   */
  Deeds(Words words, String text) {
    this.words = words;
    this.text = text;
  }

  /** Whether a claim tells of what the protest may be against. */
  Predicate<Claim<Entity>> of(Claim<Entity> protest) {
    List<String> told = told(protest);
    Set<EventType> types =
        isVerdict(protest)
            ? Set.of(EventType.RULING)
            : names(told, "penalty")
                ? Set.of(EventType.SANCTION)
                : names(told, "decision")
                    ? Set.of(
                        EventType.RULING,
                        EventType.RELIEF,
                        EventType.REMOVAL,
                        EventType.DETENTION,
                        EventType.SANCTION,
                        EventType.REFUSAL)
                    : Set.of(
                        EventType.REMOVAL,
                        EventType.DETENTION,
                        EventType.SANCTION,
                        EventType.REFUSAL);
    return c -> types.contains(c.event().type()) && c.factuality() != Factuality.DENIED;
  }

  /** Whether it is against a court's word, of which an article hardly tells two. */
  boolean isVerdict(Claim<Entity> protest) {
    return names(told(protest), "verdict");
  }

  private List<String> told(Claim<Entity> claim) {
    return claim.evidence().stream()
        .flatMap(e -> Arrays.stream(text.substring(e.begin(), e.end()).split("\\W+")))
        .map(w -> w.toLowerCase(Locale.ROOT).replaceFirst("(?<=[^s])s$", ""))
        .toList();
  }

  private boolean names(List<String> told, String kind) {
    return told.stream().anyMatch(w -> words.is(kind, w));
  }
}
