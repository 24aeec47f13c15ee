package dateline.extract;

import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;

/** Whether who warns protests against somebody, or only says what may come. */
final class Warnings {

  /** What stands before those who are warned, or what they are warned of. */
  private static final Set<String> WARNED =
      Set.of("object", "indirect", "against", "over", "about", "of", "that");

  private static final Set<String> COMING = Set.of("will", "would", "could", "may", "might");

  private final Trigger trigger;
  private final Syntax syntax;

  Warnings(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /**
   * "warned that it could raise duties", "warned that Quito would shut its market", "Ticks, the
   * institute warns, are moving north": what one says of oneself, foresees or says to nobody is no
   * protest.
   */
  boolean areNone(List<Part> parts) {
    return trigger.entry().head().equals("warn")
        && (trigger.sentence().tree().children(trigger.at(), "ccomp").stream()
                .anyMatch(c -> isOfOneself(c) || isComing(c))
            || parts.stream().noneMatch(this::isWarned));
  }

  private boolean isOfOneself(int told) {
    return trigger.sentence().tree().children(told, "nsubj").stream()
        .anyMatch(s -> syntax.token(s).tag().equals("PRP"));
  }

  private boolean isComing(int told) {
    boolean coming =
        trigger.sentence().tree().children(told, "aux").stream()
            .anyMatch(a -> COMING.contains(syntax.word(a)));
    return coming && !new Demands(trigger).isBreach(told);
  }

  /** An object before a verb that is active is what is said beside it. */
  private boolean isWarned(Part part) {
    boolean before =
        part.function().equals("object")
            && part.token() < trigger.at()
            && !syntax.isPassive(trigger.at());
    return WARNED.contains(part.function()) && !before;
  }
}
