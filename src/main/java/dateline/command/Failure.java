package dateline.command;

/** Something could not be done; the message is one line that says what and how to go on. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
