package dateline.serve;

import dateline.describe.Iris;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Measures whether a drawn network of thousands stays smooth: for how long at most the page does
 * nothing else while it draws, and how far its pictures lie apart in time while a user moves it.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.serve.LargeNetwork -Dexec.args="/tmp/hundred 500 1000 3000 5000"
 * </pre>
 */
final class LargeNetwork {
  private static final String QUERY =
      """
      #defaultView:Graph
      PREFIX dl: <https://w3id.org/dateline/ns#>
      SELECT ?from ?to { GRAPH ?claim { ?event dl:agent ?from ; dl:people ?to } } LIMIT %s
      """;

  private static final String WATCH =
      """
      window.busy = [];
      new PerformanceObserver(list => window.busy.push(...list.getEntries().map(e => e.duration)))
        .observe({type: 'longtask', buffered: true});
      """;

  private static final String FRAMES =
      """
      window.frames = [];
      window.watching = true;
      let last = performance.now();
      requestAnimationFrame(function look(now) {
        window.frames.push(now - last);
        last = now;
        if (window.watching) requestAnimationFrame(look);
      });
      """;

  private LargeNetwork() {}

  /** Measures; the arguments are the store's folder and numbers of edges. */
  public static void main(String[] arguments) throws Exception {
    System.out.println(
        "| edges | nodes | drawn, ms | longest task, ms | in its places, s | pictures a second |\n"
            + "|---|---|---|---|---|---|");
    ChromeDriver browser = Chromium.open();
    browser.manage().window().setSize(new Dimension(1280, 900));
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
      Settings settings = new Settings(Iris.DEFAULT_BASE, 0, true, Limits.USUAL);
      try (Server server = Server.start(store, settings, SavedQuery.shipped())) {
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        for (int i = 1; i < arguments.length; i++) {
          measure(browser, server, arguments[i]);
        }
      }
    } finally {
      browser.quit();
    }
  }

  private static void measure(ChromeDriver browser, Server server, String edges) {
    String query = Browser.escape(QUERY.formatted(edges)).replace("+", "%20");
    browser.get("about:blank");
    long start = System.nanoTime();
    browser.get(server.home().resolve("/query#query=" + query).toString());
    WebDriverWait wait = new WebDriverWait(browser, Duration.ofMinutes(5));
    wait.until(page -> !page.findElements(By.cssSelector("#results .canvas canvas")).isEmpty());
    long drawn = (System.nanoTime() - start) / 1_000_000;
    wait.until(page -> !page.findElements(By.cssSelector("[data-arranged]")).isEmpty());
    double placed = (System.nanoTime() - start) / 1e9;
    Number longest = (Number) browser.executeScript("return Math.max(0, ...window.busy)");
    WebElement canvas = browser.findElement(By.cssSelector("[data-arranged]"));
    browser.executeScript("arguments[0].scrollIntoView()", canvas);
    browser.executeScript(FRAMES);
    Actions drag = new Actions(browser).moveToElement(canvas, -60, 0).clickAndHold();
    for (int i = 0; i < 10; i++) {
      drag.moveByOffset(i % 2 == 0 ? 120 : -120, 0);
    }
    drag.release().perform();
    Number frames =
        (Number)
            browser.executeScript(
                "window.watching = false; return window.frames.length * 1000 /"
                    + " window.frames.reduce((a, b) => a + b)");
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %,d | %,.0f | %.1f | %.0f |%n",
        edges,
        canvas.getAttribute("data-arranged"),
        drawn,
        longest.doubleValue(),
        placed,
        frames.doubleValue());
  }
}
