package dateline.serve;

import com.sun.management.OperatingSystemMXBean;
import dateline.describe.Iris;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Measures how long each saved query takes over a large graph, such as one of {@code
 * dateline.ManyClaims}, with the values its parameters have of themselves and, where it takes any,
 * with values that narrow it down. Each is asked of a server that has just started and has no
 * answers kept beside the graph, until it answers; of a second one of the same process, which
 * remembers nothing but has what is kept; and of that one again.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.serve.LargeQueries -Dexec.args=/tmp/hundred</pre>
 *
 * <p>After the store's folder may stand a number of seconds after which an answer is waited for no
 * longer (30), and the names of the queries to measure. A request may take 30 seconds, as always,
 * or as long as {@code -Dseconds=…} says: what takes longer is then not begun anew in the
 * background.
 */
final class LargeQueries {

  /** Values that narrow a query down, by its name; each is asked for besides. */
  private static final Map<String, List<String>> NARROWED =
      Map.of(
          "removals", List.of("country=country/IRN", "since=2025-06-01&until=2025-06-07"),
          "timeline", List.of("since=2025-06-01&until=2025-06-07"),
          "between-dates", List.of("since=2025-06-01&until=2025-06-07"),
          "evidence", List.of("claim="),
          "said-by", List.of("name=araghchi"));

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private record Answer(int status, long millis, long processorMillis, long rows, String text) {}

  private final GraphStore store;
  private final Settings settings;
  private final long seconds;

  private LargeQueries(GraphStore store, Settings settings, long seconds) {
    this.store = store;
    this.settings = settings;
    this.seconds = seconds;
  }

  /** Measures; the arguments are the store's folder, seconds, and names of queries. */
  public static void main(String[] arguments) throws IOException {
    long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 30;
    List<String> names =
        List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    List<SavedQuery> queries =
        SavedQuery.shipped().stream()
            .filter(query -> names.isEmpty() || names.contains(query.name()))
            .toList();
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
      forget(store);
      Settings settings = new Settings(Iris.DEFAULT_BASE, 0, true, limits());
      new LargeQueries(store, settings, seconds).measure(queries);
    }
  }

  private static Limits limits() {
    Limits usual = Limits.USUAL;
    Duration time = Duration.ofSeconds(Long.getLong("seconds", usual.time().toSeconds()));
    return new Limits(time, usual.rows(), usual.body(), usual.parallel());
  }

  /** Removes the answers that are kept beside the graph. */
  private static void forget(GraphStore store) throws IOException {
    Path kept = store.folder().orElseThrow().resolve("kept");
    if (Files.isDirectory(kept)) {
      try (Stream<Path> files = Files.list(kept)) {
        for (Path file :
            files.filter(f -> f.getFileName().toString().startsWith("query-")).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void measure(List<SavedQuery> queries) {
    List<String> addresses = new ArrayList<>();
    queries.forEach(query -> addresses.addAll(addresses(query)));
    List<Answer> first = new ArrayList<>();
    try (Server server = Server.start(store, settings, queries)) {
      Browser client = new Browser(server);
      addresses.forEach(address -> first.add(await(client, address)));
    }
    System.out.println(
        "| query | rows | at first, ms | of processor time | warm, ms | again, ms |");
    System.out.println("|---|---|---|---|---|---|");
    try (Server server = Server.start(store, settings, queries)) {
      Browser client = new Browser(server);
      for (int i = 0; i < addresses.size(); i++) {
        String address = addresses.get(i);
        String name = address.replace("/query/", "").replaceFirst("\\.csv\\??", " ").strip();
        if (first.get(i).status() == 200) {
          Answer warm = ask(client, address);
          Answer again = ask(client, address);
          System.out.printf(
              Locale.ROOT,
              "| %s | %,d | %s | %,d | %s | %s |%n",
              name,
              warm.rows(),
              shown(first.get(i)),
              first.get(i).processorMillis(),
              shown(warm),
              shown(again));
        } else {
          System.out.printf("| %s | | %s | | | |%n", name, shown(first.get(i)));
        }
      }
    }
  }

  private List<String> addresses(SavedQuery query) {
    String address = "/query/" + query.name() + ".csv";
    List<String> addresses = new ArrayList<>(List.of(address));
    for (String values : NARROWED.getOrDefault(query.name(), List.of())) {
      addresses.add(address + "?" + (values.equals("claim=") ? values + aClaim() : values));
    }
    return addresses;
  }

  private String aClaim() {
    String question = "SELECT ?c { ?c a <https://w3id.org/dateline/ns#Claim> } LIMIT 1";
    try (Server server = Server.start(store, settings, List.of(SavedQuery.of("one", question)))) {
      String answer = new Browser(server).get("/query/one.csv").body();
      return answer.lines().skip(1).findFirst().orElseThrow().replace(Iris.DEFAULT_BASE, "");
    }
  }

  /** Asks, and comes back as long as the server says that it is at work. */
  private Answer await(Browser client, String address) {
    long processor = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    Answer answer = ask(client, address);
    while (answer.status() == 503 && answer.text().contains("has been begun")) {
      if (System.nanoTime() - start > seconds * 1_000_000_000L) {
        break;
      }
      LockSupport.parkNanos(200_000_000L);
      answer = ask(client, address);
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    processor = (PROCESS.getProcessCpuTime() - processor) / 1_000_000;
    Answer all = new Answer(answer.status(), millis, processor, answer.rows(), answer.text());
    System.err.printf("%s %s %,d%n", address, shown(all), processor);
    return all;
  }

  private static Answer ask(Browser client, String address) {
    long processor = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    HttpResponse<String> answer = client.get(address);
    long millis = (System.nanoTime() - start) / 1_000_000;
    processor = (PROCESS.getProcessCpuTime() - processor) / 1_000_000;
    String text = answer.statusCode() == 200 ? "" : answer.body();
    long rows = answer.body().lines().count() - 1;
    return new Answer(answer.statusCode(), millis, processor, rows, text);
  }

  private static String shown(Answer answer) {
    String millis = String.format(Locale.ROOT, "%,d", answer.millis());
    return answer.status() == 200 ? millis : millis + " (" + answer.status() + ")";
  }
}
