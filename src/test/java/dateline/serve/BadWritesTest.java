package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server that writes refuses of one who shows its token: {@code bad/writes.tsv}. */
class BadWritesTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String UPDATE = "application/sparql-update";

  private static GraphStore store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    store = Sample.store();
    server =
        Server.start(
            store,
            new Settings(
                Sample.BASE,
                0,
                true,
                new Limits(Duration.ofSeconds(2), 1000, 20_000, 4),
                Rate.UNLIMITED,
                Hosts.NONE,
                Optional.of(Token.from("env:T", Map.of("T", SECRET)))),
            Sample.queries());
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> nothingIsWrittenAndTheAnswerSaysWhy() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/bad/writes.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[2], () -> check(row)));
  }

  private static void check(String[] row) {
    String[] wanted = row[0].split(" ", 2);
    refused(wanted[0], wanted[1], row[1], row[2], Integer.parseInt(row[3]), row[4]);
  }

  private static void refused(
      String method, String path, String type, String body, int status, String says) {
    long before = quads();
    var answer =
        browser.send(method, path, body, "Content-Type", type, "Authorization", "Bearer " + SECRET);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body().strip()).contains(says).doesNotContain("\n", "java.", SECRET);
    assertThat(quads()).isEqualTo(before);
  }

  private static long quads() {
    return store.read(data -> data.stream().count());
  }

  @Test
  void anUpdateThatTakesTooLongLeavesNothing() {
    String cross =
        "INSERT DATA { GRAPH <g:g> { <a:a> <a:b> <a:c> } } ;"
            + " INSERT { GRAPH <g:h> { ?a <a:b> ?n } } WHERE { SELECT ?a (COUNT(*) AS ?n) {"
            + " ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } GROUP BY ?a }";
    refused("POST", "/write/update", UPDATE, cross, 503, "took longer");
  }

  @Test
  void anUpdateThatNestsTooDeeplyIsRefused() {
    String deep = "{".repeat(50_000) + "}".repeat(50_000);
    String update = "INSERT { GRAPH <g:g> { <a:a> <a:b> <a:c> } } WHERE " + deep;
    refused("POST", "/write/update", UPDATE, update, 400, "nested too deeply");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT { GRAPH <g:g> { ?s ?p ?x } } WHERE { %s }@@BIND(1 AS ?x%d) ",
        "INSERT { GRAPH <g:g> { ?s ?p ?x } } WHERE { %s }@@OPTIONAL { ?s ?p ?x%d } ",
        "DELETE { GRAPH <g:g> { ?s ?p ?x } } WHERE { %s {} }@@{ ?s ?p ?x%d } UNION ",
        "INSERT DATA {} ; DELETE {} WHERE { %s }@@GRAPH ?g%d { ?a ?b ?c } ",
      })
  void anUpdateOfVeryManyElementsIsRefusedBeforeItIsParsed(String update) {
    String[] parts = update.split("@@", 2);
    StringBuilder elements = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      elements.append(parts[1].formatted(i));
    }
    String body = parts[0].formatted(elements);
    refused("POST", "/write/update", UPDATE, body, 400, Elements.TOO_MANY_TO_WRITE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { %s }@@GRAPH <BASEgraph/many%d> { <a:insert> <a:graph> \"delete\" } ",
        "DELETE DATA { %s }@@GRAPH <BASEgraph/many%d> { <a:insert> <a:graph> \"delete\" } ",
        "%s@@INSERT DATA { GRAPH <BASEgraph/many> { <a:a> <a:filter> %d } } ; ",
        "%s@@DELETE DATA { GRAPH <BASEgraph/many> { <a:a> <a:filter> %d } } ; ",
      })
  void anUpdateOfVeryManyStatementsIsDone(String update) {
    String[] parts = update.replace("BASE", Sample.BASE).split("@@", 2);
    StringBuilder statements = new StringBuilder();
    for (int i = 0; i < 2 * Elements.MOST; i++) {
      statements.append(parts[1].formatted(i));
    }
    var answer =
        browser.send(
            "POST",
            "/write/update",
            parts[0].formatted(statements),
            "Content-Type",
            UPDATE,
            "Authorization",
            "Bearer " + SECRET);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  @Test
  void noAddressLeadsAroundTheLimitsOfThoseWhoRead() {
    String lengthy = "ASK{}#" + "x".repeat(30_000);
    for (String path : new String[] {"/sparql", "/write/../sparql", "/write/x/../../sparql"}) {
      var answer = browser.send("POST", path, lengthy, "Content-Type", "application/sparql-query");
      assertThat(answer.statusCode()).as(path).isEqualTo(413);
    }
    assertThat(browser.send("PUT", "/write/../data?default", "").statusCode()).isEqualTo(405);
  }
}
