package dateline.serve;

/** A request that cannot be done, and why. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;

  /**
   * @param status the answer's status, 400 to 599
   * @param message one line that says what is wrong and how to go on
   */
  Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
