package dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Style sheets, scripts and pictures: flat folders of the class path, and nothing beside them. */
final class AssetsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Addresses of libraries, and where their WebJars keep them. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "/lib/cytoscape/cytoscape.esm.min.mjs",
          "META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs",
          "/lib/yasqe/yasqe.esm.js",
          "dateline/web/lib/yasqe/yasqe.esm.js",
          "/lib/yasqe/yasqe.min.css",
          "dateline/web/lib/yasqe/yasqe.min.css");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Optional<String> type = Files.type(path);
    Optional<byte[]> body = type.isEmpty() ? Optional.empty() : body(path);
    if (body.isEmpty()) {
      Replies.text(response, 404, "There is no such file.");
    } else {
      Replies.cached(request, response, type.get(), body.get());
    }
  }

  private static Optional<byte[]> body(String path) throws IOException {
    if (LIBRARIES.containsKey(path)) {
      return Files.read(LIBRARIES.get(path));
    }
    return path.matches("/assets/[a-z-]+\\.[a-z]+")
        ? Files.read("dateline/web" + path)
        : Optional.empty();
  }
}
