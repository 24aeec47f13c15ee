package dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a server that this machine alone may reach asks of a request: that it names this machine. A
 * page of another site, whose own name is made to lead here (DNS rebinding), could else read the
 * graph through its visitor's browser.
 */
final class OwnMachine implements Filter {

  private static final Pattern NAMES =
      Pattern.compile("(.+\\.)?localhost|127(\\.\\d{1,3}){3}|\\[?(::1|(0+:){7}0*1)\\]?");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (NAMES.matcher(request.getServerName().toLowerCase(Locale.ROOT)).matches()) {
      next.doFilter(request, response);
    } else {
      Replies.text(
          (HttpServletResponse) response,
          421,
          "This server is for this machine alone: ask it as localhost, or start it with --public"
              + " or --behind-proxy.");
    }
  }
}
