package dateline.read;

/**
 * An input that cannot be read as an article. It is counted and shown; it never stops a run.
 *
 * @param id the file's name without its ending, or the path as given
 * @param reason one line that names the file, what is wrong, and the remedy
 */
public record Unreadable(String id, String reason) implements Document {

  /** How to get what was passed over. */
  static final String REMEDY = "; fetch the file again for what they held";

  /** Writes out what would command a terminal: names and words of others stand in the reason. */
  public Unreadable {
    reason = Plain.line(reason);
  }

  /** What is said of bytes that are passed over, from a place on and up to another. */
  static String passed(String name, long from, String why, long bytes, String to) {
    return damaged(name, from, why) + bytes + " bytes were passed over, " + to + REMEDY;
  }

  /** What is said of a place from which on a file is damaged, less what that costs. */
  static String damaged(String name, long from, String why) {
    return name + " is damaged from byte " + from + " on (" + why + "): ";
  }
}
