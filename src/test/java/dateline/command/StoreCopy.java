package dateline.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies of a store that nobody has open, for tests that each change one. */
final class StoreCopy {

  private static final int BLOCK = 64 * 1024;
  private static final ByteBuffer ZEROES = ByteBuffer.allocate(BLOCK);

  private StoreCopy() {}

  /** Copies a store's folder. */
  static void of(Path store, Path copy) throws IOException {
    List<Path> all;
    try (Stream<Path> inside = Files.walk(store)) {
      all = inside.toList();
    }
    for (Path path : all) {
      Path target = copy.resolve(store.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        file(path, target);
      }
    }
  }

  /** Leaves out blocks of zeroes, of which the files of a database mostly consist. */
  private static void file(Path from, Path to) throws IOException {
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      long size = in.size();
      for (long at = 0; at < size; at += BLOCK) {
        block.clear();
        while (block.hasRemaining() && in.read(block, at + block.position()) > 0) {
          continue;
        }
        block.flip();
        boolean last = at + block.limit() == size;
        if (last || !block.equals(ZEROES.duplicate().limit(block.limit()))) {
          out.write(block, at);
        }
      }
    }
  }
}
