package dateline.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/**
 * Keeps the processor free for short queries. Few long ones run at a time: the shortest, as far as
 * is known from how long queries of their shape took before and how long they have taken so far. A
 * query that turns out to be long stops in the midst of its work and waits until it is its turn
 * (see {@link Steps}), and when too many wait, the longest is told to come back. What is asked for
 * the first time is short until it has run for a while.
 *
 * <p>How long a query takes is told by the processor time of its thread: on a busy machine short
 * ones take long, and are short all the same.
 */
final class Lanes {
  private static final long LOOK_MILLIS = 50;
  private static final long STEP = 1_000_000L;

  private final int slots;
  private final int most;
  private final long slow;
  private final long patience;
  private final LongSupplier nanos;
  private final LongUnaryOperator used;
  private final Shapes known = new Shapes();
  private final Set<Pass> running = new HashSet<>();
  private final TreeSet<Pass> waiting =
      new TreeSet<>(Comparator.comparingLong(Pass::length).thenComparingLong(p -> p.number));
  private long passes;
  private long dismissed;

  /**
   * @param slots how many long queries may run at once
   * @param most how many more may wait
   * @param slow from how many nanoseconds of processor time on a query is long
   * @param patience how many nanoseconds one may wait before it begins; one that does nothing for a
   *     hundredth of it, since nobody reads what it has to say, is none of those that run
   * @param nanos a clock
   * @param used the processor time of a thread by its id, in nanoseconds
   */
  Lanes(int slots, int most, long slow, long patience, LongSupplier nanos, LongUnaryOperator used) {
    this.slots = slots;
    this.most = most;
    this.slow = slow;
    this.patience = patience;
    this.nanos = nanos;
    this.used = used;
  }

  /** Lanes for this machine: half of its processors for what takes longer than a quarter second. */
  static Lanes of(Limits limits) {
    int slots = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    int most = Math.max(1, limits.parallel() / 4);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return new Lanes(
        slots,
        most,
        250_000_000L,
        limits.time().toNanos() / 2,
        System::nanoTime,
        threads::getThreadCpuTime);
  }

  /** Lanes that hold nobody up. */
  static Lanes open() {
    return new Lanes(Integer.MAX_VALUE, 1, Long.MAX_VALUE, 0, System::nanoTime, thread -> 0);
  }

  /** Too many long queries wait already. */
  static final class Busy extends Exception {
    private static final long serialVersionUID = 1;

    Busy() {
      super("Queries like this one take long, and others are running. Please ask again later.");
    }
  }

  /** How many queries have been told to come back after they had begun. */
  synchronized long dismissed() {
    return dismissed;
  }

  /**
   * Lets a query begin, at once or after a while.
   *
   * @throws Busy when it had to wait too long, or longer ones than it are none
   */
  synchronized Pass enter(String shape) throws Busy {
    Pass pass = new Pass(shape, known.expected(shape), passes++);
    if (pass.length >= slow) {
      await(pass, nanos.getAsLong() + patience);
    }
    pass.start = used.applyAsLong(pass.thread);
    running.add(pass);
    return pass;
  }

  /** Holds a query up in the midst of its work, if others should go first. */
  private synchronized void look(Pass pass) throws Busy {
    pass.length = Math.max(pass.length, took(pass));
    if (pass.length >= slow && (othersRun(pass) || isLongerThanOneThatWaits(pass))) {
      await(pass, Long.MAX_VALUE);
    }
  }

  private boolean othersRun(Pass pass) {
    return running.stream().filter(p -> p != pass && isAtLongWork(p)).count() >= slots;
  }

  /** By so much that to change places is worth it. */
  private boolean isLongerThanOneThatWaits(Pass pass) {
    return !waiting.isEmpty() && waiting.first().length + slow <= pass.length;
  }

  private boolean isAtLongWork(Pass pass) {
    boolean isLong = pass.length >= slow || took(pass) >= slow;
    return isLong && !waiting.contains(pass) && !isIdle(pass);
  }

  private boolean isIdle(Pass pass) {
    long now = nanos.getAsLong();
    long took = took(pass);
    if (took - pass.seen > STEP || pass.seenAt == 0) {
      pass.seen = took;
      pass.seenAt = now;
    }
    return now - pass.seenAt > patience / 100;
  }

  private void await(Pass pass, long until) throws Busy {
    waiting.add(pass);
    try {
      if (othersRun(pass)) {
        sendAwayTheLongest();
      }
      while (othersRun(pass) || waiting.first() != pass) {
        if (pass.sentAway || nanos.getAsLong() >= until) {
          throw new Busy();
        }
        pass.steps.check();
        // Looks again by itself, since a query may turn out to be long or idle at any time.
        wait(LOOK_MILLIS);
      }
      pass.sentAway = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } finally {
      waiting.remove(pass);
      notifyAll();
    }
  }

  /** Unless there is room for all. */
  private void sendAwayTheLongest() {
    List<Pass> stay = waiting.descendingSet().stream().filter(p -> !p.sentAway).toList();
    if (stay.size() > most) {
      stay.get(0).sentAway = true;
      notifyAll();
    }
  }

  private long took(Pass pass) {
    return used.applyAsLong(pass.thread) - pass.start;
  }

  private synchronized void leave(Pass pass) {
    if (running.remove(pass)) {
      known.learn(pass.shape, took(pass), !pass.cut, slow);
      notifyAll();
    }
  }

  private synchronized void dismiss(Pass pass) {
    pass.sentAway = true;
    pass.cut = true;
    dismissed++;
  }

  /** A query on its way. */
  final class Pass implements AutoCloseable {
    private final String shape;
    private final long number;
    private final long thread = Thread.currentThread().getId();
    private Steps steps = Steps.NONE;
    private long length;
    private long start;
    private long seen;
    private long seenAt;
    private boolean cut;
    private boolean sentAway;

    private Pass(String shape, long expected, long number) {
      this.shape = shape;
      this.length = expected;
      this.number = number;
    }

    /** How long it takes, as far as is known: in nanoseconds of processor time. */
    long length() {
      return length;
    }

    /** Knows from now on how to ask whether the query has been stopped. */
    void walks(Steps how) {
      steps = how;
    }

    /**
     * Called now and then by the query while it works: waits as long as others should go first.
     *
     * @throws Busy when it is told to come back
     */
    void makeWay() throws Busy {
      try {
        look(this);
      } catch (Busy e) {
        dismiss(this);
        throw e;
      }
    }

    /** Whether it was told to come back. */
    boolean wasSentAway() {
      return sentAway;
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
