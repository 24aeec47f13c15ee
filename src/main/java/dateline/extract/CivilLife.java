package dateline.extract;

import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;

/**
 * What befalls people in the ordinary course of life and the law: they leave hospital, are driven
 * by their kin, met by officers, defended in court, and no longer held.
 */
final class CivilLife {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Fillers fillers;

  CivilLife(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.fillers = fillers;
  }

  /** Whether the clause tells of nothing that a state does to people or to another. */
  boolean is(List<Part> parts) {
    return switch (trigger.type()) {
      case RELEASE -> trigger.has(parts, "from", "discharge");
      case REMOVAL -> trigger.entry().verb() && trigger.has(parts, "subject", "kin");
      case DETENTION -> isNoArrest() || isOver();
      case TALKS -> isEscorted(parts) || isCourtroom(parts);
      case PROTEST -> isPleading(parts) || isAsking(parts);
      default -> false;
    };
  }

  /** "made [no arrests]": nobody is told of who would have been held. */
  private boolean isNoArrest() {
    return !trigger.entry().verb()
        && !fillers.haveSomebody()
        && trigger.entry().head().equals("arrest")
        && tree().children(trigger.at(), "det").stream().anyMatch(d -> syntax.word(d).equals("no"));
  }

  /** "can [no longer] be held", "must not be kept in custody [any longer]": they have been held. */
  private boolean isOver() {
    return tree().children(trigger.at(), "advmod").stream()
        .filter(a -> a > 0 && syntax.token(a).tag().equals("RBR"))
        .anyMatch(
            a ->
                syntax.token(a).text().equals("longer")
                    && (syntax.word(a - 1).equals("no") || syntax.word(a - 1).equals("any")));
  }

  /** "Police [met her] at the airport": who is awaited by those who take him along. */
  private boolean isEscorted(List<Part> parts) {
    return trigger.entry().label().equals("meet")
        && (trigger.has(parts, "subject", "police") || trigger.has(parts, "subject", "armed"))
        && parts.stream()
            .filter(p -> p.function().equals("object"))
            .anyMatch(p -> syntax.token(p.token()).tag().equals("PRP"));
  }

  /** "The [lawyers] met the [judge]": what is said in a case. */
  private boolean isCourtroom(List<Part> parts) {
    return trigger.entry().verb()
        && parts.stream().anyMatch(p -> p.function().equals("subject") && isOfCourt(p))
        && parts.stream().anyMatch(p -> !p.function().equals("subject") && isOfCourt(p));
  }

  private boolean isOfCourt(Part part) {
    return trigger.is("pleader", part.token()) || trigger.is("judge", part.token());
  }

  /** "protested [his innocence]": who says that he has done nothing reproaches nobody. */
  private boolean isPleading(List<Part> parts) {
    return trigger.entry().head().equals("protest")
        && parts.stream()
            .anyMatch(
                p -> p.function().equals("object") && syntax.lemma(p.token()).equals("innocence"));
  }

  /** "[appealed] for calm", "to the king", "a call": what is no step in a case. */
  private boolean isAsking(List<Part> parts) {
    return trigger.frame().name().equals("appeal-bare")
        && parts.stream()
            .map(Part::function)
            .anyMatch(f -> f.equals("for") || f.equals("to") || f.equals("on"));
  }

  private Tree tree() {
    return trigger.sentence().tree();
  }
}
