package dateline.read;

import java.io.IOException;

/**
 * A place in unpacked bytes at which the packed ones are damaged. Who reads on gets what the next
 * sound part unpacks to.
 */
final class Broken extends IOException {
  private static final long serialVersionUID = 1;

  private final long from;
  private final long to;
  private final long unsure;

  /**
   * A break.
   *
   * @param from where the damaged part begins, in bytes of what is packed
   * @param to where reading goes on
   * @param unsure how many of the last bytes may have come out wrongly
   */
  Broken(String message, long from, long to, long unsure, Throwable cause) {
    super(message, cause);
    this.from = from;
    this.to = to;
    this.unsure = unsure;
  }

  long from() {
    return from;
  }

  long to() {
    return to;
  }

  long unsure() {
    return unsure;
  }

  /** The same break where reading goes on elsewhere. */
  Broken upTo(long place) {
    return new Broken(getMessage(), from, place, unsure, getCause());
  }

  /** What it costs, and how to get that. */
  String cost() {
    return "its packed bytes "
        + from
        + " to "
        + to
        + " were passed over, as far as they were not read before"
        + Unreadable.REMEDY;
  }
}
