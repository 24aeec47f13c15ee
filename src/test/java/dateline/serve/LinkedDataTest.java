package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every minted IRI answers, in the form that its reader wants. */
class LinkedDataTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html                                         | /entity?id=country%2FUSA",
        "text/html,application/xhtml+xml,*/*;q=0.8         | /entity?id=country%2FUSA",
        "text/turtle                                       | /doc/country/USA?format=ttl",
        "*/*                                               | /doc/country/USA?format=ttl",
        "application/ld+json                               | /doc/country/USA?format=jsonld",
        "application/json                                  | /doc/country/USA?format=jsonld",
        "application/n-triples                             | /doc/country/USA?format=nt",
        "application/rdf+xml                               | /doc/country/USA?format=rdf",
        "text/turtle;q=0.5, application/rdf+xml            | /doc/country/USA?format=rdf",
      })
  void anIriSendsItsReaderToADocument(String accept, String target) {
    var answer = browser.get("/id/country/USA", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location")).endsWith(target);
    assertThat(header(answer, "Vary")).contains("Accept");
  }

  @Test
  void aFormatInTheAddressWinsOverTheHeader() {
    var answer = browser.get("/id/country/USA?format=jsonld", "Accept", "text/html");
    assertThat(header(answer, "Location")).endsWith("/doc/country/USA?format=jsonld");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/country/USA", "/doc/country/USA"})
  void anUnknownFormatIsNotAcceptable(String path) {
    assertThat(browser.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(browser.get(path + "?format=exe").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource({"ttl, TTL", "jsonld, JSON-LD", "nt, N-Triples", "rdf, RDF/XML"})
  void everyFormatSaysTheSame(String ending, String language) {
    Lang lang = RDFLanguages.nameToLang(language);
    var answer = browser.get("/doc/country/USA?format=" + ending);
    assertThat(header(answer, "Content-Type")).containsIgnoringCase("charset=utf-8");
    Graph turtle = parse(browser.get("/doc/country/USA?format=ttl").body(), Lang.TURTLE);
    assertThat(parse(answer.body(), lang).isIsomorphicWith(turtle)).isTrue();
  }

  @Test
  void aClaimBringsWhatItClaims() {
    String claim =
        browser
            .ask("SELECT ?c { ?c a <https://w3id.org/dateline/ns#Claim> } LIMIT 1")
            .body()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    var answer = browser.get("/doc/" + claim.substring(Sample.BASE.length()) + "?format=ttl");
    assertThat(answer.body()).contains("dl:about", "dl:factuality", "prov:wasDerivedFrom");
    assertThat(answer.body()).containsPattern("rdf:type|a +dl:[A-Z]");
    assertThat(answer.body()).contains("foaf:primaryTopic", "void:inDataset");
  }

  @Test
  void anUnchangedDocumentIsNotSentAgain() {
    String tag = header(browser.get("/doc/country/USA?format=ttl"), "ETag");
    var again = browser.get("/doc/country/USA?format=ttl", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void thePageOfAClaimIsLinked() {
    var answer = browser.get("/doc/country/USA?format=ttl");
    assertThat(answer.headers().allValues("Link"))
        .anyMatch(link -> link.contains("text/html"))
        .anyMatch(link -> link.contains("sparqlEndpoint"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/country/XXX",
        "/id/",
        "/doc/nothing",
        "/id/country/USA%3E%20.%20%3Ca%3Ab%3E",
        "/id/%3Cscript%3Ealert(1)%3C/script%3E",
        "/id/country/USA%0D%0AX-Injected:%201",
      })
  void whatIsUnknownIsNotFound(String path) {
    var answer = browser.get(path, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.headers().firstValue("X-Injected")).isEmpty();
    assertThat(answer.body()).doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/..%2f..%2fetc/passwd", "/doc/%2e%2e/%2e%2e/pom.xml"})
  void pathsDoNotLeaveTheGraph(String path) {
    assertThat(browser.get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void voidDescribesTheDataset() {
    var answer = browser.get("/.well-known/void", "Accept", "text/turtle");
    assertThat(answer.body())
        .contains("void:Dataset", "void:sparqlEndpoint", "void:classPartition", "dl:Removal");
  }

  private static Graph parse(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
