package dateline.store;

import dateline.read.Reason;

/** The store cannot be used; the message is one line that names the folder and the remedy. */
public class StoreFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What helps against damage. */
  static final String RESTORE = "restore a backup into a new folder";

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

  /** A store whose files are not what was written. */
  static StoreFault damaged(Object store, String why) {
    return damaged(store, why, null);
  }

  /** Such a store, and what showed it. */
  static StoreFault damaged(Object store, String why, Throwable cause) {
    return new StoreFault(store + " is damaged (" + why + "): " + RESTORE, cause);
  }

  /** A store that may be read at most: its database locks its folder and maps its files. */
  static StoreFault readOnly(Object store, String why) {
    return new StoreFault(
        store
            + " cannot be opened ("
            + why
            + ", as its database needs even for reading): change its permissions, or copy it and"
            + " name the copy with --store");
  }

  /** A file or folder of the store that cannot be written, as on a full disk. */
  static StoreFault unwritable(Object what, Throwable cause) {
    return new StoreFault(
        what + " cannot be written (" + Reason.of(cause) + "): check space and permissions", cause);
  }

  /** A store that another process uses: it may be free later. */
  public static final class Busy extends StoreFault {
    private static final long serialVersionUID = 1;

    private final String who;

    Busy(String who, String instead, Throwable cause) {
      super(who + ": " + instead, cause);
      this.who = who;
    }

    /** Which store is in use by whom, without what may be done instead. */
    public String who() {
      return who;
    }
  }
}
