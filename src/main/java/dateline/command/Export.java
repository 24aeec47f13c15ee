package dateline.command;

import dateline.publish.Edition;
import dateline.publish.GraphFile;
import dateline.publish.GraphFormat;
import dateline.read.Reason;
import dateline.store.GraphStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline export}: writes the graph in a format of RDF or for other programs. */
@Command(
    name = "export",
    description = "Write the graph in a format of RDF or for other programs.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "Of RDF: nquads, trig (these keep who claims what), turtle, ntriples, jsonld, rdfxml.",
        "For other graphs and programs: nanopub (TriG, one for each claim), short (the binary"
            + " statements alone), nodes and edges (tables for Gephi or Cytoscape), graphml,"
            + " geojson (routes), quickstatements (for Wikidata).",
        "Without it, as the file's name ends, or nquads."
      })
  private Optional<String> format = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; - or nothing is the standard output.")
  private Optional<String> output = Optional.empty();

  @Override
  public Integer call() {
    Optional<String> file = output.filter(name -> !name.equals("-"));
    if (file.filter(String::isBlank).isPresent()) {
      throw new ParameterException(spec.commandLine(), "-o: an empty name: name a file, or -");
    }
    Form form = form(file);
    try (GraphStore graph = store.open()) {
      graph.read(
          data -> {
            try {
              if (file.isPresent()) {
                form.write(data, Path.of(file.get()));
              } else {
                OutputStream out = new BufferedOutputStream(main.streams().out(), 1 << 16);
                form.write(data, out);
              }
            } catch (IOException | UncheckedIOException e) {
              throw new Failure(
                  file.orElse("standard output")
                      + " cannot be written ("
                      + Reason.of(e)
                      + "): check folder, space and permissions",
                  e);
            }
            return true;
          });
    }
    return Main.DONE;
  }

  /** A format of RDF or another edition of the graph. */
  private record Form(Optional<Edition> edition, GraphFormat format) {

    void write(DatasetGraph data, Path file) throws IOException {
      if (edition.isPresent()) {
        GraphFile.write(data, edition.get(), file);
      } else {
        GraphFile.write(data, format, file);
      }
    }

    void write(DatasetGraph data, OutputStream out) throws IOException {
      if (edition.isPresent()) {
        edition.get().write(data, out);
      } else {
        GraphFile.write(data, format, out);
      }
    }
  }

  private Form form(Optional<String> file) {
    Optional<Edition> edition =
        format.isPresent() ? format.flatMap(Edition::named) : file.flatMap(Edition::ofFile);
    if (edition.isPresent()) {
      return new Form(edition, GraphFormat.NQUADS);
    }
    GraphFormat chosen =
        format
            .map(this::named)
            .orElseGet(() -> file.map(this::byEnding).orElse(GraphFormat.NQUADS));
    return new Form(Optional.empty(), chosen);
  }

  private GraphFormat named(String name) {
    return Arrays.stream(GraphFormat.values())
        .filter(f -> f.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--format': “"
                        + name
                        + "” is none of "
                        + Stream.concat(
                                Arrays.stream(GraphFormat.values()),
                                Arrays.stream(Edition.values()))
                            .map(f -> f.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
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
