package dateline.command;

import dateline.publish.QuadLines;
import dateline.read.Plain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.jena.riot.RiotException;

/** The graph that a running {@code dateline serve} holds, fetched from it. */
final class ServedGraph {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LONGEST = 500;
  private static final String TYPE = "application/n-quads";

  private final URI home;

  /**
   * @param home the address that {@code dateline serve} printed
   */
  ServedGraph(URI home) {
    this.home = home;
  }

  /**
   * Hands on its quads as lines of N-Quads. The server answers out of one read transaction, so that
   * its answer is of one moment.
   *
   * @throws Failure if what answers there is no graph
   */
  void lines(Consumer<String> quads) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(home.toString().replaceFirst("/*$", "/data")))
              .header("Accept", TYPE)
              .build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        check(response);
        read(body, quads);
      }
    } catch (CharacterCodingException e) {
      throw unanswered("its answer is no UTF-8", e);
    } catch (RiotException e) {
      throw unanswered("its answer is no N-Quads, " + e.getMessage(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw unanswered(e.getMessage() == null ? "no connection" : e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unanswered("interrupted", e);
    }
  }

  /** Other servers answer as well, with a page for one. */
  private void check(HttpResponse<InputStream> response) throws IOException {
    if (response.statusCode() >= 500) {
      // The right server, which says what is wrong with it.
      byte[] said = response.body().readNBytes(LONGEST);
      throw new Failure(
          home
              + " gives no graph (status "
              + response.statusCode()
              + "): "
              + Plain.line(new String(said, StandardCharsets.UTF_8).strip()),
          null);
    }
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    String type = response.headers().firstValue("Content-Type").orElse("without a type");
    if (!type.replaceFirst(";.*", "").strip().equalsIgnoreCase(TYPE)) {
      throw new IOException("its answer is " + type + ", not " + TYPE);
    }
  }

  private static void read(InputStream body, Consumer<String> quads) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    QuadLines checked = new QuadLines(quads);
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, decoder))) {
      lines.lines().forEach(checked::add);
      checked.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Failure unanswered(String why, Exception cause) {
    return new Failure(
        home + " gives no graph (" + why + "): name the address that dateline serve printed",
        cause);
  }
}
