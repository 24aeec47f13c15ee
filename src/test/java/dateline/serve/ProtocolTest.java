package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SPARQL 1.1 protocol, its graph store and service description, over real HTTP. */
class ProtocolTest {
  private static final String COUNT =
      "SELECT (COUNT(?c) AS ?n) { ?c a <" + "https://w3id.org/dateline/ns#Claim> }";
  private static final String FORM = "application/x-www-form-urlencoded";

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

  @Test
  void queryViaGet() {
    assertThat(browser.ask(COUNT).body()).isEqualTo("n\r\n137\r\n");
  }

  @Test
  void queryViaForm() {
    var answer =
        browser.send(
            "POST",
            "/sparql",
            "query=" + Browser.escape(COUNT),
            "Content-Type",
            FORM,
            "Accept",
            "text/csv");
    assertThat(answer.body()).isEqualTo("n\r\n137\r\n");
  }

  @Test
  void queryViaDirectPost() {
    var answer =
        browser.send(
            "POST",
            "/sparql",
            COUNT,
            "Content-Type",
            "application/sparql-query",
            "Accept",
            "text/csv");
    assertThat(answer.body()).isEqualTo("n\r\n137\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values"
  })
  void selectNegotiatesItsForm(String accept, String type) {
    var answer = browser.get("/sparql?query=" + Browser.escape(COUNT), "Accept", accept);
    assertThat(type(answer)).startsWith(type).containsIgnoringCase("charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
  void constructNegotiatesItsForm(String accept) {
    String query = "CONSTRUCT WHERE { ?s a ?o } LIMIT 3";
    var answer = browser.get("/sparql?query=" + Browser.escape(query), "Accept", accept);
    assertThat(type(answer)).startsWith(accept).containsIgnoringCase("charset=utf-8");
  }

  @Test
  void askAnswersTrue() {
    String query = "ASK { ?s ?p ?o }";
    var answer =
        browser.get(
            "/sparql?query=" + Browser.escape(query), "Accept", "application/sparql-results+json");
    assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":true");
  }

  @Test
  void namesKeepTheirAccents() {
    String query =
        "SELECT ?l { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l "
            + "FILTER(STR(?l) = 'San José') }";
    assertThat(browser.ask(query).body()).contains("San José");
  }

  @ParameterizedTest
  @CsvSource({"''", "query=", "query=SELECT", "query=ASK%7B%7D&query=ASK%7B%7D"})
  void badRequestsAreTheClientsFault(String form) {
    var answer = browser.send("POST", "/sparql", form, "Content-Type", FORM);
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void otherMediaTypesAreRefused() {
    var answer = browser.send("POST", "/sparql", COUNT, "Content-Type", "text/plain");
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void defaultGraphUriChoosesAmongTheGraphsOfTheStore() {
    String graph = Browser.escape(Sample.BASE + "graph/links");
    String query = Browser.escape("SELECT DISTINCT ?p { ?s ?p ?o }");
    var answer =
        browser.get("/sparql?query=" + query + "&default-graph-uri=" + graph, "Accept", "text/csv");
    assertThat(answer.body()).isEqualTo("p\r\nhttp://www.w3.org/2002/07/owl#sameAs\r\n");
  }

  @Test
  void anAddressAloneGivesNotebooksATable() {
    String query =
        """
        PREFIX dl: <https://w3id.org/dateline/ns#>
        SELECT ?claim ?to ?count {
          GRAPH ?claim { ?e a dl:Removal ; dl:destination ?to ; dl:people/dl:count ?count } }\
        """;
    var answer = browser.get("/sparql?format=csv&query=" + Browser.escape(query));
    assertThat(type(answer)).startsWith("text/csv");
    assertThat(answer.body()).startsWith("claim,to,count\r\n").contains("country/IND,332");
  }

  @Test
  void bareGetDescribesTheService() {
    var answer = browser.get("/sparql", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("sd:Service", "sd:SPARQL11Query", "/sparql");
  }

  @Test
  void whatIsNotThereIsNamedInItsOwnLetters() {
    var answer = browser.get("/data?graph=https://example.org/S%C3%A3o-Paulo");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("https://example.org/São-Paulo").endsWith("\n");
  }

  @Test
  void graphStoreGivesOneGraph() {
    String graph = Browser.escape(Sample.BASE + "graph/stories");
    var answer = browser.get("/data?graph=" + graph, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("dl:Story").doesNotContain("dl:Claim");
  }

  @ParameterizedTest
  @CsvSource({"PUT, /data?default", "DELETE, /data?default", "PATCH, /data", "PUT, /sparql"})
  void nothingWrites(String method, String path) {
    assertThat(browser.send(method, path, "", "Content-Type", "text/turtle").statusCode())
        .isEqualTo(405);
  }

  @Test
  void postingToTheGraphStoreIsRefused() {
    var answer =
        browser.send("POST", "/data?default", "<a:a> <a:b> <a:c> .", "Content-Type", "text/turtle");
    assertThat(answer.statusCode()).isBetween(400, 405);
    assertThat(browser.ask("ASK { <a:a> ?p ?o }").body()).contains("false");
  }

  @ParameterizedTest
  @CsvSource({"/$/ping", "/$/metrics"})
  void operatorsCanWatch(String path) {
    assertThat(browser.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void scriptsOfOtherSitesMayRead() {
    var answer =
        browser.send(
            "OPTIONS",
            "/sparql",
            "",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "POST");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST")
        .doesNotContain("DELETE");
    assertThat(browser.ask(COUNT).headers().allValues("Access-Control-Allow-Origin"))
        .containsExactly("*");
  }

  @Test
  void answersAreCompressed() {
    var answer =
        browser.get(
            "/sparql?query=" + Browser.escape("SELECT * { ?s ?p ?o } LIMIT 200"),
            "Accept-Encoding",
            "gzip");
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void wordsOfTheEvidenceAreFoundByTheirStems() {
    var answer =
        browser.ask(
            """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            SELECT (COUNT(DISTINCT ?claim) > 0 AS ?found) {
              ?words text:query (nif:anchorOf "venezuelan AND hand") .
              ?claim prov:wasDerivedFrom ?words
            }
            """);
    assertThat(answer.body()).isEqualTo("found\r\ntrue\r\n");
  }
}
