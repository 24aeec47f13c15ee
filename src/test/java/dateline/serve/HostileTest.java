package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that want more than they should get. */
class HostileTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = Sample.server(new Limits(Duration.ofSeconds(2), 100, 20_000, 3));
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT * { BIND(<java:org.example.Run>() AS ?x) }",
        "SELECT (<js:run>('1') AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?x FILTER(<java:org.example.Run>(?x)) } }",
        "SELECT * {} ORDER BY <java:org.example.Run>()",
        "SELECT * { BIND(<http://jena.apache.org/ARQ/function#wait>(100000) AS ?x) }",
        "SELECT (SUM(<java:org.example.Run>(?s)) AS ?n) { ?s ?p ?o }",
        "SELECT ?n { ?s ?p ?o } GROUP BY (<java:org.example.Run>(?s) AS ?n)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<java:org.example.Run>(?s))",
        "SELECT * { ?x <java:org.example.Run> ?y }",
        "SELECT * { BIND('java:org.example.Run' AS ?f) BIND(CALL(IRI(?f)) AS ?x) }",
      })
  void nothingReachesOutsideTheStore(String query) {
    assertThat(browser.ask(query).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "http://localhost:1/x.ttl", "file:pom.xml"})
  void fromReadsNoFile(String source) {
    var answer = browser.ask("SELECT * FROM <" + source + "> { ?s ?p ?o }");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("s,p,o\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd>",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "DROP ALL",
        "CLEAR DEFAULT"
      })
  void updatesAreNoQueries(String update) {
    assertThat(browser.ask(update).statusCode()).isEqualTo(400);
    var sent = browser.send("POST", "/sparql", update, "Content-Type", "application/sparql-update");
    assertThat(sent.statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "ASK { FILTER(, (, 1, ), )}",
    "ASK, {, '', }, ''",
    "ASK { FILTER(, 1+, 1, '', )}",
    "ASK { FILTER(, !, 1, '', )}",
    "ASK { ?s , a/, a, '', ' ?o }'",
    "ASK { , {} UNION, {}, '', }",
    "ASK { , OPTIONAL {}, '', '', }",
  })
  void deepNestingIsNoFaultOfTheServer(
      String start, String open, String core, String close, String end) {
    for (int depth = 500; depth * (open.length() + close.length()) < 16_000; depth += 1000) {
      String query = start + open.repeat(depth) + core + close.repeat(depth) + end;
      var answer =
          browser.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
      assertThat(answer.statusCode()).as(open + depth).isIn(200, 400, 503);
    }
  }

  @Test
  void anEndlessQueryIsStopped() {
    long start = System.nanoTime();
    var answer = browser.ask(ENDLESS);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  /** Jena follows such a path to its end before it looks up, which takes minutes here. */
  @Test
  void aPathWithoutEndIsStopped() {
    long start = System.nanoTime();
    String query = "ASK { <%scountry/USA> ((!(<a:a>|^<a:a>)){40})* <a:b> }";
    var answer = browser.ask(query.formatted("https://w3id.org/dateline/id/"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void aClientCannotAskForMoreTime() {
    long start = System.nanoTime();
    var answer = browser.get("/sparql?timeout=600&query=" + Browser.escape(ENDLESS));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " LIMIT 5000000", " OFFSET 3"})
  void rowsAreBounded(String end) {
    var answer = browser.ask("SELECT * { ?s ?p ?o }" + end);
    assertThat(answer.body().lines()).hasSize(101);
    assertThat(answer.headers().firstValue("Dateline-Row-Limit")).hasValue("100");
  }

  @Test
  void aSmallerLimitStays() {
    assertThat(browser.ask("SELECT * { ?s ?p ?o } LIMIT 2").body().lines()).hasSize(3);
  }

  @Test
  void aLargeBodyIsRefused() {
    String query = "ASK {} #" + "x".repeat(30_000);
    var answer = browser.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyOfUnknownLengthIsRefused() {
    var body =
        HttpRequest.BodyPublishers.ofInputStream(
            () -> new java.io.ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8)));
    var answer =
        browser.send(
            HttpRequest.newBuilder(browser.at("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(body)
                .build());
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void aCrowdIsAskedToComeBack() {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<HttpResponse<String>> answers =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> browser.ask(ENDLESS), threads))
              .limit(8)
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      assertThat(answers).allMatch(answer -> answer.statusCode() == 503);
      assertThat(answers)
          .filteredOn(answer -> answer.headers().firstValue("Retry-After").isPresent())
          .hasSizeBetween(1, 7)
          .allMatch(answer -> answer.body().contains("ask again"));
    } finally {
      threads.shutdown();
    }
    assertThat(browser.ask("ASK {}").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\\"", "AND", "(((", "a:b:c", "[1 TO", "*:*", "/(a|b)*c{1000,}/", "~~"})
  void whateverIsSearchedForIsNoFaultOfTheServer(String words) {
    var answer =
        browser.ask(
            "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?it text:query \""
                + words
                + "\" }");
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
    assertThat(answer.body()).doesNotContain("\tat ");
  }

  @Test
  void aDescriptionOfEverythingIsBounded() {
    Limits limits = new Limits(Duration.ofSeconds(10), 2, 20_000, 4);
    try (Server small = Sample.server(limits)) {
      String all = "DESCRIBE ?claim { ?claim a <https://w3id.org/dateline/ns#Claim> }";
      var answer =
          new Browser(small)
              .get("/sparql?query=" + Browser.escape(all), "Accept", "application/n-triples");
      assertThat(answer.statusCode()).isEqualTo(200);
      long claims = answer.body().lines().filter(l -> l.contains("ns#factuality>")).count();
      assertThat(claims).isEqualTo(2);
    }
  }
}
