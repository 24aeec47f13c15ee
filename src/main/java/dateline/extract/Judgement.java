package dateline.extract;

/**
 * How surely an event is told, and why.
 *
 * @param factuality how surely the event is told
 * @param cue the word that tells it, or an empty string
 * @param type the type of event, which a refusal changes
 */
record Judgement(Factuality factuality, String cue, EventType type) {

  /** The weaker of this and another judgement: what is denied stays denied. */
  Judgement worse(Factuality other, String word) {
    return rank(other) > rank(factuality) ? new Judgement(other, word, type) : this;
  }

  private static int rank(Factuality factuality) {
    return switch (factuality) {
      case ASSERTED -> 0;
      case ALLEGED -> 1;
      case PLANNED -> 2;
      case OFFERED -> 3;
      case HYPOTHETICAL -> 4;
      case DENIED -> 5;
    };
  }
}
