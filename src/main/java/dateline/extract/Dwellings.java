package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.List;
import java.util.stream.Stream;

/** Where people have lived, by the clause behind them that tells it. */
final class Dwellings {

  private final Trigger trigger;

  Dwellings(Trigger trigger) {
    this.trigger = trigger;
  }

  /**
   * "Cubans who had been living in Guyana": what they are made to leave; where somebody takes them
   * away also "64 of its nationals who had been held in Cambodia".
   *
   * @param acted whether it is told who takes them away
   */
  List<Name> of(People group, boolean acted) {
    Tree tree = trigger.sentence().tree();
    return Stream.concat(
            Stream.of(group.head()),
            tree.children(group.head(), "nmod").stream()
                .filter(n -> trigger.syntax().preposition(n).equals("of")))
        .flatMap(n -> tree.children(n).stream())
        .filter(c -> tree.relation(c).matches("acl(:relcl)?"))
        .filter(c -> trigger.is("dwelling", c) || acted && isStranded(c))
        .flatMap(c -> trigger.syntax().parts(c).stream())
        .filter(p -> p.function().equals("in"))
        .flatMap(p -> trigger.actors().places(p.token()).stream())
        .toList();
  }

  private boolean isStranded(int verb) {
    return trigger.frame().homeward() && trigger.is("stranding", verb);
  }
}
