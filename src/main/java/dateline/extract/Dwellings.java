package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.List;
import java.util.stream.Stream;

/** Where people have lived, by what stands behind them: a clause, or "of" a place. */
final class Dwellings {

  private final Trigger trigger;

  Dwellings(Trigger trigger) {
    this.trigger = trigger;
  }

  /**
   * "Cubans who had been living in Guyana", "161 residents of Comalapa": what they leave; where
   * they are taken home also "64 of its nationals who had been held in Cambodia".
   */
  List<Name> of(People group) {
    Tree tree = trigger.sentence().tree();
    List<Integer> parts = behindOf(group.head());
    Stream<Name> homes =
        trigger.is("inhabitant", group.head())
            ? parts.stream().flatMap(n -> trigger.actors().places(n).stream())
            : Stream.empty();
    Stream<Name> told =
        Stream.concat(Stream.of(group.head()), parts.stream())
            .flatMap(n -> tree.children(n).stream())
            .filter(c -> tree.relation(c).matches("acl(:relcl)?"))
            .filter(c -> trigger.is("dwelling", c) || isServing(c) || isStranded(c))
            .flatMap(c -> trigger.syntax().parts(c).stream())
            .filter(p -> p.function().equals("in"))
            .flatMap(p -> trigger.actors().places(p.token()).stream());
    return Stream.concat(homes, told).toList();
  }

  private List<Integer> behindOf(int noun) {
    return trigger.sentence().tree().children(noun, "nmod").stream()
        .filter(n -> trigger.syntax().preposition(n).equals("of"))
        .toList();
  }

  /** "32 men serving time in Denmark" */
  private boolean isServing(int verb) {
    return trigger.syntax().lemma(verb).equals("serve")
        && trigger.syntax().child(verb, "obj").stream().anyMatch(o -> trigger.is("prison term", o));
  }

  private boolean isStranded(int verb) {
    return trigger.frame().homeward() && trigger.is("stranding", verb);
  }
}
