package dateline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a file, of which those at any place can be looked at, unless it is a pipe. */
final class FileBytes extends FilterInputStream {

  private final FileChannel file;
  private final boolean anywhere;

  private FileBytes(FileChannel file, boolean anywhere) {
    super(Channels.newInputStream(file));
    this.file = file;
    this.anywhere = anywhere;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be opened
   */
  static FileBytes of(Path file) throws IOException {
    return new FileBytes(
        FileChannel.open(file, StandardOpenOption.READ), Files.isRegularFile(file));
  }

  /**
   * Looks at a place of the file; what is read next stays where it is.
   *
   * @return up to so many bytes, none behind the end; nothing if that cannot be done
   */
  Optional<byte[]> at(long place, int most) throws IOException {
    if (!anywhere) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(most);
    int count = 0;
    while (place >= 0 && count >= 0 && bytes.hasRemaining()) {
      count = file.read(bytes, place + bytes.position());
    }
    return Optional.of(Arrays.copyOf(bytes.array(), bytes.position()));
  }
}
