package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries of very many elements are refused before they are parsed. */
class ElementsTest {

  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    Limits limits = new Limits(Duration.ofSeconds(20), 1000, 1 << 20, 3);
    server =
        Server.start(
            Sample.store(),
            new Settings(
                Sample.BASE, 0, true, limits, Rate.UNLIMITED, Hosts.NONE, Optional.empty()),
            Sample.queries());
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> post(String query) {
    return browser.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BIND(1 AS ?x%d) ",
        "OPTIONAL { ?s ?p ?o } ",
        "{ ?s ?p ?o } UNION ",
        "FILTER(?s < ?o) FiLtEr(?s <?o) ",
        "MINUS { ?s ?p \"its\" } ",
      })
  void areRefusedWithARemedy(String element) {
    StringBuilder query = new StringBuilder("SELECT * { ");
    for (int i = 0; i <= Elements.MOST; i++) {
      query.append(element.formatted(i));
    }
    HttpResponse<String> answer = post(query + "{ ?s ?p ?o } } LIMIT 1");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(Elements.TOO_MANY);
  }

  @Test
  void wordsInTextsNamesAndCommentsDoNotCount() {
    String many = " optional".repeat(Elements.MOST + 1);
    assertThat(Elements.areTooManyIn("ASK { ?s ?p \"" + many + "\\\"" + many + "\" }")).isFalse();
    assertThat(Elements.areTooManyIn("ASK { ?s ?p '''" + many + "'" + many + "''' }")).isFalse();
    assertThat(Elements.areTooManyIn("#" + many + "\nASK {}")).isFalse();
    assertThat(Elements.areTooManyIn("ASK {" + many.replace(" ", " ?") + "}")).isFalse();
    assertThat(Elements.areTooManyIn("ASK {" + many.replace(" ", " x:") + "}")).isFalse();
    assertThat(Elements.areTooManyIn("ASK { <" + many.replace(" ", "/optional/") + "> ?p ?o }"))
        .isFalse();
    assertThat(Elements.areTooManyIn("ASK { FILTER(?a <?b)" + many + "}")).isTrue();
    assertThat(Elements.areTooManyIn("\"" + many)).isFalse();
  }

  @Test
  void aThousandTermsInOneListAreNoElements() {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < 5 * Elements.MOST; i++) {
      terms.append(" <https://example.org/").append(i).append('>');
    }
    String query = "SELECT ?s { VALUES ?s {" + terms + " } ?s ?p ?o }";
    assertThat(post(query).statusCode()).isEqualTo(200);
  }
}
