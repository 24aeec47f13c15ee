package dateline.serve;

import dateline.describe.Iris;
import dateline.describe.Shipped;
import dateline.store.GraphStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * What the pages show of the whole graph, at {@code /summary/NAME.json}: queries of the program's
 * own that look at all of it. Each is answered once for every state of the graph, in the background
 * as soon as the graph has been left alone for a while, or when somebody asks first. The answers
 * are kept beside the graph, so that a server that starts again has them.
 */
final class Summaries extends HttpServlet implements AutoCloseable {
  private static final long serialVersionUID = 1L;

  /** How long the graph must stay as it is before all is counted anew. */
  private static final long QUIET_MILLIS = 2000;

  /** How long one may take. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Answering.Form FORM = new Answering.Form(ResultSetLang.RS_JSON);

  private final transient GraphStore store;
  private final transient Answering answering;
  private final transient Duration wait;
  private final transient CompletableFuture<Map<String, String>> queries;
  private final transient ConcurrentMap<String, Summary> known = new ConcurrentHashMap<>();
  private final transient CountDownLatch closing = new CountDownLatch(1);
  private final transient Thread keeper = new Thread(this::keepUp, "summaries");

  private record Summary(long version, FutureTask<byte[]> answer) {}

  Summaries(GraphStore store, Answering answering, Settings settings) {
    this.store = store;
    this.answering = answering;
    this.wait = settings.limits().time();
    this.queries = CompletableFuture.supplyAsync(() -> queries(settings.base()));
    keeper.setDaemon(true);
  }

  /** The queries by name. */
  Map<String, String> queries() {
    return queries.join();
  }

  /** The queries by name, for a graph with this base. */
  static Map<String, String> queries(String base) {
    Map<String, String> queries = new TreeMap<>();
    Shipped.files("web/summaries", ".rq")
        .forEach(file -> queries.put(file.name(), file.text().replace(Iris.DEFAULT_BASE, base)));
    return queries;
  }

  /** What its queries may cost: the rows of all others, and more time. */
  static Limits limits(Limits usual) {
    return new Limits(PATIENCE, usual.rows(), usual.body(), usual.parallel());
  }

  /** Begins to answer in the background. */
  void start() {
    keeper.start();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getRequestURI().replaceFirst(".*/", "").replaceFirst("\\.json$", "");
    if (!queries().containsKey(name)) {
      Replies.text(response, 404, "There is no such summary.");
      return;
    }
    try {
      Replies.cached(request, response, FORM.type(), answer(name, wait.toMillis()));
    } catch (ExecutionException | TimeoutException e) {
      response.setHeader("Retry-After", "10");
      Replies.text(response, 503, "The graph is being counted. Please ask again in a while.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Replies.text(response, 503, "The server is being stopped.");
    }
  }

  /** Answers from the graph as it is now; of those who ask at once one counts, the others wait. */
  private byte[] answer(String name, long millis)
      throws ExecutionException, InterruptedException, TimeoutException {
    long now = store.version();
    Summary summary =
        known.compute(
            name,
            (n, before) ->
                before != null && before.version() == now
                    ? before
                    : new Summary(now, new FutureTask<>(() -> count(n, now))));
    summary.answer().run();
    try {
      return summary.answer().get(millis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      known.remove(name, summary);
      throw e;
    }
  }

  private byte[] count(String name, long version) throws Lanes.Busy {
    String query = queries().get(name);
    String file = name + "-" + Integer.toHexString(query.hashCode()) + ".json";
    Optional<byte[]> kept = store.kept().read(file);
    if (kept.isPresent() && store.version() == version) {
      return kept.get();
    }
    byte[] answer = answering.answer(QueryFactory.create(query), FORM);
    store.kept().write(file, answer, version);
    return answer;
  }

  private void keepUp() {
    long done = -1;
    long seen = store.version();
    try {
      do {
        long now = store.version();
        if (now != done && now == seen) {
          for (String name : queries().keySet()) {
            prepare(name);
          }
          done = now;
        }
        seen = now;
      } while (!closing.await(QUIET_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void prepare(String name) throws InterruptedException {
    try {
      if (closing.getCount() > 0) {
        answer(name, PATIENCE.toMillis());
      }
    } catch (ExecutionException | TimeoutException e) {
      // Whoever asks for it is told.
    }
  }

  /** Begins no further query; those that run must be stopped by whoever watches them. */
  void stop() {
    closing.countDown();
  }

  /** Waits until none looks at the graph any more. */
  @Override
  public void close() {
    stop();
    try {
      // An interrupt would close files of the database that it reads.
      keeper.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
