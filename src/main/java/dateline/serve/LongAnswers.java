package dateline.serve;

import dateline.store.GraphStore;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;

/**
 * Answers about the whole graph that take long. They are kept beside it until it changes, so that
 * they are there at once for whoever asks again, also after a restart. One that takes longer than a
 * request may is worked out in the background, one after the other, and there for those who come
 * back. Safe for use by several threads.
 */
final class LongAnswers implements AutoCloseable {
  private final GraphStore store;
  private final long slow;
  private final long most;
  private final ConcurrentMap<String, Work> begun = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "long-answers");
            thread.setDaemon(true);
            return thread;
          });

  private volatile boolean stopped;

  private record Work(long version, boolean failed) {}

  /** A way to an answer. */
  interface Way {
    byte[] answer() throws Lanes.Busy;
  }

  /** An answer that is being worked out, or that cannot be. */
  static final class NotYet extends Exception {
    private static final long serialVersionUID = 1;
    private static final String BEGUN =
        "This takes long on so large a graph and has been begun. Please ask again in some minutes.";
    private static final String FAILED =
        "This takes more time or memory than this server has, on so large a graph.";

    private NotYet(boolean failed) {
      super(failed ? FAILED : BEGUN);
    }
  }

  /**
   * @param store whose graph it is
   * @param slow how many nanoseconds of work are worth a file
   * @param most after how many nanoseconds a request's query is cut off
   */
  LongAnswers(GraphStore store, long slow, long most) {
    this.store = store;
    this.slow = slow;
    this.most = most;
  }

  /**
   * The answer for the graph as it is now.
   *
   * @param file the name under which it is kept; another question has another one
   * @param quick answers within the time that a request has
   * @param patient answers the same with more time
   * @throws NotYet when the time did not suffice
   * @throws Lanes.Busy when too many long ones run
   */
  byte[] answer(String file, Way quick, Way patient) throws NotYet, Lanes.Busy {
    Optional<byte[]> kept = store.kept().read(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    long now = store.version();
    Work before = begun.get(file);
    if (before != null && before.version() == now) {
      throw new NotYet(before.failed());
    }
    long start = System.nanoTime();
    try {
      byte[] answer = quick.answer();
      if (System.nanoTime() - start >= slow) {
        store.kept().write(file, answer, now);
      }
      return answer;
    } catch (QueryCancelledException e) {
      // Otherwise it was stopped for want of memory, which more time does not bring.
      if (System.nanoTime() - start < most / 10 * 9) {
        throw e;
      }
      begin(file, new Work(now, false), patient);
      throw new NotYet(false);
    }
  }

  private void begin(String file, Work mine, Way patient) {
    Work first =
        begun.compute(
            file, (f, other) -> other != null && other.version() == mine.version() ? other : mine);
    if (first == mine && !stopped) {
      worker.execute(() -> workOut(file, mine, patient));
    }
  }

  private void workOut(String file, Work mine, Way patient) {
    try {
      if (!stopped && store.version() == mine.version()) {
        store.kept().write(file, patient.answer(), mine.version());
      }
      begun.remove(file, mine);
    } catch (Lanes.Busy e) {
      begun.remove(file, mine);
    } catch (RuntimeException e) {
      // Whoever asks next for this state of the graph is told.
      begun.replace(file, mine, new Work(mine.version(), true));
    }
  }

  /** Begins nothing more. Nothing is interrupted, which would close files of the database. */
  void stop() {
    stopped = true;
    worker.shutdown();
  }

  /** Waits until nothing looks at the graph any more; what runs must have been stopped. */
  @Override
  public void close() {
    stop();
    try {
      worker.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
