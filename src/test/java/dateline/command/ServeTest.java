package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import dateline.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dateline serve} says when it cannot serve. */
class ServeTest {
  @TempDir private Path folder;

  @Test
  void aStoreThatIsNotThereCannotBeServed() {
    Outcome outcome = run("serve", "--store", folder.resolve("none").toString(), "--port", "0");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.message()).startsWith("dateline: ").contains("none");
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    GraphStore.create(folder).close();
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      Outcome outcome = run("serve", "--public", "--store", folder.toString(), "--port", port);
      assertThat(outcome.code()).isEqualTo(3);
      assertThat(outcome.message()).contains("port " + port + " cannot be listened on");
    }
  }

  @Test
  void aLimitOfNothingIsWrongUsage() {
    Outcome outcome = run("serve", "--store", folder.toString(), "--timeout", "0");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.message()).contains("--timeout: give 1 to 1000000, not 0");
  }

  private static final String SECRET = "a-secret-of-the-operator";
  private static final String GUESS = "a-guess-of-somebody-else";

  /** What is wrong in many ways, to be sent with control characters and tokens in it. */
  private static final List<String> REQUESTS =
      List.of(
          "GET /\u001b[31mred HTTP/1.1",
          "GET /%1b[31mred HTTP/1.1",
          "GET /id/%1b%5b31m%0d%0ared HTTP/1.1",
          "GET /sparql?query=%1b[31m HTTP/1.1",
          "GET /sparql?query=SELECT%20*%20%7B%20?s%20%3C%1b[31m%3E%20?o%20%7D HTTP/1.1",
          "GET /sparql?query=SELECT%20(1%2F0%20AS%20?x)%20%7B%20SERVICE%20%3Cx:y%3E%20%7B%7D%7D HTTP/1.1",
          "GET /sparql?query=%ff%fe HTTP/1.1",
          "GET /data?graph=%1b[31m HTTP/1.1",
          "GET /data?graph=no%20iri&default HTTP/1.1",
          "GET /query/%1b.csv HTTP/1.1",
          "GET /../../etc/passwd HTTP/1.1",
          "PUT /write/article?id=%1b HTTP/1.1",
          "POST /write/update HTTP/1.1",
          "POST /sparql HTTP/1.1",
          "\u001b[31m / HTTP/1.1",
          "GET / HTTP/9.9");

  private static void send(int port, String line, String shown, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(60_000);
      String request =
          line
              + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
              + shown
              + "\r\nUser-Agent: \u001b[31m\r\nContent-Type: application/sparql-update\r\nContent-Length: "
              + body.length()
              + "\r\n\r\n"
              + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getInputStream().readAllBytes();
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void badRequestsLeaveNoTracesSignsAndTokensInTheLog() throws Exception {
    Path store = folder.resolve("graph");
    GraphStore.create(store).close();
    Path log = folder.resolve("log");
    Path token = Files.writeString(folder.resolve("token"), SECRET);
    Process server =
        Program.start(
            log,
            List.of(),
            "serve",
            "--port",
            "0",
            "--store",
            store.toString(),
            "--token",
            token.toString());
    try {
      String begun = Program.awaitServing(server, log);
      Matcher home = Pattern.compile("http://localhost:(\\d+)/").matcher(begun);
      assertThat(home.find()).as(begun).isTrue();
      for (String request : REQUESTS) {
        for (String shown : List.of(SECRET, GUESS)) {
          send(Integer.parseInt(home.group(1)), request, shown, "");
          send(Integer.parseInt(home.group(1)), request, shown, "\u001b[31m INSERT " + shown);
        }
      }
      assertThat(server.isAlive()).isTrue();
    } finally {
      server.destroy();
      server.waitFor();
    }
    String said = Files.readString(log);
    assertThat(said.lines().dropWhile(line -> !line.startsWith("Stop it")).skip(1)).isEmpty();
    assertThat(said).doesNotContain(SECRET, GUESS, "\u001b");
  }

  private record Outcome(int code, String message) {}

  private static Outcome run(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, arguments);
    return new Outcome(code, err.toString(StandardCharsets.UTF_8));
  }
}
