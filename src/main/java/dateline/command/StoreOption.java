package dateline.command;

import dateline.store.GraphStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the graph (default: ${DEFAULT-VALUE}).",
      defaultValue = "graph")
  private Path folder;

  GraphStore open() {
    return GraphStore.open(folder);
  }

  Path folder() {
    return folder;
  }

  /** How much room its files take on the disk; holes in them take none but count. */
  long bytes() {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    } catch (IOException e) {
      throw new Failure(folder + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  GraphStore create() {
    return GraphStore.create(folder);
  }
}
