package dateline.extract;

import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.stream.Stream;

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
      case RELEASE -> isDischarge(parts);
      case REMOVAL -> trigger.entry().verb() && trigger.has(parts, "subject", "kin");
      case DETENTION -> isNoArrest() || isOver();
      case TALKS -> isEscorted(parts) || isCourtroom(parts);
      case PROTEST -> isPleading(parts) || isAsking(parts);
      default -> false;
    };
  }

  /** "released [from hospital]", but not "from a prison hospital", "from a police post" */
  private boolean isDischarge(List<Part> parts) {
    return trigger.has(parts, "from", "discharge")
        && !trigger.has(parts, "from", "prison")
        && parts.stream()
            .filter(p -> p.function().equals("from"))
            .flatMap(p -> tree().children(p.token(), "compound").stream())
            .noneMatch(this::isOfForce);
  }

  private boolean isOfForce(int compound) {
    return trigger.is("prison", compound)
        || trigger.is("police", compound)
        || trigger.is("armed", compound)
        || syntax.lemma(compound).matches("army|military|border");
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

  /**
   * "The [lawyers] met the [judge]": what is said in a case, but not "Italian prosecutors met
   * Libyan judges", who stand for their states.
   */
  private boolean isCourtroom(List<Part> parts) {
    return trigger.entry().verb()
        && parts.stream().filter(p -> isOfCourt(p) && isOfState(p)).count() < 2
        && parts.stream().anyMatch(p -> p.function().equals("subject") && isOfCourt(p))
        && parts.stream().anyMatch(p -> !p.function().equals("subject") && isOfCourt(p));
  }

  private boolean isOfCourt(Part part) {
    return trigger.is("pleader", part.token()) || trigger.is("judge", part.token());
  }

  private boolean isOfState(Part part) {
    return Stream.of("amod", "compound", "nmod", "nmod:poss")
        .flatMap(r -> tree().children(part.token(), r).stream())
        .flatMap(c -> trigger.sentence().name(c).stream())
        .anyMatch(n -> n.kind() == Kind.COUNTRY);
  }

  /** "protested [his innocence]": who says that he has done nothing reproaches nobody. */
  private boolean isPleading(List<Part> parts) {
    return trigger.entry().head().equals("protest")
        && parts.stream()
            .anyMatch(
                p -> p.function().equals("object") && syntax.lemma(p.token()).equals("innocence"));
  }

  /** "[appealed] for calm", "to the king", "an appeal for funds": what is no step in a case. */
  private boolean isAsking(List<Part> parts) {
    boolean bare = trigger.frame().name().equals("appeal-bare");
    return bare
            && parts.stream()
                .map(Part::function)
                .anyMatch(f -> f.equals("for") || f.equals("to") || f.equals("on"))
        || (bare || trigger.frame().name().equals("appeal-weighed"))
            && parts.stream()
                .filter(p -> p.function().equals("object"))
                .flatMap(p -> syntax.parts(p.token()).stream())
                .anyMatch(p -> p.function().equals("for"));
  }

  private Tree tree() {
    return trigger.sentence().tree();
  }
}
