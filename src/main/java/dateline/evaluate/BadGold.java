package dateline.evaluate;

/**
 * Gold annotations that cannot be used. The message is one line that names the file, the place in
 * it, what is wrong, and the remedy.
 */
public final class BadGold extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadGold(String message) {
    super(message);
  }
}
