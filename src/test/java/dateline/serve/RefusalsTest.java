package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.Test;

/** Whoever is told to come back is told so after a moment, in which others are answered. */
class RefusalsTest {
  private static final int MANY = 30;

  private static final class Refusing extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Refusals refusals;

    Refusing(Refusals refusals) {
      this.refusals = refusals;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      if (request.getRequestURI().equals("/ping")) {
        Replies.text(response, 200, "here");
      } else {
        refusals.send(request, response, 7, "Later.");
      }
    }
  }

  private static List<CompletableFuture<HttpResponse<String>>> refused(
      HttpClient client, URI home) {
    HttpRequest request = HttpRequest.newBuilder(home.resolve("/busy")).build();
    return Stream.generate(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
        .limit(MANY)
        .toList();
  }

  @Test
  void theyHoldNoThread() throws Exception {
    // Fewer threads than are refused at once.
    Server jetty = new Server(new QueuedThreadPool(8, 8));
    ServerConnector port = new ServerConnector(jetty);
    jetty.addConnector(port);
    ServletContextHandler all = new ServletContextHandler("/");
    jetty.setHandler(all);
    try (Refusals refusals = new Refusals(5000, MANY)) {
      all.addServlet(new ServletHolder(new Refusing(refusals)), "/*");
      jetty.start();
      URI home = URI.create("http://localhost:" + port.getLocalPort() + "/");
      HttpClient client = HttpClient.newHttpClient();
      var refused = refused(client, home);
      var ping =
          client.send(
              HttpRequest.newBuilder(home.resolve("/ping")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(ping.statusCode()).isEqualTo(200);
      assertThat(refused).noneMatch(CompletableFuture::isDone);
      for (var answer : refused) {
        assertThat(answer.join().statusCode()).isEqualTo(503);
        assertThat(answer.join().headers().firstValue("Retry-After")).contains("7");
        assertThat(answer.join().body()).isEqualTo("Later.\n");
      }
    } finally {
      jetty.stop();
    }
  }

  @Test
  void ifTooManyAreHeldTheNextIsToldAtOnce() throws Exception {
    Server jetty = new Server(0);
    ServletContextHandler all = new ServletContextHandler("/");
    jetty.setHandler(all);
    try (Refusals refusals = new Refusals(3_600_000, 1)) {
      all.addServlet(new ServletHolder(new Refusing(refusals)), "/*");
      jetty.start();
      URI home = jetty.getURI();
      HttpClient client = HttpClient.newHttpClient();
      var refused = refused(client, home);
      while (refused.stream().filter(CompletableFuture::isDone).count() < MANY - 1) {
        Thread.sleep(20);
      }
      assertThat(refused).filteredOn(answer -> !answer.isDone()).hasSize(1);
    } finally {
      jetty.stop();
    }
  }
}
