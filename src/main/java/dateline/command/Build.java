package dateline.command;

import dateline.Pipeline;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.publish.Derived;
import dateline.read.Arrivals;
import dateline.read.ArticleReader;
import dateline.read.Inputs;
import dateline.read.RecordFields;
import dateline.serve.Hosts;
import dateline.serve.Token;
import dateline.store.GraphStore;
import dateline.store.Portion;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code dateline build}: reads articles into a graph. An article goes in whole or not at all and
 * replaces what it said before. Exit code 1 says that some inputs were left out.
 */
@Command(
    name = "build",
    description = "Read articles into a graph.",
    mixinStandardHelpOptions = true)
final class Build implements Callable<Integer> {

  private static final int MOST_THREADS = 1024;

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private ProfileOption profile;
  @Mixin private TokenOption token;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders of them, or - for the standard input: text, HTML, JSON Lines, RSS, Atom,"
              + " WARC, also in zip, gzip and zstd.")
  private List<String> inputs;

  @Option(
      names = "--to",
      paramLabel = "URL",
      description = {
        "Hand the articles to a running dateline serve, such as http://localhost:3030, instead of",
        "opening the store: one that is served belongs to its server. Needs --token."
      })
  private Optional<URI> server = Optional.empty();

  @Option(
      names = "--follow",
      description = "Go on watching the folders, and read what arrives there, until stopped.")
  private boolean follow;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read articles; the graph is the same (default: all cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--wait",
      description = "Wait while another program uses the store, instead of giving up.")
  private boolean wait;

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
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(spec.commandLine(), "--threads: give 1 to " + MOST_THREADS);
    }
    if (inputs.stream().anyMatch(String::isBlank)) {
      // A variable of the shell that is not set would else stand for the folder one is in.
      throw new ParameterException(
          spec.commandLine(), "an empty name: name files, folders, or - for the standard input");
    }
    fields();
    return server.isPresent() ? deliver(server.get()) : build();
  }

  private int build() {
    Iris iris = base.iris();
    Summary summary = new Summary();
    Optional<Answer> answer =
        ask.map(
            query ->
                Answer.to(query, List.of(), iris, spec.commandLine())
                    .asking(Hosts.NONE, spec.commandLine()));
    try (GraphStore graph = opened()) {
      graph.loadOntology(iris);
      read(
          iris,
          portions -> graph.replace(iris, portions),
          () -> Derived.renew(graph, iris),
          summary);
      report(summary.table(graph.read(data -> data.stream().count())));
      answer.ifPresent(to -> to.print(graph, AnswerFormat.TABLE, main.streams().out()));
    }
    return summary.leftOut() == 0 ? Main.DONE : Main.FINDINGS;
  }

  private GraphStore opened() {
    PrintWriter err = spec.commandLine().getErr();
    return wait
        ? store.await(
            busy -> {
              err.println("waiting: " + busy);
              err.flush();
            })
        : store.create();
  }

  /** The articles are read here and written there. */
  private int deliver(URI home) {
    if (ask.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--ask: ask the server itself, at " + home + "/query");
    }
    Token shown =
        token
            .token()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "--to: name the server's token by --token"));
    Summary summary = new Summary();
    Delivery delivery = new Delivery(home, shown);
    read(delivery.iris(), delivery::put, delivery::finish, summary);
    report(summary.table());
    return summary.leftOut() == 0 ? Main.DONE : Main.FINDINGS;
  }

  private void report(String table) {
    PrintWriter err = spec.commandLine().getErr();
    err.print(table);
    err.flush();
  }

  /**
   * Reads what is there and, if told to follow, what arrives.
   *
   * @param store takes the articles
   * @param finish is run when all that is there has been taken
   */
  private void read(Iris iris, Consumer<List<Portion>> store, Runnable finish, Summary summary) {
    Assembly assembly =
        new Assembly(
            Pipeline.load(profile.profile()),
            new Describer(iris, profile.profile()),
            store,
            summary);
    Arrivals arrivals = new Arrivals(inputs);
    Inputs there = Inputs.of(inputs, new ArticleReader(), fields(), main.streams().in());
    read(there, assembly, finish);
    while (follow && pause()) {
      Arrivals.Arrived arrived = arrivals.next();
      if (!arrived.isEmpty()) {
        read(there.then(arrived), assembly, finish);
      }
    }
  }

  private void read(Inputs documents, Assembly assembly, Runnable finish) {
    PrintWriter err = spec.commandLine().getErr();
    try (Progress progress = Progress.on(main.streams().err(), documents.files())) {
      assembly.build(
          documents::read,
          threads,
          progress::step,
          reason -> {
            progress.clear();
            err.println(reason);
          });
    }
    finish.run();
  }

  /** Waits a second; false if the program is told to stop meanwhile. */
  private static boolean pause() {
    try {
      Thread.sleep(1000);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private RecordFields fields() {
    try {
      return RecordFields.of(fields);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--field: " + e.getMessage(), e);
    }
  }
}
