package dateline.serve;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells those who find the server busy to come back (503 with {@code Retry-After}), after a moment
 * in which they hold no thread: whoever asks again at once, whatever he is told, asks once a moment
 * and not a thousand times.
 */
final class Refusals implements AutoCloseable {
  private final long moment;
  private final int most;
  private final AtomicInteger held = new AtomicInteger();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "refusals");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param moment how many milliseconds pass before an answer goes out
   * @param most how many may be held at once; others are answered at once
   */
  Refusals(long moment, int most) {
    this.moment = moment;
    this.most = most;
  }

  /**
   * Refuses a request, of which nothing has been answered yet.
   *
   * @param seconds after which to come back
   */
  void send(HttpServletRequest request, HttpServletResponse response, int seconds, String why)
      throws IOException {
    response.setHeader("Retry-After", String.valueOf(seconds));
    // At once, for those on the way back who look at it.
    response.setStatus(503);
    if (held.incrementAndGet() > most || !request.isAsyncSupported()) {
      held.decrementAndGet();
      Replies.text(response, 503, why);
      return;
    }
    AsyncContext later = request.startAsync(request, response);
    later.setTimeout(0);
    Executor afterwards = CompletableFuture.delayedExecutor(moment, TimeUnit.MILLISECONDS, writer);
    afterwards.execute(() -> answer(later, why));
  }

  private void answer(AsyncContext later, String why) {
    held.decrementAndGet();
    try {
      Replies.text((HttpServletResponse) later.getResponse(), 503, why);
      later.complete();
    } catch (IOException | IllegalStateException e) {
      // Whoever asked is gone.
    }
  }

  /** Answers nobody any more. */
  @Override
  public void close() {
    writer.shutdownNow();
  }
}
