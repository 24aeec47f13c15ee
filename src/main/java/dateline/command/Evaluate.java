package dateline.command;

import dateline.Pipeline;
import dateline.evaluate.BadGold;
import dateline.evaluate.Facts;
import dateline.evaluate.GoldNames;
import dateline.evaluate.GoldTimes;
import dateline.evaluate.Report;
import dateline.evaluate.Scorer;
import dateline.evaluate.Scores;
import dateline.read.GivenRdf;
import dateline.store.GraphStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.riot.RiotException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dateline evaluate}: measures a graph against gold annotations.
 *
 * <p>Exit code 1 says that articles of the gold are not in the graph; the figures count their
 * events as missed.
 */
@Command(
    name = "evaluate",
    description = "Measure a graph against gold annotations.",
    mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "GRAPH_OR_STORE",
      description = "The graph: a file of N-Quads or TriG, or the folder of a store.")
  private Path graph;

  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "The folder with the gold, a file ARTICLE.json an article.")
  private Path gold;

  @Option(
      names = "--details",
      description = "List what was missed, wrong, lost and extra, with the words.")
  private boolean details;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Option(
      names = "--names",
      description =
          "Also read the articles beside the gold, and tell how many of its names are found.")
  private boolean names;

  @Option(
      names = "--times",
      description =
          "Also read the articles beside the gold, and tell how many of its days are found.")
  private boolean times;

  @Mixin private ProfileOption profile;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ARTICLE",
      description = "Score these articles only, by their ids or parts of them.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--except",
      split = ",",
      paramLabel = "ARTICLE",
      description = "Leave these articles out, by their ids or parts of them.")
  private List<String> except = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(graph)) {
      throw new ParameterException(
          spec.commandLine(), graph + ": no such graph; build one with 'dateline build'");
    }
    try {
      Scores scores = Scorer.of(gold, this::wanted).score(facts());
      print(new Report(scores));
      if (names) {
        GoldNames found = GoldNames.of(gold, this::wanted, Pipeline.load(profile.profile()));
        print("name missed  ", found.missed(), found);
      }
      if (times) {
        GoldTimes found = GoldTimes.of(gold, this::wanted, Pipeline.load(profile.profile()));
        print("days missed  ", found.missed(), found);
      }
      if (!scores.missing().isEmpty()) {
        spec.commandLine()
            .getErr()
            .println("not in the graph: " + String.join(", ", scores.missing()));
      }
      return scores.missing().isEmpty() ? Main.DONE : Main.FINDINGS;
    } catch (BadGold e) {
      throw new Failure(e.getMessage(), e);
    } catch (RiotException e) {
      throw new Failure(graph + ": no RDF (" + GivenRdf.why(e) + "); give N-Quads or TriG", e);
    }
  }

  private boolean wanted(String article) {
    return (only.isEmpty() || only.stream().anyMatch(article::contains))
        && except.stream().noneMatch(article::contains);
  }

  private Facts facts() {
    if (!Files.isDirectory(graph)) {
      return Facts.of(graph);
    }
    try (GraphStore store = GraphStore.open(graph)) {
      return store.read(Facts::of);
    }
  }

  private void print(String front, List<String> missed, Object figures) {
    PrintWriter out = spec.commandLine().getOut();
    if (details) {
      missed.forEach(line -> out.println(front + line));
    }
    out.println(figures);
    out.flush();
  }

  private void print(Report report) {
    PrintWriter out = spec.commandLine().getOut();
    if (details) {
      out.print(report.details());
    }
    if (json) {
      out.println(JSON.toStringFlat(report.json()));
    } else {
      out.print(report.table());
    }
    out.flush();
  }
}
