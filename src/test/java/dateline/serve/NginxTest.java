package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The site of {@code docs/nginx.conf} in front of a server, run by Debian's nginx. */
@Timeout(60)
class NginxTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String PASSWORD = "password";

  /** More than the requests of a visitor that are let through at once. */
  private static final int ARTICLES = 100;

  @TempDir Path folder;
  private Server server;
  private Process nginx;
  private int plain;
  private int secure;
  private SSLContext context;
  private HttpClient client;

  @BeforeEach
  void start() throws Exception {
    Assumptions.assumeTrue(isThere("nginx", "-v"), "no nginx here");
    Assumptions.assumeTrue(isThere("openssl", "version"), "no openssl here");
    Path certificate = folder.resolve("certificate.pem");
    Path key = folder.resolve("key.pem");
    run(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-keyout",
        key.toString(),
        "-out",
        certificate.toString());
    Limits limits = new Limits(Duration.ofSeconds(30), 1000, 1 << 20, 16);
    server =
        Server.start(
            Sample.store(),
            new Settings(
                Sample.BASE,
                0,
                true,
                limits,
                Sample.PROXIED,
                Hosts.NONE,
                Optional.of(Token.from("env:T", Map.of("T", SECRET)))),
            Sample.queries());
    plain = free();
    secure = free();
    String site =
        Files.readString(Path.of("docs/nginx.conf"))
            .replace("listen 80;", "listen 127.0.0.1:" + plain + ";")
            .replace("listen 443 ", "listen 127.0.0.1:" + secure + " ")
            .replace("news.example.org;", "localhost;")
            .replace("/etc/ssl/certs/news.example.org.pem", certificate.toString())
            .replace("/etc/ssl/private/news.example.org.key", key.toString())
            .replace("127.0.0.1:3030", "127.0.0.1:" + server.port());
    Files.writeString(folder.resolve("site.conf"), site);
    Files.writeString(
        folder.resolve("nginx.conf"),
        """
        daemon off;
        pid FOLDER/nginx.pid;
        error_log FOLDER/error.log;
        events {}
        http {
          log_format lengths '$request_method $uri $status $request_length';
          access_log FOLDER/access.log lengths;
          client_body_temp_path FOLDER/body;
          proxy_temp_path FOLDER/proxy;
          fastcgi_temp_path FOLDER/fastcgi;
          uwsgi_temp_path FOLDER/uwsgi;
          scgi_temp_path FOLDER/scgi;
          include FOLDER/site.conf;
        }
        """
            .replace("FOLDER", folder.toString()));
    nginx =
        new ProcessBuilder("nginx", "-p", folder.toString(), "-c", folder + "/nginx.conf")
            .inheritIO()
            .start();
    context = trusting(certificate);
    client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(context).build();
    for (int i = 0; i < 100 && !isListening(); i++) {
      Thread.sleep(50);
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (nginx != null) {
      nginx.destroy();
      nginx.waitFor(10, TimeUnit.SECONDS);
    }
    if (server != null) {
      server.close();
    }
  }

  private static boolean isThere(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("command.log").toFile())
            .start();
    assertThat(process.waitFor()).as(List.of(command).toString()).isZero();
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private boolean isListening() {
    try (var socket = new Socket("localhost", secure)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private SSLContext trusting(Path certificate) throws Exception {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null);
    try (var in = Files.newInputStream(certificate)) {
      trusted.setCertificateEntry(
          "site", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    try (var out = Files.newOutputStream(folder.resolve("trusted"))) {
      trusted.store(out, PASSWORD.toCharArray());
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("https://localhost:" + secure + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @Test
  void pagesAndQueriesPassOverTls() throws Exception {
    assertThat(get("/").body()).contains("<title>");
    HttpResponse<String> answer = get("/sparql?query=ASK%7B%7D&format=json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("true");
  }

  @Test
  void withoutTlsTheSiteOnlyPointsToItsSecureAddress() throws Exception {
    URI address = URI.create("http://localhost:" + plain + "/map?x=1");
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).contains("https://localhost/map?x=1");
  }

  @Test
  void whatIsForTheOperatorIsNotForVisitors() throws Exception {
    assertThat(get("/$/metrics").statusCode()).isEqualTo(403);
    assertThat(get("/$/ping").statusCode()).isEqualTo(403);
    assertThat(get("/%24/metrics").statusCode()).isEqualTo(403);
  }

  @Test
  void aVisitorWhoAsksTooFastIsToldSo() throws Exception {
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      refused += get("/settings.json").statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isBetween(1, 140);
  }

  private int build(Path articles, Path token) throws Exception {
    return Program.start(
            folder.resolve("build.log"),
            List.of(
                "-Xmx1g",
                "-Djavax.net.ssl.trustStore=" + folder.resolve("trusted"),
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD),
            "build",
            articles.toString(),
            "--profile",
            "fast",
            "--to",
            "https://localhost:" + secure,
            "--token",
            token.toString())
        .waitFor();
  }

  @Test
  @Timeout(900)
  void articlesAreHandedOverHoweverManyAndLong() throws Exception {
    String line = "{\"id\":\"%s\",\"date\":\"2025-02-21\",\"text\":\"%s\"}%n";
    String sentence = "Panama received %d migrants deported by the United States, a daily said. ";
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(line.formatted("short" + i, sentence.formatted(100 + i)));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      text.append(sentence.formatted(100 + i));
    }
    lines.append(line.formatted("long", text));
    Path articles = Files.writeString(folder.resolve("news.jsonl"), lines);
    Path token = Files.writeString(folder.resolve("token"), SECRET);

    assertThat(build(articles, token)).as(Files.readString(folder.resolve("build.log"))).isZero();

    List<String> requests =
        Files.readAllLines(folder.resolve("access.log")).stream()
            .filter(request -> request.startsWith("PUT /write/article "))
            .toList();
    assertThat(requests).hasSize(ARTICLES + 1).allMatch(request -> request.contains(" 204 "));
    assertThat(requests)
        .map(request -> Integer.parseInt(request.substring(request.lastIndexOf(' ') + 1)))
        .anyMatch(length -> length > 1 << 20);
  }

  @Test
  @Timeout(900)
  void aWrongTokenHandsNothingOver() throws Exception {
    Path articles = Files.writeString(folder.resolve("a.txt"), "Nobody came.");
    Path token = Files.writeString(folder.resolve("token"), "another-secret-of-mine");

    assertThat(build(articles, token)).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("build.log")))
        .contains("the token is not the server's");
  }

  @Test
  void bodiesBeyondTheLimitStopAtTheDoor() throws Exception {
    // By hand: the JDK's client waits for ever when it is refused before it has sent the body.
    try (Socket socket = context.getSocketFactory().createSocket("localhost", secure)) {
      socket.setSoTimeout(10_000);
      String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2097152\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      byte[] status = socket.getInputStream().readNBytes(12);
      assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }
}
