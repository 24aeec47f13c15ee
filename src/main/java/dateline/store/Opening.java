package dateline.store;

import dateline.read.Reason;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** Opens the database in a store's folder, and tells what keeps it from that. */
final class Opening {

  /** How the database begins to say that another process holds it. */
  private static final String LOCKED = "Failed to get a lock";

  private Opening() {}

  /**
   * Opens it, or makes it where there is none.
   *
   * @throws StoreFault.Busy if another process holds it
   * @throws StoreFault if its files cannot be used; the message says why
   */
  static DatasetGraph of(StoreFolder place) {
    try {
      JournalEnd.mend(place.folder());
      return DatabaseMgr.connectDatasetGraph(place.folder().toString());
    } catch (DBOpEnvException e) {
      throw isLock(e) ? place.locked(e) : fault(place, e);
    } catch (JenaException
        | InternalErrorException
        | RuntimeIOException
        // Thrown where a mapped file finds no room on its disk.
        | InternalError e) {
      throw fault(place, e);
    }
  }

  /** Of the same type is what is said of files that are missing, too large or not ours. */
  private static boolean isLock(DBOpEnvException e) {
    return e.getCause() == null && String.valueOf(e.getMessage()).startsWith(LOCKED);
  }

  private static StoreFault fault(StoreFolder place, Throwable e) {
    return new StoreFault(
        place.folder()
            + " cannot be opened ("
            + Reason.of(e)
            + "): check permissions and limits of its files, or restore a backup into a new folder",
        e);
  }
}
