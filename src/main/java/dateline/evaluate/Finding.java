package dateline.evaluate;

/**
 * One difference between a graph and the gold.
 *
 * @param kind which way they differ
 * @param type the type of the event, or of the actor or place that is not named
 * @param role the role in which they differ, or an empty string if the event as a whole does
 * @param article the article's id
 * @param event the event's id in the gold, or an empty string if the gold has no such event
 * @param what the fillers in question
 * @param words the words that tell it: the gold's evidence for what is missing, the claim's for
 *     what is too much
 */
public record Finding(
    Kind kind, String type, String role, String article, String event, String what, String words) {

  /** How a graph can differ from the gold. */
  public enum Kind {
    /** An event of the gold that no claim tells. */
    MISSED,
    /** A claimed event that is none of the gold's. */
    WRONG,
    /** A filler of the gold that no claim of its event has. */
    LOST,
    /** A filler of a claim that is none of its event's in the gold. */
    EXTRA,
    /** An actor or place of the gold that the graph does not name, or names with another type. */
    UNNAMED
  }

  @Override
  public String toString() {
    String at = event.isEmpty() ? article : article + " " + event;
    return kind + " " + type + (role.isEmpty() ? "" : " " + role) + ": " + what + " (" + at + ")";
  }
}
