package dateline.extract;

import dateline.read.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement of a source, or of the article itself, that an event happens.
 *
 * @param event what is claimed
 * @param sources who says so, the nearest first: the speaker, then the outlet that quotes him; none
 *     if the article tells it in its own voice
 * @param factuality how surely
 * @param confidence the chance that the claim is read rightly, from 0 to 1
 * @param evidence the words it was read from, in the article's text; at least one span
 * @param reasons the decisions that led to it, one line each, for people to read
 * @param <E> how actors and places are given
 */
public record Claim<E>(
    Event<E> event,
    List<E> sources,
    Factuality factuality,
    double confidence,
    List<Span> evidence,
    List<String> reasons) {

  /** Copies the lists and checks that there is evidence. */
  public Claim {
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + event);
    }
  }

  @Override
  public String toString() {
    String says = sources.stream().map(Object::toString).collect(Collectors.joining(", "));
    return event + " " + factuality + (says.isEmpty() ? "" : ", says " + says);
  }
}
