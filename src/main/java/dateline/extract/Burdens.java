package dateline.extract;

import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;

/** Whom a penalty on things is laid on: whose goods, visas or arms they are. */
final class Burdens {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Actors actors;

  Burdens(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.actors = trigger.actors();
  }

  /** "unfroze 135 million euros [in aid] for Niger": what the money is for, and for whom. */
  void behindAmount(int amount, List<Part> parts) {
    for (Part part : syntax.parts(amount)) {
      if (Set.of("in", "of").contains(part.function())) {
        parts.add(new Part("object", part.token()));
        parts.addAll(syntax.parts(part.token()));
      }
    }
  }

  /**
   * What a part of the clause adds: "duties on 30 billion dollars of U.S. products", "a ban on arms
   * sales to Eritrea", "visa-free travel for holders of Georgian passports".
   */
  List<Part> of(Part part) {
    if (part.function().equals("of") && trigger.is("amount", part.token())) {
      return syntax.parts(part.token());
    }
    return Set.of("on", "for", "against").contains(part.function())
            && actors.actors(part.token()).isEmpty()
        ? syntax.parts(part.token()).stream()
            .filter(p -> Set.of("of", "to", "from").contains(p.function()))
            .map(p -> new Part(part.function(), p.token()))
            .toList()
        : List.of();
  }
}
