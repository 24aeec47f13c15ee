package dateline.command;

import dateline.publish.GraphFile;
import dateline.publish.GraphFormat;
import dateline.store.GraphStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline export}: writes the graph in a format of RDF. */
@Command(
    name = "export",
    description = "Write the graph in a format of RDF.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of nquads, trig (these keep who claims what), turtle, ntriples, jsonld, rdfxml;"
              + " without it, as the file's name ends, or nquads.")
  private Optional<GraphFormat> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; - or nothing is the standard output.")
  private Optional<String> output = Optional.empty();

  @Override
  public Integer call() {
    Optional<String> file = output.filter(name -> !name.equals("-"));
    GraphFormat chosen =
        format.orElseGet(() -> file.map(this::byEnding).orElse(GraphFormat.NQUADS));
    try (GraphStore graph = store.open()) {
      graph.read(
          data -> {
            try {
              if (file.isPresent()) {
                GraphFile.write(data, chosen, Path.of(file.get()));
              } else {
                OutputStream out = new BufferedOutputStream(main.streams().out(), 1 << 16);
                GraphFile.write(data, chosen, out);
              }
            } catch (IOException | UncheckedIOException e) {
              throw new Failure(
                  file.orElse("standard output")
                      + " cannot be written ("
                      + e.getMessage()
                      + "): check folder, space and permissions",
                  e);
            }
            return true;
          });
    }
    return Main.DONE;
  }

  private GraphFormat byEnding(String file) {
    return GraphFormat.ofFile(file)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    file + ": the name's ending tells no format; choose one with --format"));
  }
}
