package dateline.command;

import dateline.read.Reason;
import dateline.store.GraphStore;
import dateline.store.NewStore;
import dateline.store.StoreFault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which store a command works on. */
final class StoreOption {

  /** Milliseconds between two looks whether a store is free. */
  private static final long WAIT = 500;

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
    try (Stream<Path> files = Files.walk(folder.toRealPath())) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    } catch (IOException e) {
      throw new Failure(
          folder + " cannot be read (" + Reason.of(e) + "): check its permissions", e);
    }
  }

  GraphStore create() {
    return GraphStore.create(folder);
  }

  /** What fills a new store, and what it has to tell of that. */
  interface Filling<T> {
    T fill(GraphStore graph) throws IOException;
  }

  /**
   * Makes a store and fills it; one that is not filled to the end is no graph.
   *
   * @throws ParameterException if there is a graph already
   */
  <T> T fill(CommandSpec command, Filling<T> filling) throws IOException {
    try (NewStore fresh = NewStore.in(folder)) {
      if (!fresh.graph().isEmpty()) {
        throw new ParameterException(
            command.commandLine(),
            folder + " holds a graph already: name a new folder with --store");
      }
      T told = filling.fill(fresh.graph());
      fresh.complete();
      return told;
    }
  }

  /**
   * Opens or makes the store, and waits while another process has it.
   *
   * @param told is told once that it waits, and for whom
   */
  GraphStore await(Consumer<String> told) {
    boolean waiting = false;
    while (true) {
      try {
        return create();
      } catch (StoreFault.Busy e) {
        if (!waiting) {
          told.accept(e.getMessage());
          waiting = true;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted while the store was in use: build again", e);
    }
  }
}
