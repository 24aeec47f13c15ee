package dateline.store;

/** The store cannot be used; the message is one line that names the folder and the remedy. */
public final class StoreFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * A fault.
   *
   * @param message one line for the user
   * @param cause what the database said
   */
  public StoreFault(String message, Throwable cause) {
    super(message, cause);
  }

  StoreFault(String message) {
    super(message);
  }
}
