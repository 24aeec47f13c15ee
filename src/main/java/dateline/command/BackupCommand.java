package dateline.command;

import dateline.publish.Backup;
import dateline.read.Reason;
import dateline.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code dateline backup}: writes the whole graph, as it stands at one moment, to one file that can
 * be checked and restored.
 */
@Command(
    name = "backup",
    description = "Write the whole graph to one file that can be checked and restored.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write, by custom with the ending .nq.gz.")
  private Path file;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = {
        "Ask a running dateline serve, such as http://localhost:3030, for the graph:",
        "a store that is being served belongs to its server."
      })
  private Optional<URI> server = Optional.empty();

  @Override
  public Integer call() {
    if (file.toString().equals("-")) {
      throw new ParameterException(
          spec.commandLine(),
          "-o: a backup is a file, name one; dateline export writes to the standard output");
    }
    try {
      Backup.Seal seal = server.isPresent() ? ofServer(server.get()) : ofStore();
      spec.commandLine().getOut().println(file + ": " + Summary.quads(seal.quads()));
    } catch (UncheckedIOException | IOException e) {
      throw new Failure(
          file + " cannot be written (" + Reason.of(e) + "): check folder, space, permissions", e);
    }
    return Main.DONE;
  }

  private Backup.Seal ofStore() {
    try (GraphStore graph = store.open()) {
      return graph.read(
          data -> {
            try {
              return Backup.write(data, file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private Backup.Seal ofServer(URI home) throws IOException {
    return Backup.write(new ServedGraph(home)::lines, file);
  }
}
