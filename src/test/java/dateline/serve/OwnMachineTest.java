package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is started for one's own machine is read by no page of another site. */
class OwnMachineTest {

  private static Server server;

  @BeforeAll
  static void start() {
    server =
        Server.start(Sample.store(), new Settings(Sample.BASE, 0, true, Limits.USUAL), List.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:3030", "a.localhost", "127.0.0.1", "[::1]:80"})
  void whoNamesThisMachineIsAnswered(String host) throws IOException {
    assertThat(ask("GET /sparql?query=ASK%7B%7D", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1"})
  void aNameOfAnotherThatLeadsHereIsNot(String host) throws IOException {
    for (String path : List.of("/", "/sparql?query=ASK%7B%7D", "/doc/country/IRN", "/$/metrics")) {
      assertThat(ask("GET " + path, "Host: " + host))
          .startsWith("HTTP/1.1 421")
          .contains("ask it as localhost");
    }
  }

  @Test
  void scriptsOfOtherSitesMayNotRead() throws IOException {
    for (String method : List.of("GET", "OPTIONS")) {
      assertThat(
              ask(
                  method + " /sparql?query=ASK%7B%7D",
                  "Host: localhost",
                  "Origin: https://evil.example"))
          .startsWith("HTTP/1.1 20")
          .doesNotContain("Access-Control");
    }
  }

  private static String ask(String request, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String lines = request + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers);
      socket.getOutputStream().write((lines + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
