package dateline.extract;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Words;

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

  /** The same with a verb that is negated: "has not ruled out talks" says that they may come. */
  Judgement denied(String verb, String negation) {
    return verb.equals("rule out")
        ? worse(Factuality.HYPOTHETICAL, negation + " " + verb)
        : worse(Factuality.DENIED, negation);
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

  /** "urged Thailand to halt deportations": a refusal that others ask for turns nobody away. */
  boolean isDemanded(Words words) {
    return type == EventType.REFUSAL
        && factuality == Factuality.HYPOTHETICAL
        && words.is("asking", cue);
  }

  /**
   * "which has not signed the convention", "had no chance to object": a denial that tells of
   * nothing between two sides.
   */
  boolean isNothing(Instance instance) {
    boolean unsigned =
        instance.type() == EventType.AGREEMENT
            && instance.fillers(Role.PARTY).stream()
                    .filter(p -> p.form() != Form.DESCRIPTION || p.kind() == Kind.COUNTRY)
                    .mapToInt(p -> Sides.areSeveral(p) ? 2 : 1)
                    .sum()
                < 2;
    boolean unvoiced =
        instance.type() == EventType.PROTEST && instance.fillers(Role.TARGET).isEmpty();
    return factuality == Factuality.DENIED && (unsigned || unvoiced);
  }
}
