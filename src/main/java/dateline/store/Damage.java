package dateline.store;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;

/**
 * What fails inside the database while it is read: its files are not what was written. The database
 * itself names only the part of it that stumbled. An error and no exception: an exception amid a
 * condition of a query would be taken for a condition that does not hold.
 */
public final class Damage extends Error {

  private static final long serialVersionUID = 1;

  /** Where the database reads its files, and takes terms apart. */
  private static final List<String> READING =
      List.of(
          "org.apache.jena.dboe.",
          "org.apache.jena.tdb2.store.",
          "org.apache.jena.riot.thrift.",
          "org.apache.thrift.");

  /** The language's own classes, which fail on what they are given. */
  private static final List<String> JAVA = List.of("java.", "jdk.", "sun.");

  private static final int DEEPEST = 20;

  private static final String WHY = "it does not hold what was written to it";

  /** How the database says that it could not add a term. */
  private static final String WRITING = "/Write";

  /**
   * What the database only notes where it goes on.
   *
   * @param what what it said
   * @param cause why it said so
   */
  Damage(String what, Throwable cause) {
    super(what, cause);
  }

  /** Whether a fault is one, or was caused by one. */
  public static boolean isIn(Throwable fault) {
    return causes(fault).anyMatch(Damage::is);
  }

  /** What to tell of what failed while a store was read; all else is thrown as it is. */
  static StoreFault ofReading(String store, Throwable fault) {
    if (isIn(fault)) {
      return StoreFault.damaged(store, WHY, fault);
    }
    throw unchecked(fault);
  }

  /** What to tell of what failed while a store was written; all else is thrown as it is. */
  static StoreFault ofWriting(String store, Throwable fault) {
    boolean ofDisk = causes(fault).anyMatch(e -> e instanceof IOException || isMap(e));
    if (isIn(fault) && !ofDisk && !String.valueOf(fault.getMessage()).endsWith(WRITING)) {
      return StoreFault.damaged(store, WHY, fault);
    }
    if (fault instanceof JenaException
        || fault instanceof InternalErrorException
        || fault instanceof RuntimeIOException
        || isMap(fault)) {
      return StoreFault.unwritable(store, fault);
    }
    throw unchecked(fault);
  }

  /** A mapped file that finds no room on its disk. */
  private static boolean isMap(Throwable fault) {
    return fault instanceof InternalError;
  }

  private static RuntimeException unchecked(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    return (RuntimeException) fault;
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
  }

  private static boolean is(Throwable fault) {
    return fault instanceof Damage
        || !(fault instanceof TransactionException)
            && !(fault instanceof QueryCancelledException)
            && Stream.of(fault.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> JAVA.stream().noneMatch(name::startsWith))
                .limit(1)
                .anyMatch(name -> READING.stream().anyMatch(name::startsWith));
  }
}
