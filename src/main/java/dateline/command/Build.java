package dateline.command;

import dateline.Pipeline;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.publish.DatasetCard;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.read.Document;
import dateline.read.Inputs;
import dateline.read.Unreadable;
import dateline.resolve.Reading;
import dateline.store.GraphStore;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      description = "Article files, folders of them (*.txt), or - for the standard input.")
  private List<String> inputs;

  @Option(
      names = "--ask",
      paramLabel = "QUERY",
      description = "Then answer this query: a name of 'query --list', or a file.")
  private Optional<String> ask = Optional.empty();

  @Override
  public Integer call() {
    Iris iris = base.iris();
    Summary summary = new Summary();
    Optional<Answer> answer =
        ask.map(query -> Answer.to(query, List.of(), iris, spec.commandLine()));
    try (GraphStore graph = store.create()) {
      graph.loadOntology(iris);
      Inputs documents = Inputs.of(inputs, new ArticleReader(), main.streams().in());
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
    try (Progress progress = Progress.on(main.streams().err(), inputs.size())) {
      Iterator<Document> documents = inputs.documents().iterator();
      while (documents.hasNext()) {
        Document document = documents.next();
        progress.step(document.id());
        if (document instanceof Unreadable unreadable) {
          progress.clear();
          err.println("left out: " + unreadable.reason());
          summary.leaveOut();
        } else if (document instanceof Article article) {
          build(article, pipeline, graph, describer, summary);
        }
      }
    }
  }

  private static void build(
      Article article, Pipeline pipeline, GraphStore graph, Describer describer, Summary summary) {
    Reading reading = pipeline.read(article);
    graph.replace(describer.iris(), article.id(), out -> describer.describe(reading, out));
    summary.add(reading);
  }
}
