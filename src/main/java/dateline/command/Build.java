package dateline.command;

import dateline.Pipeline;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.publish.DatasetCard;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.read.Inputs;
import dateline.read.RecordFields;
import dateline.read.Unreadable;
import dateline.resolve.Reading;
import dateline.store.GraphStore;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code dateline build}: reads articles into a graph. Each article goes in with one transaction
 * and replaces what it said before. Exit code 1 says that some inputs were left out.
 */
@Command(
    name = "build",
    description = "Read articles into a graph.",
    mixinStandardHelpOptions = true)
final class Build implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private ProfileOption profile;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders of them, or - for the standard input: text, HTML, JSON Lines, RSS, Atom,"
              + " WARC, also in zip, gzip and zstd.")
  private List<String> inputs;

  @Option(
      names = "--ask",
      paramLabel = "QUERY",
      description = "Then answer this query: a name of 'query --list', or a file.")
  private Optional<String> ask = Optional.empty();

  @Option(
      names = "--field",
      paramLabel = "PART=NAME",
      description =
          "Where records of JSON Lines hold the article's id, title, text, date, publisher or url.")
  private Map<String, String> fields = Map.of();

  @Override
  public Integer call() {
    Iris iris = base.iris();
    Summary summary = new Summary();
    Optional<Answer> answer =
        ask.map(query -> Answer.to(query, List.of(), iris, spec.commandLine()));
    try (GraphStore graph = store.create()) {
      graph.loadOntology(iris);
      Inputs documents = Inputs.of(inputs, new ArticleReader(), fields(), main.streams().in());
      build(documents, graph, new Describer(iris), summary);
      DatasetCard.write(graph, iris);
      PrintWriter err = spec.commandLine().getErr();
      err.print(summary.table(graph.read(data -> data.stream().count())));
      err.flush();
      answer.ifPresent(to -> to.print(graph, AnswerFormat.TABLE, main.streams().out()));
    }
    return summary.leftOut() == 0 ? Main.DONE : Main.FINDINGS;
  }

  private void build(Inputs inputs, GraphStore graph, Describer describer, Summary summary) {
    PrintWriter err = spec.commandLine().getErr();
    Pipeline pipeline = Pipeline.load(profile.profile());
    try (Progress progress = Progress.on(main.streams().err(), inputs.files())) {
      inputs.read(
          document -> {
            progress.step(document.id());
            if (document instanceof Unreadable unreadable) {
              progress.clear();
              err.println("left out: " + unreadable.reason());
              summary.leaveOut();
            } else if (document instanceof Article article) {
              build(article, pipeline, graph, describer, summary);
            }
          });
    }
  }

  private RecordFields fields() {
    try {
      return RecordFields.of(fields);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--field: " + e.getMessage(), e);
    }
  }

  private static void build(
      Article article, Pipeline pipeline, GraphStore graph, Describer describer, Summary summary) {
    Reading reading = pipeline.read(article);
    graph.replace(describer.iris(), article.id(), out -> describer.describe(reading, out));
    summary.add(reading);
  }
}
