package dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The web pages: files of the class path, each put into the frame that all share. They hold no
 * data; what they show they ask of the SPARQL endpoint in the reader's browser.
 */
final class PagesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The pages by their address; {@code index} is also at the root. */
  static final List<String> NAMES =
      List.of(
          "index",
          "claims",
          "claim",
          "story",
          "article",
          "entity",
          "resource",
          "search",
          "map",
          "timeline",
          "graph",
          "query");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getServletPath().substring(1);
    Optional<String> page = NAMES.contains(name) ? framed(name) : Optional.empty();
    if (page.isEmpty()) {
      Replies.text(response, 404, "There is no such page.");
    } else {
      byte[] body = page.get().getBytes(StandardCharsets.UTF_8);
      Replies.cached(request, response, "text/html; charset=utf-8", body);
    }
  }

  private static Optional<String> framed(String name) throws IOException {
    Optional<String> main = text(name + ".html");
    Optional<String> shell = text("shell.html");
    if (main.isEmpty() || shell.isEmpty()) {
      return Optional.empty();
    }
    String title = main.get().substring("<!-- ".length(), main.get().indexOf(" -->"));
    String here = "href=\"/" + name + "\"";
    return Optional.of(
        shell
            .get()
            .replace(here, here + " aria-current=\"page\"")
            .replace("{{title}}", title)
            .replace("{{name}}", name)
            .replace("{{main}}", main.get()));
  }

  private static Optional<String> text(String file) throws IOException {
    return Files.read("dateline/web/" + file)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
