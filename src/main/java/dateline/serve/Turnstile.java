package dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Lets a fixed number of requests through at once and answers the others at once by 503 with the
 * advice to come back, so that a crowd finds a busy server and not a dead one.
 */
final class Turnstile implements Filter {
  private final Semaphore places;

  Turnstile(int places) {
    this.places = new Semaphore(places);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (!places.tryAcquire()) {
      HttpServletResponse refusal = (HttpServletResponse) response;
      refusal.setHeader("Retry-After", "2");
      Replies.text(refusal, 503, "Too many queries are running. Please ask again in a moment.");
      return;
    }
    try {
      next.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
