package dateline.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Breaks off answers whose readers hardly read, where these hold up others. An answer that is
 * longer than the buffers on its way holds a thread and a place until it has been read. Some may: a
 * slow line is no fault. When more wait for their readers, the slowest are broken off.
 */
final class SlowReaders extends Handler.Wrapper {
  private static final long LOOK_MILLIS = 250;

  private final int most;
  private final long patience;
  private final Set<Answer> answers = ConcurrentHashMap.newKeySet();

  /**
   * @param most how many answers may wait for their readers
   * @param patience how many milliseconds one may wait before it counts as one of those
   */
  SlowReaders(int most, long patience) {
    this.most = most;
    this.patience = TimeUnit.MILLISECONDS.toNanos(patience);
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    look();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Answer answer = new Answer(request.getConnectionMetaData().getConnection());
    answers.add(answer);
    Request.addCompletionListener(request, fault -> answers.remove(answer));
    return super.handle(request, response, callback);
  }

  private void look() {
    long now = System.nanoTime();
    List<Answer> waiting = answers.stream().filter(a -> a.waits(now, patience)).toList();
    waiting.stream()
        .sorted(Comparator.comparingDouble(a -> a.rate(now)))
        .limit(Math.max(0, waiting.size() - most))
        .forEach(Answer::breakOff);
    if (!getServer().isStopping() && !getServer().isStopped()) {
      getServer().getScheduler().schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** An answer on its way; looked at by one thread at a time. */
  private static final class Answer {
    private final Connection connection;
    private final long begun = System.nanoTime();
    private final long before;
    private long sent;
    private long since = begun;

    Answer(Connection connection) {
      this.connection = connection;
      this.before = connection.getBytesOut();
      this.sent = before;
    }

    /** Whether the buffers have been full all this time. */
    boolean waits(long now, long patience) {
      boolean full =
          connection.getEndPoint() instanceof AbstractEndPoint end
              && end.getWriteFlusher().isPending();
      long out = connection.getBytesOut();
      if (!full || out != sent) {
        sent = out;
        since = now;
      }
      return now - since > patience;
    }

    /** Bytes a second. */
    double rate(long now) {
      return (sent - before) * 1e9 / (now - begun);
    }

    void breakOff() {
      connection.getEndPoint().close(new TimeoutException("read too slowly"));
    }
  }
}
