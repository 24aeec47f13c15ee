package dateline.store;

/** The store cannot be used; the message is one line that names the folder and the remedy. */
public class StoreFault extends RuntimeException {

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

  /** A store that another process uses: it may be free later. */
  public static final class Busy extends StoreFault {
    private static final long serialVersionUID = 1;

    Busy(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
