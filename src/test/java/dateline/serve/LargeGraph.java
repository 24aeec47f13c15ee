package dateline.serve;

import com.sun.management.OperatingSystemMXBean;
import dateline.Program;
import dateline.describe.Iris;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Measures how the server answers from a large graph, such as one of {@code dateline.ManyClaims}:
 * what each page asks for, of a process that runs warm but remembers no answer, and again. {@link
 * LargeQueries} measures saved queries.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.serve.LargeGraph -Dexec.args=/tmp/million</pre>
 */
final class LargeGraph {
  private static final int TIMES = Integer.getInteger("times", 3);

  /** Each page with what it shows once its data are there. */
  private static final String[][] PAGES = {
    {"overview", "/", "#newest .claim, #newest .error"},
    {"claims", "/claims?type=Removal", "#list .claim, #list .error"},
    {"stories", "/story", "#view tbody tr, #view .error"},
    {"articles", "/article", "#view tbody tr, #view .error"},
    {"article", "/article?id=article/2025-02-21-costa-rica-arrival", ".told mark, .error"},
    {"entity", "/entity?id=country/USA", ".claim, .error"},
    {"search", "/search?q=honduras", "#results li, .error"},
    {"map", "/map", "#flows tbody tr, #flows .error"},
    {"map, filtered", "/map?since=2024-01-01&nationality=country/VEN", "#flows *"},
    {"timeline", "/timeline", "#line .dot, .error"},
    {"graph", "/graph?id=country/USA", "#side li, .error"},
  };

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** A server that is measured. */
  private record Measured(URI home, LongSupplier processorMillis, Runnable end)
      implements AutoCloseable {
    @Override
    public void close() {
      end.run();
    }
  }

  private final Supplier<Measured> servers;

  private LargeGraph(Supplier<Measured> servers) {
    this.servers = servers;
  }

