package dateline.serve;

import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.ServerConnector;

/**
 * An HTTP server that answers questions about one store and changes it for nobody but who shows its
 * token: Apache Jena Fuseki with limits in front, resource pages beside it and web pages on top.
 *
 * <p>The dataset's default graph should be the union of its named graphs, since the pages ask
 * without naming graphs wherever it does not matter who says something.
 */
public final class Server implements AutoCloseable {
  /** How many bytes of answers are remembered. */
  private static final long ROOM = 64L << 20;

  /** How many rows sorting and distinctness hold in memory before they use the disk. */
  private static final long SPILL = 200_000;

  /** From how many nanoseconds on the answer of a saved query is kept beside the graph. */
  private static final long LONG = 1_000_000_000L;

  /** The fewest threads, and how many there are beside those in the turnstile and with senders. */
  private static final int FEW = 8;

  private static final int MORE = 32;

  /** How many milliseconds a request may wait for its turn. */
  private static final long MOMENT = 1000;

  /** How many milliseconds an answer may wait for its reader before it counts as held up. */
  private static final long READING = 2000;

  /** Where data are to be had: what costs a server time. */
  private static final List<String> DATA =
      List.of("/sparql", "/data", "/id/*", "/doc/*", "/query/*", "/summary/*", "/.well-known/void");

  private final FusekiServer fuseki;
  private final Guards guards;
  private final Summaries summaries;
  private final LongAnswers kept;
  private final SlowSenders senders;

  private Server(
      FusekiServer fuseki,
      Guards guards,
      Summaries summaries,
      LongAnswers kept,
      SlowSenders senders) {
    this.senders = senders;
    this.fuseki = fuseki;
    this.guards = guards;
    this.summaries = summaries;
    this.kept = kept;
  }

  /**
   * Starts a server.
   *
   * @param store what it answers from; stays open when the server closes
   * @param settings where it listens and what it allows
   * @param queries what it offers to ask, each at an address of its own
   * @throws org.apache.jena.fuseki.FusekiException when the port is taken
   */
  public static Server start(GraphStore store, Settings settings, List<SavedQuery> queries) {
    return start(store, settings, () -> queries);
  }

  /**
   * Starts a server that asks for its queries only when somebody asks it for them.
   *
   * @param store what it answers from; stays open when the server closes
   * @param settings where it listens and what it allows
   * @param queries what it offers to ask, each at an address of its own; the same each time
   * @throws org.apache.jena.fuseki.FusekiException when the port is taken
   */
  public static Server start(
      GraphStore store, Settings settings, Supplier<List<SavedQuery>> queries) {
    Guards guards = Guards.of(settings.limits());
    DatasetGraph frozen = frozen(store, settings);
    Answering patient =
        new Answering(frozen, Summaries.limits(settings.limits()), guards.memory(), Lanes.open());
    Summaries summaries = new Summaries(store, patient, settings);
    LongAnswers kept = new LongAnswers(store, LONG, settings.limits().time().toNanos());
    QueriesServlet saved =
        new QueriesServlet(
            queries,
            guards.answering(frozen, settings.limits()),
            guards.answering(frozen, Summaries.limits(settings.limits())),
            kept,
            settings,
            guards.refusals());
    FusekiServer server = build(store, frozen, settings, queries, guards, summaries, saved);
    server.getJettyServer().insertHandler(gzip());
    int readers = Math.max(1, settings.limits().parallel() / 2);
    server.getJettyServer().insertHandler(new SlowReaders(readers, READING));
    SlowSenders senders = new SlowSenders(SlowSenders.Bounds.USUAL);
    List.of(server.getJettyServer().getConnectors()).forEach(senders::watch);
    server.getJettyServer().insertHandler(senders);
    try {
      server.start();
      summaries.start();
      return new Server(server, guards, summaries, kept, senders);
    } catch (RuntimeException e) {
      guards.close();
      kept.close();
      throw e;
    }
  }

  /** Loads what a server is made of, so that it starts sooner; beside other work. */
  public static void load() {
    ServerConnector door = new ServerConnector(new org.eclipse.jetty.server.Server());
    door.getServer().setHandler(new ServletContextHandler());
  }

