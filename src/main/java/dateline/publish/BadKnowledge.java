package dateline.publish;

/** A file of a knowledge base that cannot be read; the message is one line that says why. */
public final class BadKnowledge extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadKnowledge(String message, Throwable cause) {
    super(message, cause);
  }
}
