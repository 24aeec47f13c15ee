package dateline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file that stands in a store while it is made, and is locked meanwhile: a store that it is
 * found in without the {@link StoreMark} was cut off. It tells whether the store was to be filled
 * at once, as by a backup: one that is merely empty would be taken for the graph that it lacks.
 */
final class Making {

  private static final String NAME = "dateline.making";
  private static final String FILLING = "This store is being filled and is not whole yet.\n";

  private final Path file;
  private FileChannel channel;

  Making(Path folder) {
    this.file = folder.resolve(NAME);
  }

  boolean is(Path path) {
    return path.equals(file);
  }

  /** Whether a store is being made, or its making was cut off. */
  boolean exists() {
    return Files.exists(file);
  }

  /** Whether it is, or was, to be filled at once. */
  boolean fills() throws IOException {
    return exists() && Files.size(file) > 0;
  }

  /**
   * Holds the store for this process.
   *
   * @return whether no other holds it
   */
  boolean begin() throws IOException {
    FileChannel opened =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (opened.tryLock() != null) {
        channel = opened;
        return true;
      }
    } catch (OverlappingFileLockException e) {
      // This process has it elsewhere.
    }
    opened.close();
    return false;
  }

  /** Notes that the store is to be filled at once. */
  void fill() throws IOException {
    channel.write(ByteBuffer.wrap(FILLING.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Lets go of the store, be it made or not. */
  void release() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  /** Takes the file away. */
  void end() throws IOException {
    release();
    Files.deleteIfExists(file);
  }
}
