package dateline.store;

import dateline.read.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/**
 * Takes away what a process that was killed amid a commit left half written at the end of a
 * database's journal. TDB2 undoes a transaction whose commit is not in the journal, but does not
 * open a database whose journal ends within an entry.
 *
 * <p>An entry is its length without header (4 bytes, big-endian; -1 for none), a checksum (4), its
 * kind (4, from 1), the part of the database that it is about, and as many bytes as it says.
 */
final class JournalEnd {
  private static final int HEADER = 12 + ComponentId.SIZE;

  private JournalEnd() {}

  /**
   * Mends the journals of a store that no process holds; one that this process holds is whole.
   *
   * @throws org.apache.jena.dboe.DBOpEnvException if another process holds it
   */
  static void mend(Path store) {
    try (DirectoryStream<Path> databases = Files.newDirectoryStream(store, "Data-*")) {
      for (Path database : databases) {
        Path journal = database.resolve("journal.jrnl");
        if (Files.exists(journal) && Files.size(journal) > 0) {
          mendAlone(store.resolve("tdb.lock"), journal);
        }
      }
    } catch (NoSuchFileException e) {
      // Nothing to mend.
    } catch (IOException e) {
      throw new StoreFault(
          store + " cannot be opened (" + Reason.of(e) + "): check its permissions", e);
    }
  }

  private static void mendAlone(Path lock, Path journal) throws IOException {
    ProcessFileLock alone = ProcessFileLock.create(lock.toString());
    if (alone.isLockedHere()) {
      return;
    }
    alone.lockEx();
    try (FileChannel file =
        FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = whole(file);
      if (whole < file.size()) {
        file.truncate(whole);
        file.force(true);
      }
    } finally {
      // Not unlocked only: it could not be locked again.
      ProcessFileLock.release(alone);
    }
  }

  /** Where the last whole entry ends. */
  private static long whole(FileChannel file) throws IOException {
    long size = file.size();
    long end = 0;
    while (end + HEADER <= size) {
      ByteBuffer header = ByteBuffer.allocate(HEADER);
      while (header.hasRemaining() && file.read(header, end + header.position()) >= 0) {
        // Reads on.
      }
      int length = Math.max(0, header.getInt(0));
      boolean unwritten = header.getInt(8) == 0;
      if (unwritten || end + HEADER + length > size) {
        return end;
      }
      end += HEADER + length;
    }
    return end;
  }
}
