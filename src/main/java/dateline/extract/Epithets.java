package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.annotate.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody calls a thing in words of his own, which are set in quotation marks. */
final class Epithets {

  private static final List<String> OF_STATES =
      List.of(
          "policy",
          "decision",
          "verdict",
          "measure",
          "agreement",
          "treaty",
          "penalty",
          "charge",
          "conduct");

  private final Trigger trigger;
  private final Syntax syntax;

  Epithets(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /**
   * "called the scheme “transportation by another name”": words so odd that they are quoted, of
   * what a state does, unless they praise it or only compare.
   */
  boolean isScorn(int token) {
    Optional<Range> quoted = quoted();
    return quoted.filter(q -> q.contains(token)).isPresent()
        && called().stream().anyMatch(this::isOfStates)
        && IntStream.range(quoted.get().begin(), quoted.get().end()).noneMatch(this::isKind);
  }

  private Optional<Range> quoted() {
    List<Integer> marks =
        IntStream.range(trigger.at(), trigger.sentence().tokens().size())
            .filter(i -> syntax.token(i).text().matches("[\u201c\u201d\"]|``|''"))
            .limit(2)
            .boxed()
            .toList();
    return marks.size() == 2
        ? Optional.of(new Range(marks.get(0), marks.get(1)))
        : Optional.empty();
  }

  private List<Integer> called() {
    return syntax.parts(trigger.at()).stream()
        .filter(p -> p.function().equals("object"))
        .map(Syntax.Part::token)
        .toList();
  }

  private boolean isOfStates(int object) {
    if (syntax.lemma(object).matches("report|rumour|rumor|story|talk")) {
      return false; // "called the reports “fairy tales”": it denies them
    }
    return syntax.token(object).text().matches("it|this|that")
        || trigger
            .actors()
            .name(object)
            .filter(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.ORGANIZATION)
            .isPresent()
        || OF_STATES.stream().anyMatch(c -> trigger.is(c, object));
  }

  private boolean isKind(int token) {
    String lemma = syntax.lemma(token);
    return syntax.token(token).tag().equals("JJS")
        || trigger.words().is("praise", lemma)
        || trigger.words().is("unblaming", lemma);
  }
}
