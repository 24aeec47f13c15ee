package dateline.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a server as a program would, and follows no redirect. */
final class Browser {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI home;

  Browser(Server server) {
    this(server.home());
  }

  Browser(URI home) {
    this.home = home;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> ask(String query) {
    return get("/sparql?query=" + escape(query), "Accept", "text/csv");
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(home.resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return once(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As browsers do: again, where the server closed connections that were kept from before. */
  private HttpResponse<String> once(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse.BodyHandler<String> text =
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    for (int kept = 0; kept < 3; kept++) {
      try {
        return client.send(request, text);
      } catch (IOException e) {
        if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
          throw e;
        }
      }
    }
    return client.send(request, text);
  }

  URI at(String path) {
    return home.resolve(path);
  }

  static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
