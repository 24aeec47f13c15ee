package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second time a question is asked. */
class RememberedTest {
  private static final String NAMES =
      "SELECT ?l { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l } ORDER BY ?l";

  private Server server;
  private Browser browser;

  @BeforeEach
  void start() {
    server = Sample.server(new Limits(Duration.ofSeconds(5), 100, 20_000, 1));
    browser = new Browser(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theAnswerIsTheSameAndHasATag() {
    var first = browser.ask(NAMES);
    var second = browser.ask(NAMES);
    assertThat(second.body()).isEqualTo(first.body()).contains("Costa Rica");
    assertThat(second.headers().firstValue("Content-Type"))
        .isEqualTo(first.headers().firstValue("Content-Type"));
    assertThat(second.headers().firstValue("ETag")).isPresent();
    assertThat(second.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
  }

  @Test
  void anotherFormIsAnotherAnswer() {
    browser.ask(NAMES);
    var json =
        browser.get(
            "/sparql?query=" + Browser.escape(NAMES), "Accept", "application/sparql-results+json");
    assertThat(json.body()).startsWith("{");
  }

  @Test
  void aMistakeIsNotRemembered() {
    assertThat(browser.ask("SELECT").statusCode()).isEqualTo(400);
    var again = browser.ask("SELECT");
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void manyAnswersAreKeptApart() {
    for (int round = 0; round < 2; round++) {
      IntStream.range(0, 30)
          .forEach(
              i -> assertThat(browser.ask("SELECT (" + i + " AS ?n) {}").body()).contains("" + i));
    }
  }
}
