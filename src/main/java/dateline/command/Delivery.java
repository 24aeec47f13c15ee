package dateline.command;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dateline.describe.Iris;
import dateline.serve.Token;
import dateline.store.Portion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Hands articles to a running {@code dateline serve}, which owns the store and writes them. */
final class Delivery {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long LOOK_MILLIS = 300;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI home;
  private final Token token;

  /**
   * @param home the address that {@code dateline serve} printed
   */
  Delivery(URI home, Token token) {
    this.home = URI.create(home.toString().replaceFirst("/*$", "/"));
    this.token = token;
  }

  /** Where the IRIs of a server live that takes work, which is asked before anything is read. */
  Iris iris() {
    HttpResponse<String> answer = send("GET", "settings.json", new byte[0], "text/plain");
    try {
      if (answer.statusCode() != 200) {
        throw fault("status " + answer.statusCode(), null);
      }
      var settings = JsonParser.parseString(answer.body()).getAsJsonObject();
      Iris iris = new Iris(settings.get("base").getAsString());
      expect(send("GET", "write/derived", new byte[0], "text/plain"));
      return iris;
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw fault("no server of Dateline answers there", e);
    }
  }

  /** Puts articles in place of what they said before, each whole or not at all. */
  void put(List<Portion> portions) {
    for (Portion portion : portions) {
      String id = URLEncoder.encode(portion.article(), StandardCharsets.UTF_8);
      expect(send("PUT", "write/article?id=" + id, lines(portion), "application/n-quads"));
    }
  }

  private static byte[] lines(Portion portion) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    out.start();
    portion.quads().forEach(out::quad);
    out.finish();
    return bytes.toByteArray();
  }

  /** Lets the server bring up to date what follows from the articles, and waits for it. */
  void finish() {
    expect(send("POST", "write/derived", new byte[0], "text/plain"));
    try {
      String state = "running";
      while (state.equals("running")) {
        Thread.sleep(LOOK_MILLIS);
        state = send("GET", "write/derived", new byte[0], "text/plain").body().strip();
      }
      if (!state.equals("done")) {
        throw fault(state, null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fault("interrupted", e);
    }
  }

  private void expect(HttpResponse<String> answer) {
    switch (answer.statusCode()) {
      case 200, 204 -> {}
      case 401 -> throw fault("the token is not the server's: name the same by --token", null);
      case 404, 405 ->
          throw fault("that server takes no work: start it with dateline serve --token FILE", null);
      default -> throw fault(answer.body().strip(), null);
    }
  }

  private HttpResponse<String> send(String method, String path, byte[] body, String type) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(home.resolve(path))
              .timeout(PATIENCE)
              .header("Authorization", token.header())
              .header("Content-Type", type)
              .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | IllegalArgumentException e) {
      throw fault(
          e.getMessage() == null
              ? "no connection: name the address that dateline serve printed"
              : e.getMessage(),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw fault("interrupted", e);
    }
  }

  private Failure fault(String why, Exception cause) {
    return new Failure(home + " cannot be written (" + why + ")", cause);
  }
}
