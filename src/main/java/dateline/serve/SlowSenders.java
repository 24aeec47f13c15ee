package dateline.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Breaks off requests that do not arrive. The web server itself closes connections on which nothing
 * moves, but is content with a byte now and then, for ever; and half a body holds a thread as well.
 * So a sender may keep the server waiting for a time, and longer by how much he has sent already.
 * Where more than some hold threads in this way, those waited for the longest are broken off; where
 * too many connections are open, those that have been silent the longest.
 *
 * <p>Only time in which the server waits for the sender counts, not that in which it has no time to
 * read what is there.
 */
final class SlowSenders extends Handler.Wrapper {
  private static final long LOOK_MILLIS = 250;

  private final Bounds bounds;
  private final Map<Connection, Talk> talks = new ConcurrentHashMap<>();

  /**
   * How long and how many.
   *
   * @param patience how many milliseconds the server may wait for a request in all
   * @param bytes for how many more bytes it waits a second longer
   * @param bodies how many requests may hold a thread while the server waits for their bodies
   * @param open how many connections may be open
   */
  record Bounds(long patience, long bytes, int bodies, int open) {
    /** Ten seconds, a second for each KB, 32 bodies, 800 connections. */
    static final Bounds USUAL = new Bounds(10_000, 1000, 32, 800);
  }

  SlowSenders(Bounds bounds) {
    this.bounds = bounds;
  }

  /** Looks after the connections that come in by a door. */
  void watch(Connector door) {
    door.addEventListener(
        new Connection.Listener() {
          @Override
          public void onOpened(Connection connection) {
            talks.put(connection, new Talk(connection));
          }

          @Override
          public void onClosed(Connection connection) {
            talks.remove(connection);
          }
        });
  }

  /** How many connections are open. */
  int open() {
    return talks.size();
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    look();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Talk talk = talks.get(request.getConnectionMetaData().getConnection());
    if (talk != null) {
      talk.begin();
      Request.addCompletionListener(request, fault -> talk.end());
    }
    return super.handle(request, response, callback);
  }

  private void look() {
    long now = System.nanoTime();
    talks.values().forEach(talk -> talk.look(now));
    talks.values().stream()
        .filter(talk -> talk.waited() > bounds.patience() + talk.sent() * 1000 / bounds.bytes())
        .forEach(Talk::breakOff);
    breakOffBeyond(bounds.bodies(), talks.values().stream().filter(Talk::holdsThread).toList());
    List<Talk> others = talks.values().stream().filter(talk -> !talk.answers).toList();
    breakOffBeyond(Math.max(0, bounds.open() - talks.size() + others.size()), others);
    if (!getServer().isStopping() && !getServer().isStopped()) {
      getServer().getScheduler().schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private static void breakOffBeyond(int most, List<Talk> waiting) {
    waiting.stream()
        .sorted(Comparator.comparingLong(Talk::silent).reversed())
        .limit(Math.max(0, waiting.size() - most))
        .forEach(Talk::breakOff);
  }

  /** What goes on between a client and the server; looked at by one thread at a time. */
  private static final class Talk {
    private final Connection connection;
    private volatile boolean answers;
    private volatile long before;
    private long seen = System.nanoTime();
    private volatile long waited;
    private long silent;

    Talk(Connection connection) {
      this.connection = connection;
    }

    /** A request's header has arrived. */
    void begin() {
      answers = true;
    }

    /** It has been answered. */
    void end() {
      before = connection.getBytesIn();
      waited = 0;
      answers = false;
    }

    void look(long now) {
      // A machine that was halted is no sender's fault.
      long passed = Math.min(now - seen, TimeUnit.MILLISECONDS.toNanos(4 * LOOK_MILLIS));
      seen = now;
      silent = answers && !waits() ? 0 : silent + passed;
      boolean begun = answers || sent() > 0;
      waited = !begun ? 0 : waits() ? waited + passed : waited;
    }

    /** Whether nothing is there to be read that the server wants to read. */
    private boolean waits() {
      return connection.getEndPoint() instanceof AbstractEndPoint end && end.isFillInterested();
    }

    boolean holdsThread() {
      return answers && waited > 0 && waits();
    }

    /** Bytes of the request that have arrived. */
    long sent() {
      return Math.max(0, connection.getBytesIn() - before);
    }

    /** How many milliseconds the server has waited for the rest of the request. */
    long waited() {
      return TimeUnit.NANOSECONDS.toMillis(waited);
    }

    /** For how many nanoseconds nothing has been answered. */
    long silent() {
      return silent;
    }

    void breakOff() {
      connection.getEndPoint().close(new TimeoutException("the request did not arrive"));
    }
  }
}
