package dateline.extract;

/**
 * What one state asks of another, where the words around do not say what: a request to take people.
 */
final class Approaches {

  private final Trigger trigger;
  private final Fillers fillers;

  Approaches(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.fillers = fillers;
  }

  /** "turned down a request to extradite him", "for water": what is asked for is told with it. */
  boolean isSpecified() {
    Syntax syntax = trigger.syntax();
    return trigger.frame().name().matches("refuse-request|refuse-wish")
        && fillers.things().stream()
            .flatMap(t -> trigger.sentence().tree().children(t).stream())
            .anyMatch(c -> syntax.isInfinitive(c) || syntax.preposition(c).matches("for|about|on"));
  }
}
