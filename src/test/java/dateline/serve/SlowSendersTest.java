package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.serve.SlowSenders.Bounds;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests of which a part arrives, or a byte now and then. */
class SlowSendersTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String HEAD =
      "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nX: ";
  private static final String QUERY = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: ";
  private static final String WRITE =
      "PUT /write/article?id=x HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/n-quads\r\n"
          + "Authorization: Bearer "
          + SECRET
          + "\r\n";
  private static final String UPDATE =
      WRITE
          .replace("PUT /write/article?id=x", "POST /write/update")
          .replace("n-quads", "sparql-update");
  private static final String LENGTH = "Content-Length: 1000\r\n\r\n";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdownNow();
  }

  private static Server server() {
    Token token = Token.from("env:T", Map.of("T", SECRET));
    Limits limits = new Limits(Duration.ofSeconds(10), 1000, 20_000, 4);
    return Server.start(
        Sample.store(),
        new Settings(Sample.BASE, 0, true, limits, Rate.UNLIMITED, Hosts.NONE, Optional.of(token)),
        Sample.queries());
  }

  private Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(250);
    sockets.add(socket);
    return socket;
  }

  /**
   * Sends what stands there and, if it is to drip, a byte four times a second.
   *
   * @return what came back until the server hung up; nothing if it did not within half a minute
   */
  private Optional<String> answer(Socket socket, String request, boolean drips) {
    StringBuilder answer = new StringBuilder();
    try {
      if (!request.isEmpty()) {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      }
      byte[] part = new byte[10_000];
      for (int i = 0; i < 100; i++) {
        try {
          int n = socket.getInputStream().read(part);
          if (n < 0) {
            return Optional.of(answer.toString());
          }
          answer.append(new String(part, 0, n, StandardCharsets.ISO_8859_1));
        } catch (SocketTimeoutException e) {
          if (drips) {
            socket.getOutputStream().write('x');
          }
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(answer.toString());
    }
  }

  /** All are sent at once, and all are gone 25 seconds later, while others are answered. */
  @Test
  void areCutOffWhileOthersAreAnswered() throws Exception {
    try (Server server = server()) {
      Browser browser = new Browser(server);
      assertThat(browser.ask("ASK {}").statusCode()).isEqualTo(200);
      List<String> requests =
          List.of(
              HEAD,
              "GET",
              "\r\n",
              QUERY + "application/sparql-query\r\n" + LENGTH + "ASK",
              QUERY + "application/x-www-form-urlencoded\r\n" + LENGTH + "query=ASK",
              QUERY + "application/sparql-query\r\nExpect: 100-continue\r\n" + LENGTH,
              QUERY + "application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nASK",
              WRITE + LENGTH + "<a:a> ",
              WRITE + "Transfer-Encoding: chunked\r\n\r\n5\r\n<a:a>\r\n",
              WRITE + "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n<a:a>",
              UPDATE + LENGTH + "INSERT",
              UPDATE.replace(SECRET, "wrong") + LENGTH + "INSERT");
      List<CompletableFuture<Optional<String>>> answers = new ArrayList<>();
      for (String request : requests) {
        for (boolean drips : new boolean[] {false, true}) {
          Socket socket = connect(server.port());
          answers.add(CompletableFuture.supplyAsync(() -> answer(socket, request, drips), threads));
        }
      }
      while (!answers.stream().allMatch(CompletableFuture::isDone)) {
        long start = System.nanoTime();
        assertThat(browser.ask("ASK {}").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        Thread.sleep(500);
      }
      for (int i = 0; i < answers.size(); i++) {
        String what = requests.get(i / 2) + (i % 2 == 0 ? "" : " dripping");
        Optional<String> answer = answers.get(i).join();
        assertThat(answer).as(what).isPresent();
        assertThat(answer.get().replace("HTTP/1.1 100 Continue\r\n\r\n", ""))
            .as(what)
            .matches("(?s)|HTTP/1.1 (400|401|408|413) .*");
      }
      // That of the one who was answered meanwhile.
      until(() -> server.connections() <= 1);
      assertThat(reading()).isEmpty();
      assertThat(browser.ask("ASK { GRAPH ?g { ?s ?p <a:a> } }").body()).contains("false");
    }
  }

  /** Threads of a server that wait for a body. */
  private static List<String> reading() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(
            thread ->
                Stream.of(thread.getValue())
                    .anyMatch(frame -> frame.getClassName().endsWith(".HttpInput")))
        .map(thread -> thread.getKey().getName())
        .toList();
  }

  @Test
  void whatEndsTooEarlyIsToldSo() throws Exception {
    try (Server server = server()) {
      for (String request :
          List.of(
              QUERY + "application/sparql-query\r\n" + LENGTH + "ASK",
              QUERY + "application/x-www-form-urlencoded\r\n" + LENGTH + "query=ASK",
              WRITE + LENGTH + "<a:a> ",
              WRITE + "Transfer-Encoding: chunked\r\n\r\n5\r\n<a:a>\r\n",
              UPDATE + LENGTH + "INSERT")) {
        Socket socket = connect(server.port());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
        assertThat(answer(socket, "", false).orElse("none"))
            .startsWith("HTTP/1.1 400")
            .contains("The end of the request has not arrived.");
      }
    }
  }

  @Test
  void aCrowdOfThemLeavesRoomForOthers() throws Exception {
    try (Server server = server()) {
      Browser browser = new Browser(server);
      String half = QUERY + "application/sparql-query\r\n" + LENGTH + "ASK";
      for (int i = 0; i < 200; i++) {
        connect(server.port()).getOutputStream().write(half.getBytes(StandardCharsets.ISO_8859_1));
      }
      long start = System.nanoTime();
      assertThat(browser.ask("ASK {}").statusCode()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  /** Reads bodies, and answers when they are whole. */
  private static final class Bodies extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      try (InputStream in = Content.Source.asInputStream(request)) {
        in.readAllBytes();
        callback.succeeded();
      } catch (IOException e) {
        callback.failed(e);
      }
      return true;
    }
  }

  private interface Use {
    void of(int port) throws Exception;
  }

  private static void with(Bounds bounds, Use use) throws Exception {
    org.eclipse.jetty.server.Server jetty =
        new org.eclipse.jetty.server.Server(new QueuedThreadPool(12));
    ServerConnector door = new ServerConnector(jetty, 1, 1);
    jetty.addConnector(door);
    SlowSenders slow = new SlowSenders(bounds);
    slow.watch(door);
    slow.setHandler(new Bodies());
    jetty.setHandler(slow);
    jetty.start();
    try {
      use.of(door.getLocalPort());
    } finally {
      jetty.stop();
    }
  }

  private static final String FAST =
      "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc";

  /** Each would be waited for long enough, but there are fewer threads than senders. */
  @Test
  void manyBodiesDoNotHoldAllThreads() throws Exception {
    with(
        new Bounds(60_000, 1, 3, 100),
        port -> {
          for (int i = 0; i < 40; i++) {
            connect(port)
                .getOutputStream()
                .write(FAST.replace(": 3", ": 900").getBytes(StandardCharsets.ISO_8859_1));
          }
          assertThat(answer(connect(port), FAST, false).orElse("none")).startsWith("HTTP/1.1 200");
        });
  }

  @Test
  void manyConnectionsGiveWayToNewOnes() throws Exception {
    with(
        new Bounds(60_000, 1, 100, 20),
        port -> {
          for (int i = 0; i < 60; i++) {
            connect(port).getOutputStream().write("GET /".getBytes(StandardCharsets.ISO_8859_1));
          }
          until(() -> open() <= 20);
          assertThat(open()).isPositive();
          assertThat(answer(connect(port), FAST, false).orElse("none")).startsWith("HTTP/1.1 200");
        });
  }

  /** How many of ours the server has not closed. */
  private long open() {
    return sockets.stream().filter(SlowSendersTest::isOpen).count();
  }

  private static boolean isOpen(Socket socket) {
    try {
      socket.setSoTimeout(1);
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  /** A body may come as slowly as it is long. */
  @Test
  void aSteadySenderIsHeardOut() throws Exception {
    with(
        new Bounds(700, 10, 3, 100),
        port -> {
          Socket socket = connect(port);
          String head = FAST.replace("abc", "").replace(": 3", ": 40");
          socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
          for (int i = 0; i < 40; i++) {
            Thread.sleep(50);
            socket.getOutputStream().write('x');
          }
          assertThat(answer(socket, "", false).orElse("none")).startsWith("HTTP/1.1 200");
        });
  }
}
