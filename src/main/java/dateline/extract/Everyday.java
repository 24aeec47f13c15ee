package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Verbs and nouns of holding and letting go where nobody is arrested or freed: people handle each
 * other so, keep each other from something, and publish things.
 */
final class Everyday {

  /** What anybody may do with anybody, and police with those they arrest or free. */
  private static final Set<String> EVERYDAY =
      Set.of("pick up", "let go", "let out", "let off", "grab", "catch", "hold", "keep");

  private final Trigger trigger;
  private final Syntax syntax;
  private final Fillers fillers;

  Everyday(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.fillers = fillers;
  }

  /** Whether people are handled as anybody handles them, or none are meant. */
  boolean is() {
    boolean holds = trigger.type() == EventType.DETENTION || trigger.type() == EventType.RELEASE;
    return holds && (trigger.entry().verb() ? isHandling() : isPublished());
  }

  /** "his press [release]", "two releases": no freeing. */
  private boolean isPublished() {
    return trigger.entry().head().equals("release")
        && (syntax.token(trigger.at()).tag().equals("NNS")
            || tree().children(trigger.at(), "compound").stream()
                .anyMatch(c -> !trigger.is("people", c)));
  }

  /** "to pick Michael up", "let her go with anyone", "let nobody off": no arrest, no freeing. */
  private boolean isHandling() {
    if (isKeptFrom()) {
      return true;
    }
    boolean anybody =
        fillers.people().filter(p -> p.text().matches("(?i)(any|no)(one|body)")).isPresent();
    return trigger.entry().label().matches("let (off|out)") && anybody
        || EVERYDAY.contains(trigger.entry().label())
            && fillers.people().filter(People::isSpecific).isEmpty()
            && !syntax.isPassive(trigger.at())
            && !isFromCustody()
            && fillers.of(Role.AGENT).stream()
                .noneMatch(n -> n.kind() == Kind.COUNTRY || n.kind() == Kind.ORGANIZATION);
  }

  /** "let him out [of prison]" */
  private boolean isFromCustody() {
    return trigger.entry().head().equals("let")
        && syntax.parts(trigger.at()).stream()
            .anyMatch(p -> p.function().endsWith("of") && trigger.is("prison", p.token()));
  }

  /** "kept the man [from being sent on]": who keeps people from something does not hold them. */
  private boolean isKeptFrom() {
    return trigger.entry().label().equals("keep")
        && Stream.concat(Stream.of(trigger.at()), tree().children(trigger.at(), "obj").stream())
            .flatMap(t -> tree().children(t).stream())
            .filter(c -> c > trigger.at() && syntax.isVerbal(c))
            .anyMatch(
                c ->
                    tree().children(c).stream()
                        .anyMatch(m -> m < c && syntax.word(m).equals("from")));
  }

  private Tree tree() {
    return trigger.sentence().tree();
  }
}
