package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code SERVICE} asks the servers that the operator names, and no others. */
class ServiceTest {
  private static final String ASKED = "SELECT (COUNT(*) AS ?n) { SERVICE <%s> { ?s ?p ?o } }";

  private static final AtomicInteger elsewhere = new AtomicInteger();
  private static Server other;
  private static HttpServer odd;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    other = Sample.server();
    odd = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    odd.setExecutor(Executors.newCachedThreadPool(ServiceTest::daemon));
    odd.createContext(
        "/away",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Location", "http://localhost:" + other.port() + "/sparql");
          exchange.sendResponseHeaders(307, -1);
          exchange.close();
        });
    odd.createContext("/elsewhere", exchange -> elsewhere.incrementAndGet());
    odd.createContext(
        "/endless",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          exchange.sendResponseHeaders(200, 0);
          byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) {
              out.write(blanks);
            }
          }
        });
    odd.createContext(
        "/slow",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write(' ');
              out.flush();
              Thread.sleep(200);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    odd.start();
    Set<String> allowed =
        Set.of("localhost:" + other.port(), "127.0.0.1:" + odd.getAddress().getPort());
    Limits limits = new Limits(Duration.ofSeconds(2), 1000, 20_000, 4);
    server =
        Server.start(
            Sample.store(),
            new Settings(
                Sample.BASE, 0, true, limits, Rate.UNLIMITED, new Hosts(allowed), Optional.empty()),
            Sample.queries());
    browser = new Browser(server);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  @AfterAll
  static void stop() {
    server.close();
    other.close();
    odd.stop(0);
  }

  private static String odd(String path) {
    return ASKED.formatted("http://127.0.0.1:" + odd.getAddress().getPort() + path);
  }

  @Test
  void aServerThatIsNamedIsAsked() {
    String query =
        "SELECT (COUNT(?c) AS ?n) { SERVICE <http://localhost:%d/sparql> { ?c a <%s> } }"
            .formatted(other.port(), "https://w3id.org/dateline/ns#Claim");
    assertThat(browser.ask(query).body()).isEqualTo("n\r\n137\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:1/sparql",
    "http://127.0.0.1/sparql",
    "http://user@localhost:%d/sparql",
    "http://localhost.example.org:%d/sparql",
    "file:///etc/passwd",
    "ftp://localhost:%d/sparql",
  })
  void othersAreNot(String address) {
    var answer = browser.ask(ASKED.formatted(address.formatted(other.port())));
    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403);
  }

  @Test
  void anAddressFromTheDataIsNotAsked() {
    String query =
        "SELECT * { BIND(IRI('http://127.0.0.1:%d/elsewhere') AS ?x) SERVICE ?x { ?s ?p ?o } }";
    assertThat(browser.ask(query.formatted(odd.getAddress().getPort())).statusCode())
        .isEqualTo(403);
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  void aRedirectLeadsNowhere() {
    assertThat(browser.ask(odd("/away")).statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void anEndlessAnswerIsNotTaken() {
    var answer = browser.ask(odd("/endless"));
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void aSlowAnswerIsNotWaitedFor() {
    long start = System.nanoTime();
    assertThat(browser.ask(odd("/slow")).statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "http://localhost", "a b", "localhost:", "host/path", "host:99999999"})
  void whatIsNoHostIsRefused(String name) {
    assertThatThrownBy(() -> new Hosts(Set.of(name)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no host");
  }
}
