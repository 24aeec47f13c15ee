package dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a fixed number of requests through at once. As many may wait for a moment, in the order in
 * which they came; the others, and those who waited in vain, are answered by 503 with the advice to
 * come back, so that a crowd finds a busy server and not a dead one.
 */
final class Turnstile implements Filter {
  private static final String BUSY = "Too many queries are running. Please ask again in a moment.";

  private final Semaphore places;
  private final int most;
  private final long patience;
  private final Refusals refusals;

  /**
   * @param places how many may be within
   * @param patience how many milliseconds one may wait
   */
  Turnstile(int places, long patience, Refusals refusals) {
    this.places = new Semaphore(places, true);
    this.most = places;
    this.patience = patience;
    this.refusals = refusals;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (!enter()) {
      refusals.send((HttpServletRequest) request, (HttpServletResponse) response, 2, BUSY);
      return;
    }
    try {
      next.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean enter() {
    if (places.getQueueLength() >= most) {
      return false;
    }
    try {
      return places.tryAcquire(patience, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
