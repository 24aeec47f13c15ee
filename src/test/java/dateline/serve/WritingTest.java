package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing over HTTP, which only the token opens. */
class WritingTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String SHOWN = "Bearer " + SECRET;
  private static final String QUADS = "application/n-quads";
  private static final String UPDATE = "application/sparql-update";
  private static final String GRAPH = Sample.BASE + "article/new";
  private static final String TITLE =
      "<%s> <http://purl.org/dc/terms/title> \"%%s\" <%s> .\n".formatted(GRAPH, GRAPH);

  @TempDir private Path folder;
  private Server server;
  private Browser browser;

  @BeforeEach
  void start() {
    Token token = Token.from("env:T", Map.of("T", SECRET));
    Limits limits = new Limits(Duration.ofSeconds(10), 1000, 20_000, 4);
    GraphStore store = Sample.store();
    Settings settings =
        new Settings(Sample.BASE, 0, true, limits, Rate.UNLIMITED, Hosts.NONE, Optional.of(token));
    server = Server.start(store, settings, Sample.queries());
    browser = new Browser(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int put(String id, String body) {
    return browser
        .send("PUT", "/write/article?id=" + id, body, "Content-Type", QUADS, "Authorization", SHOWN)
        .statusCode();
  }

  private String titles() {
    return browser
        .ask("SELECT ?t { <" + GRAPH + "> <http://purl.org/dc/terms/title> ?t }")
        .body()
        .replace("\r\n", " ")
        .strip();
  }

  @Test
  void anArticleTakesThePlaceOfWhatItSaidBefore() {
    assertThat(titles()).isEqualTo("t");
    assertThat(put("new", TITLE.formatted("one"))).isEqualTo(204);
    assertThat(titles()).isEqualTo("t one");
    assertThat(put("new", TITLE.formatted("two"))).isEqualTo(204);
    assertThat(titles()).isEqualTo("t two");
    assertThat(
            browser
                .ask("SELECT (COUNT(?c) AS ?n) { ?c a <" + "https://w3id.org/dateline/ns#Claim> }")
                .body())
        .isEqualTo("n\r\n137\r\n");
  }

  @Test
  void newWordsAreFoundAndOldOnesAreNot() {
    String search =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX dct: <http://purl.org/dc/terms/>"
            + " SELECT ?it { ?it text:query (dct:title \"zeppelin\") }";
    assertThat(browser.ask(search).body()).isEqualTo("it\r\n");
    put("new", TITLE.formatted("A zeppelin lands"));
    assertThat(browser.ask(search).body()).contains(GRAPH);
    put("new", TITLE.formatted("It is gone"));
    assertThat(browser.ask(search).body()).isEqualTo("it\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer wrong", "Basic " + SECRET, "bearer " + SECRET})
  void withoutTheTokenNothingIsWritten(String shown) {
    var answer =
        browser.send(
            "PUT",
            "/write/article?id=new",
            TITLE.formatted("one"),
            "Content-Type",
            QUADS,
            "Authorization",
            shown);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    assertThat(answer.body()).doesNotContain(SECRET);
    assertThat(titles()).isEqualTo("t");
  }

  @Test
  void aServerWithoutATokenHasNothingToWriteTo() {
    try (Server plain = Sample.server()) {
      var answer =
          new Browser(plain)
              .send(
                  "PUT", "/write/article?id=x", "", "Authorization", SHOWN, "Content-Type", QUADS);
      assertThat(answer.statusCode()).isIn(404, 405);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense                                        | 400",
        "<a:a> <a:b> <a:c> <https://elsewhere.org/g> .   | 400",
        "<a:a> <a:b> <a:c> .                             | 400",
        "_:b <a:b> <a:c> <https://w3id.org/dateline/id/article/new> . | 400",
      })
  void whatDoesNotBelongHereIsRefusedWhole(String quads, int status) {
    assertThat(put("new", TITLE.formatted("one") + quads + "\n")).isEqualTo(status);
    assertThat(titles()).isEqualTo("t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSERT DATA { GRAPH <g:g> { <a:a> <a:b> <a:c> } }                       | 204",
        "DELETE WHERE { GRAPH ?g { ?s <a:none> ?o } }                            | 204",
        "INSERT DATA { <a:a> <a:b> <a:c> }                                       | 400",
        "INSERT nonsense                                                         | 400",
        "LOAD <file:///etc/passwd> INTO GRAPH <g:g>                              | 403",
        "LOAD SILENT <http://localhost:1/x> INTO GRAPH <g:g>                     | 403",
        "INSERT { GRAPH <g:g> { ?s ?p ?o } } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } } |"
            + " 403",
        "INSERT { GRAPH <g:g> { ?s <a:b> ?x } } WHERE { ?s a ?t BIND(<java:a.B>(?t) AS ?x) } | 403",
      })
  void anUpdateReachesNothingButTheGraph(String update, int status) {
    var answer =
        browser.send(
            "POST", "/write/update", update, "Content-Type", UPDATE, "Authorization", SHOWN);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  @Test
  void operationsOfAnUpdateSeeWhatThoseBeforeHaveDone() {
    put("new", TITLE.formatted("one"));
    String update =
        """
        INSERT { GRAPH <GRAPH> { <GRAPH> <a:seen> ?t } }
          WHERE { GRAPH ?g { <GRAPH> <http://purl.org/dc/terms/title> ?t } } ;
        DELETE { GRAPH ?g { ?s <a:none> ?o } } WHERE { GRAPH ?g { ?s <a:none> ?o } } ;
        INSERT { GRAPH <GRAPH> { ?s <a:times> ?n } }
          WHERE { SELECT ?s (COUNT(*) AS ?n) { GRAPH ?g { ?s <a:seen> ?o } } GROUP BY ?s }
        """
            .replace("GRAPH>", GRAPH + ">");
    anUpdateReachesNothingButTheGraph(update, 204);
    assertThat(browser.ask("SELECT ?n { ?s <a:times> ?n }").body()).isEqualTo("n\r\n1\r\n");
  }

  @Test
  void anUpdateIsSeenByTheNextQuestionAlthoughAnswersAreRemembered() {
    String ask = "SELECT ?o { GRAPH <g:g> { <a:a> <a:b> ?o } }";
    assertThat(browser.ask(ask).body()).isEqualTo("o\r\n");
    String update = "INSERT DATA { GRAPH <g:g> { <a:a> <a:b> <a:c> } }";
    browser.send("POST", "/write/update", update, "Content-Type", UPDATE, "Authorization", SHOWN);
    assertThat(browser.ask(ask).body()).isEqualTo("o\r\na:c\r\n");
  }

  @Test
  void aTokenIsReadFromAFileOrTheEnvironmentAndShowsItselfToNobody() throws IOException {
    Path file = Files.writeString(folder.resolve("token"), SECRET + "\n");
    Token token = Token.from(file.toString(), Map.of());
    assertThat(token.isShownBy(SHOWN)).isTrue();
    assertThat(token).hasToString("a token");
    Files.writeString(file, "short");
    assertThatThrownBy(() -> Token.from(file.toString(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("holds no token")
        .hasMessageNotContaining("short");
    for (String bad :
        new String[] {
          "",
          " \n",
          SECRET + "\n" + SECRET,
          SECRET + "\0",
          "\ufeff" + SECRET,
          "a".repeat(1001),
          "a".repeat(3_000_000)
        }) {
      Files.writeString(file, bad);
      assertThatThrownBy(() -> Token.from(file.toString(), Map.of()))
          .hasMessageContaining("16 to 1000 letters")
          .hasMessageNotContaining("aaaa")
          .hasMessageNotContaining(SECRET);
    }
    Files.writeString(file, "a".repeat(1000) + "\r\n");
    assertThat(Token.from(file.toString(), Map.of()).isShownBy("Bearer " + "a".repeat(1000)))
        .isTrue();
    assertThatThrownBy(() -> Token.from("/dev/zero", Map.of())).hasMessageContaining("no token");
    assertThatThrownBy(() -> Token.from(SECRET, Map.of())).hasMessageNotContaining(SECRET);
    assertThatThrownBy(() -> Token.from("env:NONE", Map.of())).hasMessageContaining("env:NONE");
  }
}
