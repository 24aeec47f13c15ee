package dateline.command;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things by several threads, with the results in the order of the things. One thread
 * fetches, some work, the caller's takes the results; no more than a few things a thread are under
 * way at once, so the memory does not depend on how many there are.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
final class InOrder<T, R> {

  private static final int EACH = 16;

  private final int threads;
  private final Function<T, R> work;

  InOrder(int threads, Function<T, R> work) {
    this.threads = threads;
    this.work = work;
  }

  /** Thrown into the source when nobody takes results any more. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Works on all that a source sends, and returns when the last result has been taken.
   *
   * @param source sends things to the consumer it is given
   * @param sink takes the results, in the thread of the caller
   */
  void run(Consumer<Consumer<T>> source, Consumer<R> sink) {
    BlockingQueue<Future<R>> under = new ArrayBlockingQueue<>(EACH * threads);
    Future<R> end = CompletableFuture.completedFuture(null);
    AtomicBoolean stopped = new AtomicBoolean();
    ExecutorService workers = Executors.newFixedThreadPool(threads + 1);
    try {
      workers.execute(
          () -> {
            try {
              source.accept(thing -> put(under, workers.submit(() -> work.apply(thing)), stopped));
              put(under, end, stopped);
            } catch (Stopped e) {
              return;
            } catch (RuntimeException | Error e) {
              if (!stopped.get()) {
                put(under, CompletableFuture.failedFuture(e), stopped);
              }
            }
          });
      for (Future<R> next = under.take(); next != end; next = under.take()) {
        sink.accept(next.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted: build again", e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      stopped.set(true);
      under.clear();
      workers.shutdownNow();
    }
  }

  private static <F> void put(BlockingQueue<F> queue, F value, AtomicBoolean stopped) {
    try {
      if (stopped.get()) {
        throw new Stopped();
      }
      queue.put(value);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(e.getCause());
  }
}
