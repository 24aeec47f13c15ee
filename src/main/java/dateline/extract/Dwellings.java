package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.List;

/** Where people have lived, by the clause behind them that tells it. */
final class Dwellings {

  private final Trigger trigger;

  Dwellings(Trigger trigger) {
    this.trigger = trigger;
  }

  /** "Cubans who had been living in Guyana": what they are made to leave. */
  List<Name> of(People group) {
    Tree tree = trigger.sentence().tree();
    return tree.children(group.head()).stream()
        .filter(c -> tree.relation(c).matches("acl(:relcl)?") && trigger.is("dwelling", c))
        .flatMap(c -> trigger.syntax().parts(c).stream())
        .filter(p -> p.function().equals("in"))
        .flatMap(p -> trigger.actors().places(p.token()).stream())
        .toList();
  }
}
