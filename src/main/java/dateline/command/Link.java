package dateline.command;

import dateline.describe.Iris;
import dateline.publish.BadKnowledge;
import dateline.publish.DatasetCard;
import dateline.publish.Derived;
import dateline.publish.Mappings;
import dateline.read.Reason;
import dateline.store.GraphStore;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline link}: links actors and places to things of the user's own files. */
@Command(
    name = "link",
    description = {
      "Link actors and places of the graph to things of other graphs: an extract of Wikidata or",
      "GeoNames, a SKOS vocabulary, a list of one's own. Links nothing of which it is not sure.",
      "Later builds link what they add by the same files."
    },
    mixinStandardHelpOptions = true)
final class Link implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;

  @Option(
      names = "--kb",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of RDF with labels, in place of those given before.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--dry-run", description = "Show the links and leave the graph as it is.")
  private boolean dry;

  @Option(names = "--drop", description = "Remove all such links and forget the files.")
  private boolean drop;

  @Override
  public Integer call() {
    if (drop == !files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give files of RDF by --kb FILE…, or --drop to remove their links");
    }
    Iris iris = base.iris();
    try (GraphStore graph = store.open()) {
      Mappings mappings = new Mappings(graph, iris);
      Path folder = Derived.knowledge(store.folder());
      if (drop) {
        mappings.drop();
        Mappings.forget(folder);
      } else {
        link(mappings, dry ? folder.resolveSibling("knowledge-tried") : folder);
      }
      if (!dry) {
        DatasetCard.write(graph, iris);
      }
    } catch (BadKnowledge e) {
      throw new Failure(e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new Failure(
          "the index of names cannot be written ("
              + Reason.of(e)
              + "): check space and permissions",
          e);
    }
    return Main.DONE;
  }

  private void link(Mappings mappings, Path folder) {
    long things = Mappings.index(folder, files);
    Mappings.Outcome outcome = dry ? mappings.preview(folder) : mappings.link(folder);
    PrintWriter out = spec.commandLine().getOut();
    outcome.lines().forEach(out::println);
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        "%d things with a name, %d links, %d names left alone for want of certainty%n",
        things, outcome.lines().size(), outcome.unsure());
    err.flush();
    if (dry) {
      Mappings.forget(folder);
    }
  }
}
