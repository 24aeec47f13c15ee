package dateline.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Stops the query that has run longest when memory for what lives long gets scarce, before the
 * whole server is out of it. Grouping and joining hold their rows in memory, so a query can need
 * any amount of it within its time.
 */
final class MemoryGuard implements AutoCloseable {
  private static final int LOOK_MILLIS = 50;
  private static final int BREATHE_MILLIS = 1000;
  private static final long COLLECT_NANOS = 500_000_000L;

  private final double most;
  private final Optional<MemoryPoolMXBean> pool;
  private final ConcurrentLinkedQueue<QueryExec> running = new ConcurrentLinkedQueue<>();
  private final Set<QueryExec> cutOff = ConcurrentHashMap.newKeySet();
  private final AtomicLong stopped = new AtomicLong();
  private final Thread thread;

  /** When garbage was last collected for the guard; of its thread alone. */
  private long collected = System.nanoTime() - COLLECT_NANOS;

  /**
   * @param most which part of the memory may be in use, 0 to 1
   */
  MemoryGuard(double most) {
    this.most = most;
    this.pool =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP && p.getName().matches(".*(Old|Tenured).*"))
            .findFirst();
    this.thread = new Thread(this::watch, "memory-guard");
    thread.setDaemon(true);
    thread.start();
  }

  /** Has an eye on a query until it is let go. */
  void watch(QueryExec query) {
    running.add(query);
  }

  /** Forgets a query that has ended; null, for one that never began, is no query. */
  synchronized void release(QueryExec query) {
    if (query != null) {
      running.remove(query);
      cutOff.remove(query);
    }
  }

  /** Whether it has stopped this query, which has not been let go yet. */
  boolean hasStopped(QueryExec query) {
    return query != null && cutOff.contains(query);
  }

  /** How many queries have been stopped for want of memory so far. */
  long stopped() {
    return stopped.get();
  }

  /** Counts a query that ended by itself because there was no memory left for it. */
  void ranOut() {
    stopped.incrementAndGet();
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(look() ? BREATHE_MILLIS : LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean look() {
    try {
      return !running.isEmpty() && scarce() && isNoGarbage() && stopOldest();
    } catch (OutOfMemoryError e) {
      // Looking takes memory too, and must go on.
      return stopOldest();
    }
  }

  private synchronized boolean stopOldest() {
    QueryExec oldest = running.poll();
    if (oldest == null) {
      return false;
    }
    cutOff.add(oldest);
    stopped.incrementAndGet();
    abort(oldest);
    return true;
  }

  /** Nobody is to wait for a query that holds its lock while it looks for its first row. */
  private static void abort(QueryExec query) {
    Thread thread = new Thread(query::abort, "abort");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Whether memory is still scarce without what nobody uses any more, which the virtual machine may
   * leave lying as long as it likes. Only right after a collection the use is what is needed.
   */
  private boolean isNoGarbage() {
    long now = System.nanoTime();
    if (now - collected < COLLECT_NANOS) {
      return false;
    }
    System.gc();
    collected = System.nanoTime();
    return scarce();
  }

  private boolean scarce() {
    if (pool.isEmpty()) {
      return false;
    }
    MemoryUsage usage = pool.get().getUsage();
    long room = usage.getMax() > 0 ? usage.getMax() : Runtime.getRuntime().maxMemory();
    return usage.getUsed() > most * room;
  }

  /** Looks no more, and stops what still runs. */
  @Override
  public void close() {
    thread.interrupt();
    running.forEach(MemoryGuard::abort);
  }
}
