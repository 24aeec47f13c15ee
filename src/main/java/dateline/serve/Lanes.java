package dateline.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;

/**
 * Keeps the processor free for short queries. A query of a shape that took long before (of
 * processor time) waits until few long ones run, the shortest of those that wait goes first, and
 * when too many wait, the next is told to come back. Queries that differ only in what they ask
 * about have the same shape. What is asked for the first time is never held up.
 */
final class Lanes {
  private static final int KNOWN = 2000;
  private static final long LOOK_MILLIS = 50;

  private final int slots;
  private final int most;
  private final long slow;
  private final long patience;
  private final LongSupplier nanos;
  private final LongUnaryOperator used;
  private final Map<String, Long> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > KNOWN;
        }
      };
  private final Set<Pass> running = new HashSet<>();
  private final TreeSet<Pass> waiting =
      new TreeSet<>(Comparator.comparingLong(Pass::expected).thenComparingLong(Pass::number));
  private long passes;

  /**
   * @param slots how many long queries may run at once
   * @param most how many more may wait
   * @param slow from how many nanoseconds of processor time on a query is long
   * @param patience how many nanoseconds one may wait
   * @param nanos a clock
   * @param used the processor time of a thread by its id, in nanoseconds: on a busy machine short
   *     queries take long, and are short all the same
   */
  Lanes(int slots, int most, long slow, long patience, LongSupplier nanos, LongUnaryOperator used) {
    this.slots = slots;
    this.most = most;
    this.slow = slow;
    this.patience = patience;
    this.nanos = nanos;
    this.used = used;
  }

  /** Lanes for this machine: half of its processors for what takes longer than a second. */
  static Lanes of(Limits limits) {
    int slots = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    int most = Math.max(1, limits.parallel() / 4);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return new Lanes(
        slots,
        most,
        1_000_000_000L,
        limits.time().toNanos(),
        System::nanoTime,
        threads::getThreadCpuTime);
  }

  /** Lanes that hold nobody up. */
  static Lanes open() {
    return new Lanes(Integer.MAX_VALUE, 1, Long.MAX_VALUE, 0, System::nanoTime, thread -> 0);
  }

  /** What a query has in common with those that differ only in what they ask about. */
  static String shape(Query query, String base) {
    String algebra =
        query.getQueryPattern() == null
            ? query.toString()
            : Algebra.compile(query) + " " + query.queryType();
    return algebra
        .replaceAll("<" + Pattern.quote(base) + "[^>]*>", "<>")
        .replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"")
        .replaceAll("\\b\\d+\\b", "0");
  }

  /** Too many long queries wait already. */
  static final class Busy extends Exception {
    private static final long serialVersionUID = 1;

    Busy() {
      super("Queries like this one take long, and others are running. Please ask again later.");
    }
  }

  /**
   * Lets a query go on, at once or after a while.
   *
   * @throws Busy when it had to wait too long
   */
  synchronized Pass enter(String shape) throws Busy {
    Pass pass = new Pass(shape, known.getOrDefault(shape, 0L), passes++);
    if (pass.expected() >= slow) {
      await(pass);
    }
    pass.start = used.applyAsLong(pass.thread);
    running.add(pass);
    return pass;
  }

  private void await(Pass pass) throws Busy {
    if (longOnes() >= slots && waiting.size() >= most) {
      throw new Busy();
    }
    long until = nanos.getAsLong() + patience;
    waiting.add(pass);
    try {
      while (longOnes() >= slots || waiting.first() != pass) {
        if (nanos.getAsLong() >= until) {
          throw new Busy();
        }
        // Looks again by itself, since a query may turn out to be long at any time.
        wait(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } finally {
      waiting.remove(pass);
      notifyAll();
    }
  }

  private long longOnes() {
    return running.stream().filter(p -> p.expected() >= slow || took(p) >= slow).count();
  }

  private long took(Pass pass) {
    return used.applyAsLong(pass.thread) - pass.start;
  }

  private synchronized void leave(Pass pass) {
    if (running.remove(pass)) {
      // What was cut short says nothing of how long the whole takes, but for the least.
      long took = Math.max(took(pass), pass.cut ? known.getOrDefault(pass.shape, 0L) : 0);
      if (took >= slow || known.containsKey(pass.shape)) {
        known.put(pass.shape, took);
      }
      notifyAll();
    }
  }

  /** A query on its way. */
  final class Pass implements AutoCloseable {
    private final String shape;
    private final long expected;
    private final long number;
    private final long thread = Thread.currentThread().getId();
    private long start;
    private boolean cut;

    private Pass(String shape, long expected, long number) {
      this.shape = shape;
      this.expected = expected;
      this.number = number;
    }

    long expected() {
      return expected;
    }

    long number() {
      return number;
    }

    /** It has not run to its end, or may not have. */
    void cutShort() {
      cut = true;
    }

    /** It has ended, one way or another. */
    @Override
    public void close() {
      leave(this);
    }
  }
}
