package dateline.command;

import dateline.publish.Differences;
import dateline.read.Reason;
import dateline.store.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dateline diff}: tells which claims two stores read differently in the same articles. Exit
 * code 1 says that they differ.
 */
@Command(
    name = "diff",
    description = "Tell claim by claim what two graphs read differently in the same articles.",
    mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the first graph.")
  private Path first;

  @Parameters(index = "1", paramLabel = "STORE", description = "The folder of the second graph.")
  private Path second;

  @Override
  public Integer call() {
    if (isSame()) {
      throw new ParameterException(
          spec.commandLine(), first + " and " + second + " are one store: name two");
    }
    try (GraphStore one = GraphStore.open(first);
        GraphStore other = GraphStore.open(second)) {
      return one.read(a -> other.read(b -> print(new Differences(a, b))));
    }
  }

  private boolean isSame() {
    try {
      return Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second);
    } catch (IOException e) {
      throw new Failure(first + " cannot be read (" + Reason.of(e) + "): check its permissions", e);
    }
  }

  private int print(Differences differences) {
    PrintWriter out = spec.commandLine().getOut();
    int[] counts = new int[4];
    differences.forEach(
        article -> {
          out.println(article.article());
          article.gone().forEach(claim -> out.println("  - " + claim));
          article.come().forEach(claim -> out.println("  + " + claim));
          article.retracted().forEach(claim -> out.println("  ~ " + claim));
          counts[0]++;
          counts[1] += article.gone().size();
          counts[2] += article.come().size();
          counts[3] += article.retracted().size();
        });
    out.println(
        counts[0] == 0
            ? "the graphs make the same claims"
            : "articles that differ: "
                + counts[0]
                + "; claims gone: "
                + counts[1]
                + ", new: "
                + counts[2]
                + (counts[3] == 0 ? "" : ", retracted in one of the two: " + counts[3]));
    return counts[0] == 0 ? Main.DONE : Main.FINDINGS;
  }
}
