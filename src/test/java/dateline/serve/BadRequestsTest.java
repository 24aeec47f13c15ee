package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that want what is not there or not theirs: {@code bad/requests.tsv}. */
class BadRequestsTest {

  private static Server server;

  @BeforeAll
  static void start() {
    server = Sample.server();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String send(String line, String... headers) throws IOException {
    return sendTo("a", line, headers);
  }

  private static String sendTo(String host, String line, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      String request =
          line
              + " HTTP/1.1\r\nHost: "
              + host
              + "\r\nConnection: close\r\n"
              + String.join("\r\n", headers);
      String end = headers.length == 0 ? "\r\n" : "\r\n\r\n";
      socket.getOutputStream().write((request + end).getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingIsFoundThatIsNotThere() throws IOException {
    return java.nio.file.Files.readAllLines(Path.of("src/test/resources/bad/requests.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(row[0], row[1])));
  }

  private static void check(String request, String status) throws IOException {
    String answer = send(request);
    assertThat(answer).as(answer).startsWith("HTTP/1.1 " + status);
    safe(answer);
  }

  /** No program's inner life, no file of the machine, nothing of the request in the header. */
  private static void safe(String answer) {
    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    String body = answer.substring(head.length());
    assertThat(head.toLowerCase(java.util.Locale.ROOT)).doesNotContain("x-evil", "<script");
    assertThat(body).doesNotContain("\n\tat ", "java.lang", "root:", "[core]");
    if (head.contains("text/html")) {
      assertThat(body).doesNotContain("<script>alert", "onerror=");
    }
  }

  private static final String SCRIPT = "%3Cscript%3Ealert(1)%3C/script%3E";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /claims?q=" + SCRIPT,
        "GET /entity?id=" + SCRIPT,
        "GET /search?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "GET /query?name=" + SCRIPT,
        "GET /article?id=javascript:alert(1)",
        "GET /" + SCRIPT,
        "GET /sparql?query=" + SCRIPT,
        "GET /query/" + SCRIPT + ".csv",
        "GET /query/received.csv?" + SCRIPT + "=x",
        "GET /query/received.csv?country=" + SCRIPT,
        "GET /id/" + SCRIPT,
        "GET /doc/" + SCRIPT + "?format=" + SCRIPT,
        "GET /data?graph=" + SCRIPT,
        "GET /.well-known/void?format=" + SCRIPT,
        "GET /id/country/IRN%0d%0aX-Evil:%201",
        "GET /id/country/IRN?format=ttl%0d%0aX-Evil:1",
        "GET /query/kinds.csv?x=%0d%0aX-Evil:1",
      })
  void whatIsAskedComesBackAsTextOrNotAtAll(String request) throws IOException {
    safe(send(request));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stylesheet", "callback"})
  void aFormNamesNoProgramEither(String name) {
    Browser browser = new Browser(server);
    var answer =
        browser.send(
            "POST",
            "/sparql",
            "query=ASK%7B%7D&output=xml&" + name + "=javascript:alert(1)",
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("leave out the parameter " + name).doesNotContain("alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: <script>alert(1)</script>",
        "Accept: <script>alert(1)</script>",
        "Accept: text/turtle\u0000, x",
        "If-None-Match: \"<script>alert(1)</script>\"",
        "Origin: https://evil.example/<script>alert(1)</script>",
        "Referer: <script>alert(1)</script>",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-For: <script>alert(1)</script>",
        "Accept-Language: <script>alert(1)</script>",
        "Range: bytes=0-99999999999999",
        "Content-Length: -1",
        "Content-Length: 99999999999999999999",
        "Transfer-Encoding: nonsense",
        "Expect: 100-continue",
        "Cookie: a=<script>alert(1)</script>",
        "Authorization: Bearer \u001b[31m",
      })
  void noHeaderIsReflected(String header) throws IOException {
    for (String path : new String[] {"/", "/id/country/IRN", "/sparql?query=ASK%7B%7D", "/x"}) {
      String answer = send("GET " + path, header);
      if (!answer.isEmpty()) {
        safe(answer);
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")))
            .doesNotContain("evil.example", "\u001b", "\u0000");
      }
    }
  }

  /** Answers are remembered, and some name the host that was asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {"GET /sparql", "GET /.well-known/void?format=ttl", "GET /doc/country/IRN"})
  void noHostIsToldToOthers(String request) throws IOException {
    sendTo("evil.example", request);
    assertThat(sendTo("good.example", request)).startsWith("HTTP/1.1 200").doesNotContain("evil");
  }
}
