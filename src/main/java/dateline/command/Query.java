package dateline.command;

import dateline.serve.Hosts;
import dateline.store.GraphStore;
import dateline.store.Parameter;
import dateline.store.SavedQuery;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline query}: puts a SPARQL query to the graph. */
@Command(
    name = "query",
    description = "Put a SPARQL query to the graph.",
    mixinStandardHelpOptions = true)
final class Query implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|NAME",
      description = "A file with a query, or the name of a saved one.")
  private Optional<String> query = Optional.empty();

  @Option(names = "--list", description = "List the saved queries.")
  private boolean list;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Give a parameter a value: country=country/IRN, since=2025-01-01.")
  private List<String> parameters = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of table, csv, tsv, json, xml, turtle (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Option(
      names = "--allow-service",
      paramLabel = "HOST",
      description = {
        "Let the query ask this host by SERVICE, such as query.wikidata.org or localhost:3031;",
        "say it again for others. Without it nobody is asked."
      })
  private Set<String> services = Set.of();

  @Override
  public Integer call() {
    if (list) {
      list(spec.commandLine().getOut());
      return Main.DONE;
    }
    String name =
        query.orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "name a query or a file; --list shows the saved queries"));
    Answer answer =
        Answer.to(name, parameters, base.iris(), spec.commandLine())
            .asking(hosts(), spec.commandLine());
    answer.check(format, spec.commandLine());
    try (GraphStore graph = store.open()) {
      answer.print(graph, format, main.streams().out());
    }
    return Main.DONE;
  }

  private Hosts hosts() {
    try {
      return new Hosts(services);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--allow-service: " + e.getMessage(), e);
    }
  }

  private static void list(PrintWriter out) {
    for (SavedQuery saved : SavedQuery.shipped()) {
      out.printf("%-26s %s%n", saved.name(), saved.title());
      for (Parameter parameter : saved.parameters()) {
        out.printf(
            "%-26s   --param %s=… (%s) %s%n",
            "", parameter.name(), parameter.type(), parameter.description());
      }
    }
    out.flush();
  }
}
