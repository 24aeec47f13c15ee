package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.SavedQuery;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved queries by address, with parameters. */
class SavedQueriesTest {
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
  void aParameterIsBound() {
    var answer = browser.get("/query/received.csv?country=country/IND");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .startsWith(Sample.BASE + "claim/")
        .endsWith(",332");
  }

  @Test
  void anEmptyFieldIsNotGiven() {
    String all = browser.get("/query/received.csv").body();
    assertThat(browser.get("/query/received.csv?country=&least=").body()).isEqualTo(all);
    assertThat(browser.get("/query/received.csv?least=200").body().lines().count())
        .isLessThan(all.lines().count());
  }

  @ParameterizedTest
  @CsvSource({
    "received.csv, text/csv",
    "received.tsv, text/tab-separated-values",
    "received.json, application/sparql-results+json",
    "received.xml, application/sparql-results+xml",
    "kinds.ttl, text/turtle",
    "kinds.nt, application/n-triples"
  })
  void theEndingChoosesTheForm(String file, String type) {
    var answer = browser.get("/query/" + file);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith(type)
        .containsIgnoringCase("charset=utf-8");
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() {
    String tag = browser.get("/query/kinds.nt").headers().firstValue("ETag").orElseThrow();
    assertThat(browser.get("/query/kinds.nt", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.csv", "received.exe", "received", "kinds.csv", ""})
  void whatIsNotThereIsNotFound(String file) {
    assertThat(browser.get("/query/" + file).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "least=many",
        "other=1",
        "country=a%20b",
        "country=%3Ea%3E%20%7D%20INSERT",
        "least=1)%20%7D%20%23"
      })
  void aValueThatDoesNotFitIsTheClientsFault(String value) {
    assertThat(browser.get("/query/received.csv?" + value).statusCode()).isEqualTo(400);
  }

  @Test
  void thePagesKnowTheQueries() {
    assertThat(browser.get("/settings.json").body())
        .contains("\"received\"", "Who was sent to a country?", "\"least\"", "xsd:integer");
  }

  @Test
  void aQueryThatWasStoppedStopsNoOther() {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    List<SavedQuery> queries =
        List.of(SavedQuery.of("endless", endless), SavedQuery.of("one", "SELECT (1 AS ?n) {}"));
    Settings settings =
        new Settings(Sample.BASE, 0, true, new Limits(Duration.ofSeconds(2), 100, 20_000, 4));
    try (Server small = Server.start(Sample.store(), settings, queries)) {
      Browser asks = new Browser(small);
      assertThat(asks.get("/query/endless.csv").statusCode()).isEqualTo(503);
      assertThat(asks.get("/query/one.csv").body()).isEqualTo("n\r\n1\r\n");
    }
  }
}
