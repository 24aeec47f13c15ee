package dateline.command;

import dateline.describe.Iris;
import dateline.publish.StoryGraph;
import dateline.resolve.Stories;
import dateline.resolve.Telling;
import dateline.store.GraphStore;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code dateline stories}: shows which claims tell one happening, and why they are taken for one.
 */
@Command(
    name = "stories",
    description = "Show which claims tell one happening, and why; rebuild or drop the stories.",
    mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;

  @Option(names = "--rebuild", description = "First find the stories anew.")
  private boolean rebuild;

  @Option(
      names = "--drop",
      description =
          "Remove the graph of stories; claims stay as they are, --rebuild brings it back.")
  private boolean drop;

  @Override
  public Integer call() {
    Iris iris = base.iris();
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore graph = store.open()) {
      if (drop) {
        graph.replaceGraphs(Set.of(iris.graph(Iris.STORIES)), to -> {});
        return Main.DONE;
      }
      if (rebuild) {
        StoryGraph.write(graph, iris);
      }
      StoryGraph.forEach(graph, story -> print(iris, story, out));
    }
    out.flush();
    return Main.DONE;
  }

  private static void print(Iris iris, List<Telling> story, PrintWriter out) {
    Telling first = story.get(0);
    out.println(iris.story(first.event()).getURI());
    out.println("  " + first);
    for (Telling other : story.subList(1, story.size())) {
      out.println("  " + other);
      out.println("    " + String.join("; ", Stories.reasons(first, other)));
    }
  }
}
