package dateline.extract;

import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** On what agreement somebody acts: who does so, and with whom, are its parties. */
final class Grounds {

  private final Trigger trigger;
  private final Syntax syntax;

  Grounds(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** Adds the parties: "Denmark rents cells under a treaty with Kosovo". */
  void add(List<Part> parts) {
    if (isGround(trigger.at())) {
      syntax.clause(trigger.at()).ifPresent(v -> parts.addAll(sides(v, parts)));
    }
  }

  /** "Under a deal [London] sends people to [Kenya]": who acts by it, and with whom. */
  private List<Part> sides(int verb, List<Part> named) {
    List<Part> sides = new ArrayList<>();
    syntax.surfaceSubject(verb).ifPresent(s -> sides.add(new Part("with", s)));
    if (named.stream().noneMatch(p -> Set.of("with", "between").contains(p.function()))) {
      syntax.parts(verb).stream()
          .filter(p -> Set.of("to", "indirect").contains(p.function()))
          .filter(p -> !trigger.actors().places(p.token()).isEmpty())
          .forEach(p -> sides.add(new Part("with", p.token())));
    }
    return sides;
  }

  /**
   * "under a treaty with Kosovo", "as part of one", "on the terms of one": on what ground one acts.
   */
  private boolean isGround(int noun) {
    int head = trigger.sentence().tree().head(noun);
    return syntax.preposition(noun).equals("under")
        || head != Tree.ROOT
            && syntax.preposition(noun).equals("of")
            && syntax.parts(noun).stream().anyMatch(p -> p.function().equals("with"))
            && trigger.is("ground", head);
  }
}
