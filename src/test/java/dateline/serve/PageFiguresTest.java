package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What pages show, by whatever road they get it, is what a plain query finds. */
class PageFiguresTest {
  private static final String PREFIX = "PREFIX dl: <https://w3id.org/dateline/ns#>\n";
  private static final String USA = "<" + Sample.BASE + "country/USA>";

  private static final String FLOWS =
      """
      SELECT ?people ?claims {
        SELECT ?from ?via ?to (SUM(COALESCE(?n, 0)) AS ?people) (COUNT(DISTINCT ?claim) AS ?claims) {
          ?claim dl:about ?e . ?e a dl:Removal ; dl:destination ?end %s .
          OPTIONAL { ?end dl:country ?endCountry }
          OPTIONAL { ?e dl:origin ?start OPTIONAL { ?start dl:country ?startCountry } }
          OPTIONAL { ?e dl:agent ?agent . ?agent a dl:Country }
          OPTIONAL { ?e dl:via ?via }
          OPTIONAL { ?e dl:people/dl:count ?n }
          BIND(COALESCE(?startCountry, ?start, ?agent) AS ?from)
          BIND(COALESCE(?endCountry, ?end) AS ?to)
          FILTER(BOUND(?from) && ?from != ?to)
        } GROUP BY ?from ?via ?to
      }
      """;

  private static Server server;
  private static Browser client;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    Assumptions.assumeTrue(
        Chromium.isThere(),
        "The pages are not looked at: install Debian's chromium and chromium-driver.");
    server = Sample.server(new Limits(Duration.ofSeconds(20), 10_000, 100_000, 16));
    client = new Browser(server);
    browser = Chromium.open();
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What it did            | VALUES ?p { dl:agent dl:party } ?e ?p %s",
        "What was done to it    | { ?e dl:target %s } UNION { ?e dl:people/dl:nationality %<s }",
        "What happened there    | VALUES ?p { dl:origin dl:destination dl:via dl:place } ?e ?p %s",
        "What it says           | ?claim dl:attributedTo %s"
      })
  void anEntityHasAsManyClaimsAsAreFound(String section, String pattern) {
    List<String> asked =
        asked(
            "SELECT (COUNT(DISTINCT ?claim) AS ?n) { ?claim dl:about ?e . "
                + pattern.formatted(USA)
                + " }");
    visit("/entity?id=country/USA", ".claim");
    List<String> shown =
        texts("section").stream().filter(text -> text.startsWith(section)).toList();
    String n = asked.get(0);
    if (n.equals("0")) {
      assertThat(shown).isEmpty();
    } else {
      assertThat(shown).hasSize(1);
      assertThat(shown.get(0)).contains(n.equals("1") ? "\n1 claim " : "\nAll " + n + " claims");
      assertThat(cards(section)).isEqualTo(Math.min(5, Integer.parseInt(n)));
    }
  }

  private static int cards(String section) {
    return browser
        .findElements(By.xpath("//section[h2='" + section + "']//article[@class='claim']"))
        .size();
  }

  /** Without any filter the server has counted; with one, the page asks. */
  @ParameterizedTest
  @CsvSource({"/map, ''", "/map?to=2100-01-01, ; dl:begin ?day"})
  void theFlowsOfTheMapAreThoseOfAPlainQuery(String page, String dated) {
    List<String> asked = asked(FLOWS.formatted(dated));
    visit(page, "#flows tbody tr");
    List<String> shown =
        browser.findElements(By.cssSelector("#flows tbody tr")).stream()
            .map(row -> row.findElements(By.className("n")))
            .map(cells -> cells.get(0).getText() + "," + cells.get(1).getText())
            .map(row -> row.replaceAll("(\\d),(\\d{3})", "$1$2").replace("–", "0"))
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type=Removal                     | ?e a dl:Removal",
        "factuality=Asserted              | ?claim dl:factuality dl:Asserted",
        "by=organization/immigration-officials | ?claim dl:attributedTo <${base}organization/immigration-officials>",
        "about=country/USA&role=did       | VALUES ?r { dl:agent dl:party } ?e ?r <${base}country/USA>",
        "nationality=country/VEN          | ?e dl:people [ dl:nationality <${base}country/VEN> ]"
      })
  void whatIsChosenBesideDaysIsWhatAPlainQueryFinds(String chosen, String plain) {
    String days =
        "'2025-07-18', '2025-07-01', '2025-04-01', '2025-02-20', '2025-01-26', '2025-04-10', '2025-04-03'";
    String values =
        days.replaceAll("'([^']*)',?", "\"$1\"^^<http://www.w3.org/2001/XMLSchema#date>");
    List<String> asked =
        asked(
            "SELECT DISTINCT ?claim { ?claim dl:about ?e . ?e dl:begin ?day . "
                + plain.replace("${base}", Sample.BASE)
                + " VALUES ?day { "
                + values
                + " } } ORDER BY ?claim");
    browser.get(server.home() + "search");
    @SuppressWarnings("unchecked")
    List<String> found =
        (List<String>)
            browser.executeAsyncScript(
                """
                const [chosen, done] = arguments;
                Promise.all([import('/assets/lib.js'), import('/assets/filters.js')])
                  .then(([{ask}, {pattern}]) => ask('SELECT DISTINCT ?claim {' +
                    pattern(new URLSearchParams(chosen), '', [%s]) + '} ORDER BY ?claim'))
                  .then(rows => done(rows.map(r => r.claim.value)), e => done([String(e)]));
                """
                    .formatted(days),
                chosen.strip());
    assertThat(found).isEqualTo(asked).isNotEmpty();
  }

  private static List<String> asked(String query) {
    return client.ask(PREFIX + query).body().lines().skip(1).toList();
  }

  private static void visit(String path, String content) {
    browser.get("about:blank");
    browser.get(server.home().resolve(path).toString());
    new WebDriverWait(browser, Duration.ofSeconds(60))
        .until(page -> !page.findElements(By.cssSelector(content)).isEmpty());
  }

  private static List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(element -> element.getText())
        .collect(Collectors.toList());
  }
}
