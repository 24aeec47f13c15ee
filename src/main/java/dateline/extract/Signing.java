package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import java.util.List;

/** For which states those sign who are named: "the ministers of Peru and Ecuador, Pe and Diaz". */
final class Signing {

  private final Trigger trigger;

  Signing(Trigger trigger) {
    this.trigger = trigger;
  }

  /** The states of the ministers behind whom those persons are named. */
  List<Name> states(List<Name> parties) {
    Tree tree = trigger.sentence().tree();
    return parties.stream()
        .filter(n -> n.kind() == Kind.PERSON && n.form() == Form.PROPER)
        .map(n -> tree.head(n.head()))
        .filter(h -> h != Tree.ROOT && trigger.is("office", h))
        .filter(h -> trigger.syntax().token(h).tag().equals("NNS"))
        .distinct()
        .flatMap(h -> trigger.actors().signing(h).stream())
        .toList();
  }
}
