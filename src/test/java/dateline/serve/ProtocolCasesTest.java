package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The W3C's cases for the SPARQL 1.1 Protocol, a line each of {@code protocol.tsv}. */
class ProtocolCasesTest {
  private static final Pattern GRAPH = Pattern.compile("%g\\{(\\w+)}");

  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = Sample.server();
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A request and what is to come of it. */
  record Case(
      String name,
      String method,
      String address,
      String type,
      String accept,
      String body,
      String status,
      String answers,
      String contains) {

    static Case of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(9);
      boolean form = cells[3].contains("urlencoded");
      return new Case(
          cells[0],
          cells[1],
          graphs(cells[2], true),
          cells[3],
          cells[4],
          graphs(cells[5], form),
          cells[6],
          cells[7],
          cells[8]);
    }

    private static String graphs(String text, boolean escaped) {
      return GRAPH
          .matcher(text)
          .replaceAll(
              name -> {
                String iri = Sample.BASE + "graph/" + name.group(1);
                return escaped ? Browser.escape(iri) : iri;
              });
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/serve/protocol.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Case::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void thisServerAnswersAsTheProtocolSays(Case given) {
    HttpRequest.Builder request = HttpRequest.newBuilder(browser.at(given.address()));
    boolean sends = !given.body().equals("-");
    request.method(
        given.method(),
        sends
            ? HttpRequest.BodyPublishers.ofString(given.body())
            : HttpRequest.BodyPublishers.noBody());
    if (!given.type().equals("-")) {
      request.header("Content-Type", given.type());
    }
    if (!given.accept().equals("-")) {
      request.header("Accept", given.accept());
    }
    var answer = browser.send(request.build());
    assertThat(String.valueOf(answer.statusCode()))
        .as(answer.body())
        .matches(given.status().replace('x', '.'));
    if (!given.answers().equals("-")) {
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith(given.answers())
          .containsIgnoringCase("charset=utf-8");
    }
    if (!given.contains().equals("-")) {
      assertThat(answer.body()).contains(given.contains());
    }
    assertThat(answer.body()).doesNotContain("\tat ");
    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
  }

  @Test
  void aQueryInAnotherCharacterSetIsRefusedOrReadRight() {
    var answer =
        browser.send(
            HttpRequest.newBuilder(browser.at("/sparql"))
                .header("Content-Type", "application/sparql-query; charset=UTF-16")
                .POST(
                    HttpRequest.BodyPublishers.ofByteArray(
                        "ASK {}".getBytes(StandardCharsets.UTF_16)))
                .build());
    assertThat(answer.statusCode()).isBetween(400, 499);
  }
}
