package dateline.serve;

import dateline.store.Parameter;
import dateline.store.SavedQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** What the pages must know of the server: the base of its IRIs, its limits, its queries. */
final class SettingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Settings settings;
  private final transient Supplier<List<SavedQuery>> queries;

  private final transient Summaries summaries;

  SettingsServlet(Settings settings, Supplier<List<SavedQuery>> queries, Summaries summaries) {
    this.settings = settings;
    this.queries = queries;
    this.summaries = summaries;
  }

  private JsonObject json() {
    JsonObject all = new JsonObject();
    all.put("base", settings.base());
    all.put("rows", settings.limits().rows());
    all.put("seconds", settings.limits().time().toSeconds());
    JsonArray list = new JsonArray();
    queries.get().forEach(query -> list.add(json(query)));
    all.put("queries", list);
    JsonObject counted = new JsonObject();
    summaries.queries().forEach(counted::put);
    all.put("summaries", counted);
    return all;
  }

  private static JsonObject json(SavedQuery query) {
    JsonObject json = new JsonObject();
    json.put("name", query.name());
    json.put("title", query.title().isBlank() ? query.name() : query.title());
    json.put("description", query.description());
    query.view().ifPresent(view -> json.put("view", view));
    json.put("sparql", query.text());
    JsonArray parameters = new JsonArray();
    for (Parameter parameter : query.parameters()) {
      JsonObject field = new JsonObject();
      field.put("name", parameter.name());
      field.put("type", parameter.type());
      field.put("description", parameter.description());
      parameter.value().ifPresent(value -> field.put("value", value));
      parameters.add(field);
    }
    json.put("parameters", parameters);
    return json;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = JSON.toString(json()).getBytes(StandardCharsets.UTF_8);
    Replies.cached(request, response, "application/json; charset=utf-8", body);
  }
}