  private static FusekiServer build(
      GraphStore store,
      DatasetGraph frozen,
      Settings settings,
      Supplier<List<SavedQuery>> queries,
      Guards guards,
      Summaries summaries,
      QueriesServlet saved) {
    Limits limits = settings.limits();
    // Sorting then holds no more rows than are sent. Jena looks in its global context alone.
    ARQ.getContext().set(ARQ.topNSortingThreshold, limits.rows());
    Turnstile turnstile = new Turnstile(limits.parallel(), MOMENT, guards.refusals());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .loopback(settings.local())
            .numServerThreads(FEW, 2 * limits.parallel() + SlowSenders.Bounds.USUAL.bodies() + MORE)
            .fusekiModules(FusekiModules.create(List.of(FMod_Prometheus.create())))
            .enablePing(true)
            .registerOperation(Operation.Query, new GuardedQuery(settings, guards, store.words()))
            .registerOperation(Operation.GSP_R, new GraphData())
            .add(
                "/",
                DataService.newBuilder(frozen)
                    .addEndpoint(Operation.Query, "sparql")
                    .addEndpoint(Operation.GSP_R, "data"));
    Minted minted = new Minted(settings.base());
    builder.addServlet("/id/*", new IdServlet(minted, frozen));
    builder.addServlet("/doc/*", new DocServlet(minted, frozen));
    builder.addServlet("/.well-known/void", new VoidServlet(minted, frozen));
    builder.addServlet("/settings.json", new SettingsServlet(settings, queries, summaries));
    builder.addServlet("/query/*", saved);
    builder.addServlet("/summary/*", summaries);
    builder.addServlet("/assets/*", new AssetsServlet());
    builder.addServlet("/lib/*", new AssetsServlet());
    PagesServlet.NAMES.forEach(name -> builder.addServlet("/" + name, new PagesServlet()));
    if (settings.isOwn()) {
      builder.addFilter("/*", new OwnMachine());
    }
    builder.addFilter("/*", new Courtesy(limits.body(), !settings.isOwn()));
    Allowance allowance = new Allowance(settings.rate(), System::nanoTime);
    for (String path : DATA) {
      builder.addFilter(path, allowance);
    }
    settings
        .token()
        .ifPresent(
            token -> {
              builder.addServlet("/write/*", new Writing(store, settings));
              builder.addFilter("/write/*", new Bearer(token));
            });
    Remembered remembered = new Remembered(limits.time(), ROOM, guards::stopped, store::version);
    for (String path : List.of("/sparql", "/query/*", "/summary/*", "/.well-known/void")) {
      builder.addFilter(path, remembered);
    }
    for (String path : DATA) {
      builder.addFilter(path, turnstile);
    }
    return builder.build();
  }

  /** What the queries see: the store's dataset, which they cannot change, and their limits. */
  private static DatasetGraph frozen(GraphStore store, Settings settings) {
    DatasetGraph frozen = new DatasetGraphReadOnly(store.dataset());
    Context context = frozen.getContext();
    Limits limits = settings.limits();
    context.putAll(store.dataset().getContext());
    context.set(ARQ.queryTimeout, String.valueOf(limits.time().toMillis()));
    context.set(ARQ.httpServiceAllowed, !settings.hosts().isEmpty());
    if (!settings.hosts().isEmpty()) {
      context.set(ARQ.httpQueryClient, settings.hosts().client(limits.time()));
    }
    context.set(ARQ.spillToDiskThreshold, SPILL);
    Steps.prepare(context);
    Expressions.prepare(context);
    store.words().whenReady(index -> context.set(TextQuery.textIndex, index));
    return frozen;
  }

  // Jetty's successor of this handler is a further library with nothing more for us.
  @SuppressWarnings("removal")
  private static Handler.Singleton gzip() {
    var gzip = new org.eclipse.jetty.server.handler.gzip.GzipHandler();
    gzip.addIncludedMethods("GET", "POST");
    return gzip;
  }

  /** The port on which it listens. */
  public int port() {
    return fuseki.getPort();
  }

  /** The address of its first page, as seen from this machine. */
  public URI home() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /** How many connections are open. */
  int connections() {
    return senders.open();
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops listening; the dataset stays open. */
  @Override
  public void close() {
    fuseki.stop();
    summaries.stop();
    kept.stop();
    guards.close();
    summaries.close();
    kept.close();
  }
}
