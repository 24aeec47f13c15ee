package dateline.serve;

import dateline.store.Damage;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * What every answer has and every request must have. Answers of a server for others may be read by
 * scripts of any origin (CORS); all load nothing from elsewhere and run no inline script
 * (Content-Security-Policy). Requests read only, and their bodies are within a size, those that
 * write aside: {@link Writing} looks at them.
 */
final class Courtesy implements Filter {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final String POLICY =
      "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
          + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  private static final String UNREADABLE =
      "The parameters of the request cannot be read: escape them as UTF-8.";

  static final String DAMAGED =
      "The graph's files are damaged: who keeps this server can restore a backup.";

  static final String CUT_OFF = "The end of the request has not arrived.";

  private final int body;
  private final boolean anyOrigin;

  /**
   * @param body how many bytes a request's body may have
   * @param anyOrigin whether scripts of other sites may read what is answered
   */
  Courtesy(int body, boolean anyOrigin) {
    this.body = body;
    this.anyOrigin = anyOrigin;
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    headers(response);
    if (Writing.isFor(request)) {
      pass(request, response, next);
    } else if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      Replies.text(response, 405, "This server only reads.");
    } else if (request.getMethod().equals("OPTIONS")) {
      preflight(response);
    } else if (tooLong(request)) {
      response.setHeader("Connection", "close");
      Replies.text(response, 413, "A request may have at most " + body + " bytes.");
    } else {
      answer(request, response, next);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    Optional<String> fault = fault(request);
    HttpServletRequest whole = request;
    try {
      whole = Whole.of(request);
    } catch (IOException e) {
      fault = Optional.of(CUT_OFF);
    }
    if (fault.isPresent()) {
      Replies.text(response, 400, fault.get());
    } else {
      request.setCharacterEncoding("UTF-8");
      response.setCharacterEncoding("UTF-8");
      if (request.getRequestURI().equals("/")) {
        // The dataset lies at the root too and would take the bare address for a bad query.
        request.getRequestDispatcher("/index").forward(request, response);
      } else {
        pass(whole, response, next);
      }
    }
  }

  /** What fails within is told without what failed, which is nobody's business. */
  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    try {
      next.doFilter(request, new Unmeasured(response));
    } catch (RuntimeException | StackOverflowError | Damage e) {
      if (response.isCommitted()) {
        throw e;
      }
      response.reset();
      headers(response);
      Replies.text(response, 500, Damage.isIn(e) ? DAMAGED : "The server failed at this request.");
    }
  }

  /** What is wrong with the parameters, behind the question mark or in a form. */
  static Optional<String> fault(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return Optional.empty();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof EOFException || cause instanceof TimeoutException) {
          return Optional.of(CUT_OFF);
        }
      }
      return Optional.of(UNREADABLE);
    }
  }

  /** A body whose length is not told beforehand could be of any length. */
  private boolean tooLong(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    boolean chunked = request.getHeader("Transfer-Encoding") != null;
    return length > body || length < 0 && chunked;
  }

  private void headers(HttpServletResponse response) {
    if (anyOrigin) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader(
          "Access-Control-Expose-Headers", "ETag, Link, Location, Dateline-Row-Limit");
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  private void preflight(HttpServletResponse response) {
    if (anyOrigin) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      response.setHeader("Access-Control-Max-Age", "86400");
    }
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setStatus(204);
  }
}
