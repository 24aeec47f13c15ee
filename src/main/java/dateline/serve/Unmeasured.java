package dateline.serve;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response that takes no length told as an int: Fuseki counts the letters of its messages and
 * sends their bytes, which are more as soon as one is not ASCII, and then fails. The web server
 * counts the bytes itself.
 */
final class Unmeasured extends HttpServletResponseWrapper {
  Unmeasured(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void setContentLength(int letters) {}
}
