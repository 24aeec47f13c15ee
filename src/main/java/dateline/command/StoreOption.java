package dateline.command;

import dateline.store.GraphStore;
import java.nio.file.Path;
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

  GraphStore create() {
    return GraphStore.create(folder);
  }
}
