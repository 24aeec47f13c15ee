package dateline.store;

import dateline.read.Plain;
import org.apache.jena.query.QueryException;

/**
 * A query, or a value for one of its parameters, is wrong; the message is one line for the user.
 */
public final class QueryFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why a text is no query or update, on one line and without names of the program's parts. */
  public static String why(QueryException e) {
    if (e.getMessage() == null) {
      // The parser recurs with the depth of the brackets, and says nothing where it ends.
      return "it is nested too deeply";
    }
    return e.getMessage().replaceFirst("\\bjava(?:\\.\\w+)+: ", "").strip().replaceAll("\\s+", " ");
  }

  QueryFault(String message, Throwable cause) {
    // It quotes the query: a fault of a pattern, for one.
    super(Plain.line(message), cause);
  }

  QueryFault(String message) {
    super(Plain.line(message));
  }
}
