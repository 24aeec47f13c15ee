package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The pages in a real Chromium: every view shows its content without an error in the console and
 * without a serious fault of accessibility, in light and dark, on a desk and on a phone.
 */
class BrowserTest {
  private static final Path SHOTS = Path.of("target/screenshots");

  /** The pictures of the README, which {@code -Ddateline.pictures=true} writes anew. */
  private static final Map<String, String> DOCS =
      Map.of(
          "overview", "overview",
          "map", "map",
          "story-differs", "story",
          "article", "article",
          "graph", "graph",
          "shipped-routes", "query-map",
          "shipped-timeline", "query-timeline",
          "query-completion", "query-completion");

  private static Server server;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    Assumptions.assumeTrue(
        Chromium.isThere(),
        "The pages are not looked at: install Debian's chromium and chromium-driver.");
    server = Sample.server(new Limits(Duration.ofSeconds(20), 10_000, 100_000, 16));
    browser = Chromium.open();
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
    Files.createDirectories(SHOTS);
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

  @BeforeEach
  void desk() {
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    browser.manage().window().setSize(new Dimension(1280, 900));
    scheme("light");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "overview      | /                                              | #newest .claim",
        "claims        | /claims?type=Removal                           | #list .claim",
        "stories       | /story                                         | #view tbody tr",
        "articles      | /article                                       | #view tbody tr",
        "article       | /article?id=article/2025-02-21-costa-rica-arrival | .told mark",
        "entity        | /entity?id=country/USA                         | .claim",
        "search        | /search?q=honduras                             | #results li",
        "map           | /map                                           | #world .arc",
        "timeline      | /timeline                                      | #line .dot",
        "graph         | /graph?id=country/USA                          | #side li",
        "claim         | /claim?id=claim/007e57ed6d44                   | details.triples pre",
        "story         | /story?id=story/6a82dc6f7db4                   | #view tbody tr",
        "resource      | /resource?id=graph/stories                     | #view h1",
        "query         | /query#query=SELECT%20*%20%7B%3Fs%20a%20%3Fo%7D%20LIMIT%205 | #results td",
      })
  void everyViewShowsItsContent(String name, String path, String content) throws IOException {
    visit(path, content);
    shoot(name);
    assertThat(complaints()).isEmpty();
    assertThat(faults()).isEmpty();

    scheme("dark");
    visit(path, content);
    shoot(name + "-dark");
    assertThat(faults()).isEmpty();

    phone();
    visit(path, content);
    shoot(name + "-phone");
    assertThat(faults()).isEmpty();
    assertThat(run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aClaimLeadsToItsTriplesArticleAndSource() throws IOException {
    visit("/claims?type=Removal", "#list .claim");
    String headline = one("#list .claim h3").getText();
    one("#list .claim h3 a").click();
    await("details.triples pre");
    assertThat(one("h1").getText()).isEqualTo(headline);
    assertThat(one("details.triples pre").getText()).contains("a dl:Removal");
    assertThat(faults()).isEmpty();
    shoot("claim");
    browser.findElement(By.cssSelector("#view a[href^='/article']")).click();
    await(".told mark");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aStoryMarksWhatItsTellersSayDifferently() throws IOException {
    visit("/story", "#view tbody tr");
    one("#view tbody a").click();
    await("tr.differs");
    shoot("story-differs");
    assertThat(faults()).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aFigureLeadsToTheQueryThatGivesIt() {
    visit("/", "#counts .tile");
    String figure = one("#counts .tile b").getText();
    one("#counts .tile .how").click();
    await("#results td");
    assertThat(one("#results td").getText()).isEqualTo(figure);
    assertThat(complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/                      | #newest .claim",
        "/claims?type=Removal   | #list .claim",
        "/story                 | #view tbody tr",
        "/article               | #view tbody tr",
        "/article?id=article/2025-02-21-costa-rica-arrival | .told mark",
        "/entity?id=country/USA | .claim",
        "/search?q=honduras     | #results li",
        "/map                   | #world .arc",
        "/timeline              | #line .dot",
        "/graph?id=country/USA  | #side li",
      })
  void whatAPageShowsHasItsQuery(String path, String content) {
    visit(path, content);
    List<?> queries =
        (List<?>)
            run(
                """
                return [...document.querySelectorAll('a.how')].map(a =>
                  new URLSearchParams(new URL(a.href).hash.slice(1)).get('query'));
                """);
    assertThat(queries).isNotEmpty();
    for (Object query : queries) {
      var answer = new Browser(server).ask((String) query);
      assertThat(answer.statusCode()).as((String) query).isEqualTo(200);
      assertThat(answer.body().lines()).as((String) query).hasSizeGreaterThan(1);
    }
  }

  /** Whatever a page wanted from elsewhere, or from words within it, the browser refuses. */
  @Test
  void aPageRunsItsOwnScriptsAlone() {
    visit("/", "#newest .claim");
    run(
        """
        const script = document.createElement('script');
        script.textContent = 'window.strange = true';
        document.body.append(script);
        const image = new Image();
        image.src = 'http://127.0.0.1:1/counted.png';
        document.body.append(image);
        """);
    List<String> refused = new ArrayList<>();
    until(() -> refused.addAll(complaints()) && refused.size() > 1);
    assertThat(refused)
        .allMatch(line -> line.contains("Content Security Policy directive"))
        .anyMatch(line -> line.contains("inline script"))
        .anyMatch(line -> line.contains("127.0.0.1"));
    assertThat(run("return window.strange")).isNull();
  }

  @Test
  void anArticleShowsTheTriplesOfItsClaims() {
    visit("/article?id=article/2025-02-21-costa-rica-arrival", ".told mark");
    assertThat(browser.findElements(By.cssSelector("#view [title*='a dl:Removal']"))).isNotEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void anArcOfTheMapLeadsToItsClaims() {
    visit("/map", "#world .arc");
    WebElement arc = browser.findElement(By.cssSelector("#world a"));
    assertThat(arc.getAttribute("aria-label")).containsPattern(".+ to .+: .*claim");
    browser.executeScript("arguments[0].dispatchEvent(new MouseEvent('click'))", arc);
    await("#list .claim");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void filtersStandInTheAddress() {
    visit("/claims", "#list .claim");
    one("select[name=type]").sendKeys("Ruling");
    one("#filters button").click();
    await("#list .claim");
    assertThat(browser.getCurrentUrl()).contains("type=Ruling");
    assertThat(browser.findElements(By.cssSelector("#list .chip.kind")))
        .extracting(WebElement::getText)
        .containsOnly("Ruling");
  }

  @Test
  void aConnectionOfTheGraphShowsTheClaimsBehindIt() {
    visit("/graph?id=country/USA", "#side li button");
    one("#side li button").click();
    await("#side .claim");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void theEditorRunsByKeyboardAndShowsErrors() {
    visit("/query", ".CodeMirror");
    type("SELECT (1+1 AS ?two) {}" + Keys.chord(Keys.CONTROL, Keys.ENTER));
    await("#results td");
    assertThat(one("#results td").getText()).isEqualTo("2");
    assertThat(complaints()).isEmpty();
    type("SELECT nonsense" + Keys.chord(Keys.CONTROL, Keys.ENTER));
    await("#results .error");
    assertThat(one("#results .error").getText()).contains("Parse error");
    complaints();
  }

  @Test
  void theEditorCompletesWhatTheGraphHolds() throws IOException {
    visit("/query", ".CodeMirror");
    type("PREFIX dl: <https://w3id.org/dateline/ns#>\nSELECT * { ?event a dl:Remo");
    browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
    await(".CodeMirror-hint");
    shoot("query-completion");
    assertThat(one(".CodeMirror-hints").getText()).contains("dl:Removal");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void tabLeavesTheEditor() {
    visit("/query", ".CodeMirror");
    type("ASK {}" + Keys.TAB);
    assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("button");
  }

  /** Writes into the editor, in place of what stands there. */
  private static void type(String text) {
    one(".CodeMirror").click();
    browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
  }

  @Test
  void aSavedQueryHasFieldsAndALinkThatCanBeShared() throws IOException {
    visit("/query", "#saved option[value=received]");
    one("#saved").sendKeys("Who was sent");
    await("#fields input[name=country]");
    one("#fields input[name=country]").sendKeys("country/IND");
    one("#run").click();
    await("#results td");
    assertThat(one("#results").getText()).contains("332");
    shoot("saved-query");
    assertThat(faults()).isEmpty();
    String shared = browser.getCurrentUrl();
    assertThat(shared).contains("saved=received").contains("country");
    browser.get("about:blank");
    browser.get(shared);
    await("#results td");
    assertThat(one("#results").getText()).contains("332");
    assertThat(complaints()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chart    | SELECT ?type (COUNT(*) AS ?n) { ?e a ?type } GROUP BY ?type | .chart rect",
        "Map      | SELECT ?from ?to { ?e dl:agent ?from ; dl:destination ?to } | .map .arc",
        "Timeline | SELECT ?type ?day { ?e dl:begin ?day ; a ?type }            | .chart .dot",
        "Graph    | SELECT ?from ?to { ?e dl:agent ?from ; dl:destination ?to } | .canvas canvas",
      })
  void anAnswerIsDrawnAsItsQueryAsks(String view, String query, String drawn) throws IOException {
    String prefix = "PREFIX dl: <https://w3id.org/dateline/ns#>\n";
    String text = "#defaultView:" + view + "\n" + prefix + query;
    visit("/query#query=" + Browser.escape(text).replace("+", "%20"), "#results " + drawn);
    assertThat(one("#view").getAttribute("value")).isEqualTo(view);
    shoot("query-" + view.toLowerCase(Locale.ROOT));
    assertThat(faults()).isEmpty();
    one("#view").sendKeys("Table");
    until(() -> browser.getCurrentUrl().contains("view=Table"));
    assertThat(browser.findElements(By.cssSelector("#results " + drawn))).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"routes, .map .arc", "timeline, .chart .dot", "short-form, .canvas canvas"})
  void aShippedQueryIsDrawnAsItAsks(String name, String drawn) throws IOException {
    String query = Files.readString(Path.of("queries", name + ".rq"));
    visit("/query#query=" + Browser.escape(query).replace("+", "%20"), "#results " + drawn);
    run("document.querySelector('.buttons').scrollIntoView()");
    shoot("shipped-" + name);
    assertThat(faults()).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"csv, 'from,to'", "geojson, LineString"})
  void anAnswerIsSaved(String ending, String content) throws IOException {
    Path folder = Files.createTempDirectory("downloads");
    Map<String, Object> allow = Map.of("behavior", "allow", "downloadPath", folder.toString());
    browser.executeCdpCommand("Browser.setDownloadBehavior", allow);
    String prefix = "PREFIX dl: <https://w3id.org/dateline/ns#> ";
    String query = prefix + "SELECT ?from ?to { ?e dl:agent ?from ; dl:destination ?to }";
    visit("/query#query=" + Browser.escape(query).replace("+", "%20"), "#results td");
    one("#" + ending).click();
    Path saved = folder.resolve("result." + ending);
    until(() -> Files.exists(saved));
    assertThat(saved).content(StandardCharsets.UTF_8).contains(content);
    assertThat(complaints()).isEmpty();
  }

  @Test
  void triplesAreDrawnAndWritten() {
    String query = "CONSTRUCT { ?e a ?type } WHERE { ?e a ?type } LIMIT 20";
    visit("/query#query=" + Browser.escape(query).replace("+", "%20"), "#results .canvas canvas");
    assertThat(one("#results pre").getText()).contains("<http");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    visit("/", "#counts .tile");
    one("body").sendKeys(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
  }

  @Test
  void lightAndDarkAreRemembered() {
    visit("/", "#counts .tile");
    one("#theme").click();
    visit("/claims", "#list .claim");
    assertThat(run("return document.documentElement.dataset.theme")).isEqualTo("dark");
    run("localStorage.clear()");
  }

  @Test
  void namesFromTheGraphAreTextAndNeverMarkup() {
    visit("/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "#results h2");
    visit("/entity?id=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", ".error");
    assertThat(browser.findElements(By.cssSelector("main img, main script"))).isEmpty();
    complaints();
  }

  private static void phone() {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
  }

  private static void visit(String path, String content) {
    browser.get("about:blank");
    browser.get(server.home().resolve(path.strip()).toString());
    await(content);
  }

  private static void await(String content) {
    until(() -> !browser.findElements(By.cssSelector(content)).isEmpty());
  }

  private static void until(Supplier<Boolean> done) {
    new WebDriverWait(browser, Duration.ofSeconds(60)).until(page -> done.get());
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static Object run(String script) {
    return browser.executeScript(script);
  }

  private static void scheme(String name) {
    Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", name);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** What the page wrote to the console since it was last asked. */
  private static List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What axe-core finds wrong, where it is serious. */
  private static String faults() throws IOException {
    try (InputStream axe = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (String)
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical')
              .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | ')).join(' ;; ')));
            """);
  }

  private static void shoot(String name) throws IOException {
    byte[] picture = browser.getScreenshotAs(OutputType.BYTES);
    Files.write(SHOTS.resolve(name + ".png"), picture);
    if (Boolean.getBoolean("dateline.pictures") && DOCS.containsKey(name)) {
      Files.write(Path.of("docs", "serve-" + DOCS.get(name) + ".png"), picture);
    }
  }
}
