package dateline.command;

import dateline.describe.Prefixes;
import dateline.describe.Shapes;
import dateline.store.GraphStore;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code dateline validate}: checks the graph by the shapes of {@code ontology/shapes.ttl}. Exit
 * code 1 says that something violates them.
 */
@Command(
    name = "validate",
    description = "Check the graph by the ontology's shapes.",
    mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {

  private static final int SHOWN = 50;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    try (GraphStore graph = store.open()) {
      List<Shapes.Violation> violations = graph.read(Shapes.shipped()::check);
      PrintWriter out = spec.commandLine().getOut();
      violations.stream()
          .limit(SHOWN)
          .forEach(
              found ->
                  out.println(
                      Prefixes.shorten(found.node())
                          + (found.path().isEmpty() ? "" : " " + Prefixes.shorten(found.path()))
                          + ": "
                          + found.message()));
      out.println(
          violations.isEmpty()
              ? "the graph conforms to the shapes"
              : violations.size() + " violations of the shapes");
      return violations.isEmpty() ? Main.DONE : Main.FINDINGS;
    }
  }
}
