package dateline.store;

/**
 * A query, or a value for one of its parameters, is wrong; the message is one line for the user.
 */
public final class QueryFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  QueryFault(String message, Throwable cause) {
    super(message, cause);
  }

  QueryFault(String message) {
    super(message);
  }
}
