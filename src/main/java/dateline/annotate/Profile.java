package dateline.annotate;

import java.util.Locale;

/** How much time goes into reading a text. */
public enum Profile {

  /** Words, shapes and lists of names alone: many thousand words a second. */
  FAST,

  /**
   * A small neural network that reads each sentence as a whole: fewer errors, more time and memory.
   */
  PRECISE;

  /** The profile used where none is asked for. */
  public static final Profile DEFAULT = PRECISE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
