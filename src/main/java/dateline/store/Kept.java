package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files beside a graph of what was found out about all of it, which hold until it changes; those of
 * a graph in memory are forgotten at once. Safe for use by several threads.
 */
public final class Kept {

  private final Optional<Path> folder;
  private boolean changing;
  private long version;

  /**
   * @param folder where they are kept
   */
  Kept(Optional<Path> folder) {
    this.folder = folder;
  }

  /** A number that grows with every change of the graph. */
  synchronized long version() {
    return version;
  }

  /** What was kept under a name and holds for the graph as it is. */
  public synchronized Optional<byte[]> read(String name) {
    try {
      return changing || folder.isEmpty()
          ? Optional.empty()
          : Optional.of(Files.readAllBytes(folder.get().resolve(name)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps what was found out, unless the graph has changed since, or changes now. What cannot be
   * written is not kept: it can be found out again.
   *
   * @param name a file's name
   * @param version the version of the graph before it was looked at
   */
  public synchronized void write(String name, byte[] content, long version) {
    if (changing || version != this.version || folder.isEmpty()) {
      return;
    }
    Path half = folder.get().resolve(name + ".part");
    try {
      Files.createDirectories(folder.get());
      Files.write(half, content);
      Files.move(half, folder.get().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A full disk stops nobody from asking.
    }
  }

  /**
   * Forgets everything, since the graph is about to change.
   *
   * @throws StoreFault if something stays
   */
  synchronized void begin() {
    if (folder.isPresent()) {
      try (Stream<Path> files = Files.list(folder.get())) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      } catch (NoSuchFileException e) {
        // Nothing has been kept yet.
      } catch (IOException e) {
        throw StoreFault.unwritable(folder.get(), e);
      }
    }
    changing = true;
  }

  /** Says that the graph has changed, or has not after all. */
  synchronized void end() {
    changing = false;
    version++;
  }
}
