package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;

/** Of whom something is said or asked in the clause that a verb of protest governs. */
final class Demands {

  private final Trigger trigger;
  private final Syntax syntax;

  Demands(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** "demanded that [the Commission] freeze all payments" */
  List<Part> addressed() {
    Tree tree = trigger.sentence().tree();
    int at = trigger.at();
    return tree.children(at, "ccomp").stream()
        .filter(c -> c > at)
        .flatMap(c -> syntax.surfaceSubject(c).stream().boxed())
        .filter(s -> s > at && trigger.actors().actors(s).stream().anyMatch(Demands::isKnowable))
        .map(s -> new Part("that", s))
        .toList();
  }

  /** "said that Greece [must stop] pushing boats back", "should not return anybody" */
  boolean isObliged() {
    return trigger.sentence().tree().children(trigger.at(), "ccomp").stream()
        .filter(c -> c > trigger.at())
        .anyMatch(c -> isBound(c) && isToLetBe(c));
  }

  private boolean isBound(int verb) {
    return trigger.sentence().tree().children(verb, "aux").stream()
        .anyMatch(a -> syntax.word(a).matches("must|should"));
  }

  /** Whether it is asked to end something, to let somebody go, or not to do something. */
  private boolean isToLetBe(int verb) {
    return trigger.words().is("stopping", syntax.word(verb))
        || syntax.word(verb).matches("end|cease|release|free|reverse|withdraw|refrain")
        || trigger.sentence().tree().children(verb, "advmod").stream()
            .anyMatch(a -> Mood.isNegation(syntax.word(a)));
  }

  private static boolean isKnowable(Name name) {
    return name.form() == Name.Form.PROPER || name.kind() == Name.Kind.COUNTRY;
  }
}
