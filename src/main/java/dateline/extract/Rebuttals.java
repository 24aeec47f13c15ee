package dateline.extract;

import dateline.extract.Syntax.Part;
import java.util.stream.IntStream;

/** Clauses that say that something is not so, which is no protest. */
final class Rebuttals {

  private final Trigger trigger;
  private final Syntax syntax;

  Rebuttals(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** "rejected the accusation that guards had beaten them": says that something is not so. */
  boolean are(Part part) {
    return isCalledUntrue(part)
        || part.function().equals("object")
            && trigger.is("hearsay", part.token())
            && trigger.words().is("rejecting", trigger.entry().head())
            && trigger.sentence().tree().children(part.token()).stream()
                .anyMatch(c -> syntax.isMarked(c, "that"))
            && syntax.parts(part.token()).stream()
                .noneMatch(p -> p.function().matches("of|by|from|poss|modifier"));
  }

  /** "denied the reports, calling [them] baseless" */
  private boolean isCalledUntrue(Part part) {
    return part.function().equals("object")
        && syntax.token(part.token()).tag().equals("PRP")
        && syntax.token(trigger.at()).tag().equals("VBG")
        && IntStream.range(0, trigger.at())
            .anyMatch(i -> syntax.isVerbal(i) && trigger.is("rejecting", i));
  }
}
