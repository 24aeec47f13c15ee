package dateline.extract;

import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether who warns, urges or hits back speaks against somebody, or only says what may come. */
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
    return isCalming()
        || isDoing()
        || trigger.entry().head().equals("warn")
            && (trigger.sentence().tree().children(trigger.at(), "ccomp").stream()
                    .anyMatch(c -> isOfOneself(c) || isComing(c))
                || parts.stream().noneMatch(this::isWarned)
                || parts.stream().anyMatch(this::isTraveller));
  }

  /** "urged both sides to show restraint": who would have others keep calm blames nobody. */
  private boolean isCalming() {
    Tree tree = trigger.sentence().tree();
    return trigger.is("asking", trigger.at())
        && tree.children(trigger.at()).stream()
            .filter(c -> syntax.isInfinitive(c) && tree.children(c, "conj").isEmpty())
            .filter(c -> syntax.word(c).matches("show|exercise|practise|keep|remain|stay"))
            .flatMap(c -> Stream.concat(Stream.of(c), tree.children(c).stream()))
            .anyMatch(w -> syntax.word(w).matches("restraint|calm|cool|moderation"));
  }

  /** "hit back by halting visas": with a deed, which is told by itself. */
  private boolean isDoing() {
    return trigger.entry().rest().equals(List.of("back"))
        && trigger.sentence().tree().children(trigger.at(), "advcl").stream()
            .anyMatch(c -> syntax.isMarked(c, "by") && !trigger.is("saying", c));
  }

  /** "warned [workers] against overstaying": people of no other state are told to take care. */
  private boolean isTraveller(Part part) {
    return part.function().matches("object|indirect")
        && syntax.token(part.token()).tag().equals("NNS")
        && (trigger.is("people", part.token()) || trigger.is("person", part.token()))
        && !trigger.is("office", part.token())
        && trigger.actors().actors(part.token()).isEmpty();
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
