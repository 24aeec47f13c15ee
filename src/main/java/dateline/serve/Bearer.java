package dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets nobody through who does not show the token, before a byte of the body is read. */
final class Bearer implements Filter {

  private final Token token;

  Bearer(Token token) {
    this.token = token;
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    response.setHeader("Cache-Control", "no-store");
    if (token.isShownBy(request.getHeader("Authorization"))) {
      next.doFilter(request, response);
    } else {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"dateline\"");
      response.setHeader("Connection", "close");
      Replies.text(response, 401, "Writing needs this server's token: Authorization: Bearer …");
    }
  }
}
