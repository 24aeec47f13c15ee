package dateline.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** What the pages must know of the server: the base of its IRIs and its limits. */
final class SettingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient JsonObject settings = new JsonObject();

  SettingsServlet(Settings settings) {
    this.settings.put("base", settings.base());
    this.settings.put("rows", settings.limits().rows());
    this.settings.put("seconds", settings.limits().time().toSeconds());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = JSON.toString(settings).getBytes(StandardCharsets.UTF_8);
    Replies.cached(request, response, "application/json; charset=utf-8", body);
  }
}
