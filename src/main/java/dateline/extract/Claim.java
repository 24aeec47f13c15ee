package dateline.extract;

import dateline.read.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * @param inferred the roles that the claim's own words leave open and other sentences fill
 * @param <E> how actors and places are given
 */
public record Claim<E>(
    Event<E> event,
    List<E> sources,
    Factuality factuality,
    double confidence,
    List<Span> evidence,
    List<String> reasons,
    Set<Role> inferred) {

  /** Copies the lists and checks that there is evidence. */
  public Claim {
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
    inferred = Set.copyOf(inferred);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + event);
    }
  }

  /** A claim whose own words fill all its roles. */
  public Claim(
      Event<E> event,
      List<E> sources,
      Factuality factuality,
      double confidence,
      List<Span> evidence,
      List<String> reasons) {
    this(event, sources, factuality, confidence, evidence, reasons, Set.of());
  }

  /**
   * The same with further sources, which another sentence names.
   *
   * @param by the sources
   * @param where what names them
   * @param why how that sentence shows it
   */
  Claim<E> saidAlso(List<E> by, Span where, String why) {
    Set<E> all = new LinkedHashSet<>(sources);
    all.addAll(by);
    List<Span> spans = new ArrayList<>(evidence);
    if (!spans.contains(where)) {
      spans.add(where);
    }
    List<String> lines = new ArrayList<>(reasons);
    lines.add(why + " " + by);
    return new Claim<>(event, List.copyOf(all), factuality, confidence, spans, lines, inferred);
  }

  @Override
  public String toString() {
    String says = sources.stream().map(Object::toString).collect(Collectors.joining(", "));
    return event + " " + factuality + (says.isEmpty() ? "" : ", says " + says);
  }
}
