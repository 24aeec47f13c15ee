package dateline.command;

import dateline.describe.Iris;
import dateline.serve.Hosts;
import dateline.serve.Limits;
import dateline.serve.Rate;
import dateline.serve.Server;
import dateline.serve.Settings;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.FusekiException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: answers questions about the graph over HTTP, until it is stopped. */
@Command(
    name = "serve",
    description =
        "Answer SPARQL and show the graph as web pages; nothing can be changed without --token.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

  /** How long the end of the program waits until the store is closed, in seconds. */
  static final long PATIENCE = 10;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private TokenOption token;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "The port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--public", description = "Let other machines connect, not this one alone.")
  private boolean open;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a query may run (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many rows a query may give (default: ${DEFAULT-VALUE}).")
  private long rows;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      defaultValue = "16",
      description = "How many queries may run at once (default: ${DEFAULT-VALUE}).")
  private int parallel;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description =
          "How many requests for data one client address may make a minute; 0 sets no limit"
              + " (default: 600). Clients on this machine are not counted.")
  private int rate = 600;

  @Option(
      names = "--behind-proxy",
      description =
          "A reverse proxy on this machine answers others by a name of its own, and says by"
              + " X-Forwarded-For for whom it asks: count those.")
  private boolean forwarded;

  @Option(
      names = "--allow-service",
      paramLabel = "HOST[:PORT]",
      description = {
        "Let queries ask the SPARQL server on this host by SERVICE; may be given again.",
        "Without it they ask nobody."
      })
  private Set<String> services = Set.of();

  @Override
  public Integer call() {
    // The store and the server are much program to load, each.
    Thread loader = new Thread(Server::load, "load");
    loader.setDaemon(true);
    loader.start();
    CountDownLatch closed = new CountDownLatch(1);
    try {
      serve(settings(base.iris()), closed);
    } finally {
      closed.countDown();
    }
    return Main.DONE;
  }

  /** Answers until the server is stopped: by a signal, which waits until the store is closed. */
  private void serve(Settings settings, CountDownLatch closed) {
    try (GraphStore graph = store.open();
        Server server = start(graph, settings)) {
      graph.serves(instead(server.home(), settings));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server::close, closed, PATIENCE)));
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "Dateline answers at " + server.home() + " (SPARQL: " + server.home() + "sparql)");
      err.println(
          settings.token().isPresent()
              ? "Build further with dateline build --to " + server.home() + " --token …"
              : "While it runs, the graph cannot be built further, unless it is given --token.");
      err.println("Stop it with Ctrl-C.");
      err.flush();
      server.join();
    }
  }

  /**
   * Whatever a query is in the midst of, the program ends.
   *
   * @param close closes the server, or tries to
   * @param closed is counted down when the store is closed as well
   * @param patience how long that is waited for, in seconds
   * @return whether it was in time
   */
  static boolean end(Runnable close, CountDownLatch closed, long patience) {
    Thread closer = new Thread(close, "close");
    closer.setDaemon(true);
    closer.start();
    try {
      return closed.await(patience, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What those can do who find the store in use. */
  private static String instead(URI home, Settings settings) {
    String articles =
        settings.token().isPresent()
            ? "hand the articles over with dateline build --to " + home + " --token FILE"
            : "serve it with --token FILE and hand the articles over with dateline build --to "
                + home;
    return "ask it at "
        + home
        + ", back it up with dateline backup --from "
        + home
        + ", "
        + articles;
  }

  private void check(String option, long given, long least, long most) {
    if (given < least || given > most) {
      throw new ParameterException(
          spec.commandLine(), option + ": give " + least + " to " + most + ", not " + given);
    }
  }

  private Settings settings(Iris iris) {
    check("--port", port, 0, 65_535);
    check("--timeout", seconds, 1, 1_000_000);
    check("--rows", rows, 1, Integer.MAX_VALUE);
    check("--parallel", parallel, 1, 1000);
    check("--rate", rate, 0, Integer.MAX_VALUE);
    try {
      Limits limits = new Limits(Duration.ofSeconds(seconds), rows, Limits.USUAL.body(), parallel);
      return new Settings(
          iris.base(),
          port,
          !open,
          limits,
          new Rate(rate, forwarded),
          new Hosts(services),
          token.token());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Server start(GraphStore graph, Settings settings) {
    CompletableFuture<Void> started = new CompletableFuture<>();
    CompletableFuture<List<SavedQuery>> queries =
        started.thenApplyAsync(nothing -> SavedQuery.shipped());
    try {
      Server server = Server.start(graph, settings, queries::join);
      // What only some ask for is loaded once the others are answered.
      graph.words().openSoon();
      started.complete(null);
      return server;
    } catch (FusekiException e) {
      throw new Failure(
          "port " + port + " cannot be listened on: give another by --port, or --port 0", e);
    }
  }
}
