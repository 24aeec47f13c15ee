package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that compute without end, or what has no value. */
class ExpressionsTest {
  private static final String PREFIXES =
      "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX fn:"
          + " <http://www.w3.org/2005/xpath-functions#> PREFIX math:"
          + " <http://www.w3.org/2005/xpath-functions/math#> ";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String TEXT = "'" + "a".repeat(400) + "b'";
  private static final String MANY = "'a*a*a*a*a*a*[|]'";

  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    Limits limits = new Limits(Duration.ofSeconds(4), 1000, 1 << 20, 3);
    Token token = Token.from("env:T", Map.of("T", SECRET));
    server =
        Server.start(
            Sample.store(),
            new Settings(
                Sample.BASE, 0, true, limits, Rate.UNLIMITED, Hosts.NONE, Optional.of(token)),
            Sample.queries());
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static int post(String query) {
    return browser
        .send("POST", "/sparql", query, "Content-Type", "application/sparql-query")
        .statusCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { FILTER(REGEX(TEXT, MANY)) }",
        "SELECT (REPLACE(TEXT, MANY, '') AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(REGEX(CONCAT(TEXT, STR(?o)), MANY)) }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(REGEX(CONCAT(TEXT, STR(?r)), MANY)) }"
            + " }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(REGEX(CONCAT(TEXT, STR(?r)), MANY)) } }",
        "SELECT * { ?s ?p ?o BIND(REPLACE(CONCAT(TEXT, STR(?o)), MANY, '') AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(CONCAT(TEXT, STR(?o)), MANY)",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(CONCAT(TEXT, STR(?o)), MANY) AS ?x)",
        "SELECT (SUM(IF(REGEX(CONCAT(TEXT, STR(?o)), MANY), 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING(REGEX(CONCAT(TEXT, STR(SAMPLE(?o))), MANY))",
      })
  void aPatternThatTriesAllWaysIsStopped(String query) {
    long start = System.nanoTime();
    assertThat(post(query.replace("TEXT", TEXT).replace("MANY", MANY))).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aNumberThatIsSquaredOverAndOverHasNoValue() {
    StringBuilder query = new StringBuilder("SELECT ?x25 { BIND(1000000007 AS ?x0)");
    for (int i = 1; i <= 25; i++) {
      query.append(" BIND(?x%d * ?x%d AS ?x%d)".formatted(i - 1, i - 1, i));
    }
    assertThat(browser.ask(query + " }").body()).isEqualTo("x25\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { FILTER(NINES > 1) }",
        "ASK { FILTER(1.0 / NINES.5 > 1) }",
        "ASK { FILTER(xsd:integer('NINES') > 1) }",
      })
  void aNumberTooLongIsRefused(String query) {
    assertThat(post(PREFIXES + query.replace("NINES", "9".repeat(900_000)))).isEqualTo(400);
    assertThat(post(PREFIXES + query.replace("NINES", "9".repeat(900)))).isEqualTo(200);
    assertThat(post(PREFIXES + query.replace("NINES", "\\u0039".repeat(20_000)))).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xsd:integer(?nines) + 1",
        "STRDT(?nines, xsd:integer) + 1",
        "xsd:decimal(?nines) + 1",
        "math:pow(10, 999999999)",
        "xsd:dateTime(CONCAT('2020-01-01T00:00:00.', ?nines, 'Z'))",
        "1 / 0",
      })
  void whatCannotBeComputedHasNoValue(String what) {
    StringBuilder nines = new StringBuilder("BIND('9999999999' AS ?y0)");
    for (int i = 1; i <= 14; i++) {
      nines.append(" BIND(CONCAT(?y%d, ?y%d) AS ?y%d)".formatted(i - 1, i - 1, i));
    }
    String query = PREFIXES + "SELECT ?x { %s BIND(?y14 AS ?nines) BIND(%s AS ?x) }";
    var answer = browser.ask(query.formatted(nines, what));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("x\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (fn:matches('a', 'a') AS ?x) {}",
        "SELECT (fn:replace('a', 'a', 'b') AS ?x) {}",
        "SELECT (fn:round(1.5, 2000000000) AS ?x) {}",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('aaa' 'a*') }",
      })
  void whatHoldsAThreadIsRefused(String query) {
    assertThat(browser.ask(PREFIXES + query).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REPLACE('Panama', '(n)a', '$1o')           | Panoma",
        "REPLACE('Panama'@en, 'A', 'y', 'i')        | Pynymy",
        "REGEX('PANAMA', 'nam', 'i')                | true",
        "REGEX('Panama'@en, '^X')                   | false",
        "REGEX('a.b', '.b', 'q')                    | true",
        "COALESCE(REGEX(5, 'x'), 'none')            | none",
        "COALESCE(1 / 0, STRLEN('abc'))             | 3",
        "2 * 3.5 + STRDT('5', xsd:integer)          | 12.0",
        "xsd:integer('12') * xsd:decimal('0.5')     | 6.0",
        "IF(BOUND(?none), 1, ROUND(2.5))            | 3.0",
        "UCASE(STR(<a:b>)) IN ('A:B', 'x')          | true",
      })
  void allElseIsComputedAsEver(String what, String value) {
    var answer = browser.ask(PREFIXES + "SELECT (%s AS ?x) {}".formatted(what));
    assertThat(answer.body()).isEqualTo("x\r\n" + value + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STRLANG('a', '\"@en ; x')",
        "ADJUST('2020-01-01T00:00:00Z'^^xsd:dateTime, 'PT999999999999999H'^^xsd:dayTimeDuration)"
      })
  void aFunctionThatFailsIsNoFaultOfTheServer(String what) {
    var answer = browser.ask(PREFIXES + "SELECT (" + what + " AS ?x) {}");
    assertThat(answer.statusCode()).isIn(200, 400);
    assertThat(answer.body()).doesNotContain("java");
    assertThat(update("BIND(" + what + " AS ?x)").statusCode()).isIn(204, 400);
  }

  @Test
  void soAreUpdatesBounded() {
    var answer = update("BIND(REPLACE(" + TEXT + ", " + MANY + ", '') AS ?x)");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("longer than this server allows");
  }

  private static HttpResponse<String> update(String where) {
    return browser.send(
        "POST",
        "/write/update",
        PREFIXES + "INSERT { GRAPH <g:g> { <a:a> <a:b> ?x } } WHERE { " + where + " }",
        "Content-Type",
        "application/sparql-update",
        "Authorization",
        "Bearer " + SECRET);
  }

  @Test
  void deepBracketsAreToldInWords() {
    var answer =
        browser.send(
            "POST",
            "/sparql",
            "ASK " + "{".repeat(400_000) + "}".repeat(400_000),
            "Content-Type",
            "application/sparql-query");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualToIgnoringNewLines("The query is nested too deeply.");
  }
}
