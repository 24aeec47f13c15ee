package dateline.read;

/**
 * An input that cannot be read as an article. It is counted and shown; it never stops a run.
 *
 * @param id the file's name without its ending, or the path as given
 * @param reason one line that names the file, what is wrong, and the remedy
 */
public record Unreadable(String id, String reason) implements Document {

  /** Writes out what would command a terminal: names and words of others stand in the reason. */
  public Unreadable {
    reason = Plain.line(reason);
  }
}
