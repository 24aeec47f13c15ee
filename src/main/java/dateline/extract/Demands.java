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

  private static boolean isKnowable(Name name) {
    return name.form() == Name.Form.PROPER || name.kind() == Name.Kind.COUNTRY;
  }
}