  /**
   * Measures; the arguments are the store's folder and, if the server should be a process of its
   * own on one core, the number of that core. {@code -Deach=true} tells of each request, {@code
   * -Dtimes=…} says of how many times the best counts.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 1) {
      try (Measured server = onOneCore(arguments[0], arguments[1])) {
        Measured open = new Measured(server.home(), server.processorMillis(), () -> {});
        new LargeGraph(() -> open).measure();
      }
      return;
    }
    Limits limits = new Limits(Duration.ofSeconds(30), 100_000, 1 << 20, 16);
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
      long start = System.nanoTime();
      store.words().open();
      System.out.printf("full-text index: %,d ms%n", millis(start));
      LargeGraph graph = new LargeGraph(() -> here(store, limits));
      graph.measureSummaries();
      graph.measure();
    }
  }

  private static Measured here(GraphStore store, Limits limits) {
    Settings settings = new Settings(Iris.DEFAULT_BASE, 0, true, limits);
    Server server = Server.start(store, settings, SavedQuery.shipped());
    return new Measured(
        server.home(), () -> PROCESS.getProcessCpuTime() / 1_000_000, server::close);
  }

  private static Measured onOneCore(String store, String core) throws Exception {
    Path log = Files.createTempFile("serve", ".log");
    Process server =
        Program.start(log, List.of("-Xmx3g"), "serve", "--port", "0", "--store", store);
    Matcher said = Pattern.compile("answers at (\\S+)").matcher("");
    while (!said.reset(Files.readString(log)).find()) {
      if (!server.isAlive()) {
        throw new IOException(Files.readString(log));
      }
      Thread.sleep(20);
    }
    String pid = String.valueOf(server.pid());
    new ProcessBuilder("taskset", "-a", "-c", "-p", core, pid).start().waitFor();
    return new Measured(
        URI.create(said.group(1)),
        () -> server.info().totalCpuDuration().map(Duration::toMillis).orElse(0L),
        server::destroy);
  }

  private void measureSummaries() {
    long start = System.nanoTime();
    long processor = PROCESS.getProcessCpuTime();
    try (Measured server = servers.get()) {
      Browser client = new Browser(server.home());
      for (String name : Summaries.queries(Iris.DEFAULT_BASE).keySet()) {
        while (client.get("/summary/" + name + ".json").statusCode() != 200) {
          // Asked again until it has been counted.
        }
      }
    }
    System.out.printf(
        "summaries: %,d ms, %,d ms of processor time; 0 if they were kept%n",
        millis(start), (PROCESS.getProcessCpuTime() - processor) / 1_000_000);
  }

  private void measure() throws IOException {
    System.out.println(
        "| page | requests | warm, ms | of processor time | again, ms | slowest, warm |\n"
            + "|---|---|---|---|---|---|");
    ChromeDriver browser = Chromium.open();
    try {
      for (String[] page : PAGES) {
        List<URI> asked;
        try (Measured server = servers.get()) {
          asked = asked(browser, server.home(), page);
        }
        try (Measured server = servers.get()) {
          measure(page[0], asked, server);
        }
      }
    } finally {
      browser.quit();
    }
  }

  /** What a page asks of the endpoint. */
  @SuppressWarnings("unchecked")
  private static List<URI> asked(ChromeDriver browser, URI home, String[] page) {
    browser.get(home.resolve(page[1]).toString());
    new WebDriverWait(browser, Duration.ofSeconds(300))
        .until(b -> !b.findElements(By.cssSelector(page[2])).isEmpty());
    List<String> found =
        (List<String>)
            browser.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name).filter(n =>"
                    + " n.includes('/sparql?') || n.includes('/query/') ||"
                    + " n.includes('/summary/'))");
    List<URI> asked = new ArrayList<>();
    found.forEach(name -> asked.add(URI.create(name.replaceFirst("https?://[^/]+", ""))));
    return asked;
  }

  private static void measure(String name, List<URI> asked, Measured server) {
    Browser client = new Browser(server.home());
    Round warm = new Round(Long.MAX_VALUE, 0, 0, 200);
    Round again = warm;
    for (int i = 0; i < TIMES; i++) {
      // What is told apart by a number is not remembered.
      String number = "&again=" + i;
      Round round =
          round(server, client, asked.stream().map(address -> unknown(address, number)).toList());
      warm = round.millis() < warm.millis() ? round : warm;
      Round remembered = round(server, client, asked);
      again = remembered.millis() < again.millis() ? remembered : again;
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %s |%n",
        name,
        asked.size(),
        warm.millis(),
        warm.processor(),
        again.millis(),
        warm.status() == 200 ? String.format(Locale.ROOT, "%,d", warm.slowest()) : warm.status());
  }

  private static URI unknown(URI address, String number) {
    return address.getRawQuery() == null ? address : URI.create(address + number);
  }

  private record Round(long millis, long processor, long slowest, int status) {}

  private static Round round(Measured server, Browser client, List<URI> asked) {
    long start = System.nanoTime();
    long processor = server.processorMillis().getAsLong();
    long slowest = 0;
    int status = 200;
    for (URI address : asked) {
      long before = System.nanoTime();
      long used = server.processorMillis().getAsLong();
      HttpResponse<String> answer = client.send(request(client, address));
      slowest = Math.max(slowest, millis(before));
      status = Math.max(status, answer.statusCode());
      if (Boolean.getBoolean("each")) {
        System.out.printf(
            "%,d ms, %,d of processor time, %d: %s%n",
            millis(before),
            server.processorMillis().getAsLong() - used,
            answer.statusCode(),
            address);
      }
    }
    processor = server.processorMillis().getAsLong() - processor;
    return new Round(millis(start), processor, slowest, status);
  }

  private static HttpRequest request(Browser client, URI address) {
    return HttpRequest.newBuilder(client.at(address.toString()))
        .header("Accept", "application/sparql-results+json")
        .build();
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
