package dateline.serve;

import dateline.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sixty-four clients at once ask a server of its own process on this machine, some of them badly:
 * cross products, huge offsets, deep paths, bodies of 5 MB, readers that hardly read. The others
 * ask what pages and notebooks ask, think for a while, and ask again, each time something that the
 * server does not remember; one of them counts over the whole graph. Measures them alone first and
 * then in the crowd.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.serve.Crowd -Dexec.args="/tmp/many 300"</pre>
 */
final class Crowd {
  private static final int CLIENTS = 64;
  private static final int BAD = 16;
  private static final int THINK_MILLIS = 3000;
  private static final int IDLE_ROUNDS = 60;
  private static final String PREFIXES =
      """
      PREFIX dl: <https://w3id.org/dateline/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  /** %d is another number each time. */
  private static final List<String> GOOD =
      List.of(
          "SELECT ?claim { ?claim dl:attributedTo ?who } OFFSET %d LIMIT 20",
          "SELECT ?e ?to ?n { GRAPH ?c { ?e a dl:Removal ; dl:destination ?to ; dl:people/dl:count"
              + " ?n } FILTER(?n > %d) } LIMIT 50",
          "SELECT ?claim ?w { ?w text:query (nif:anchorOf \"deported\" 20) . ?claim"
              + " prov:wasDerivedFrom ?w } OFFSET %d LIMIT 10",
          "SELECT ?p ?o { ?c rdfs:label \"Honduras\" ; ?p ?o } OFFSET %d LIMIT 30",
          "SELECT ?s ?e { ?s a dl:Story ; dl:includes ?e } OFFSET %d LIMIT 40",
          "SELECT ?e ?day { ?e dl:begin ?day ; a dl:Detention } OFFSET %d LIMIT 50",
          "ASK { ?e dl:agent ?a ; dl:target ?t FILTER(%d = 0) }");

  /** What a researcher asks who counts over the whole graph; takes a second or two alone. */
  private static final String LONG =
      """
      SELECT ?agent ?to (COUNT(*) AS ?n) (SUM(?people) AS ?all) {
        GRAPH ?c { ?e a dl:Removal ; dl:agent ?agent ; dl:destination ?to ; dl:people/dl:count ?people }
        FILTER(?people > %d)
      } GROUP BY ?agent ?to ORDER BY DESC(?n)
      """;

  private static final List<String> HOSTILE =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != %d) }",
          "SELECT * { ?s ?p ?o } OFFSET %d00000000 LIMIT 10",
          "SELECT (COUNT(*) AS ?n) { ?a (dl:about|dl:agent|dl:people|^dl:about|^dl:agent)* ?b"
              + " FILTER(?a != %d) }",
          "SELECT ?a (GROUP_CONCAT(?c) AS ?x) { ?a ?p ?c . ?b ?p ?d FILTER(?c != %d) } GROUP BY ?a",
          "SELECT * { ?s ?p ?o . ?t ?p ?o } ORDER BY DESC(STR(?s)) ?o LIMIT 100000 OFFSET %d");

  private final URI home;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final ConcurrentLinkedQueue<Long> good = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> hostile = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> patient = new ConcurrentLinkedQueue<>();
  private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();

  private Crowd(URI home) {
    this.home = home;
  }

  /** Runs it: a store's folder, and how many seconds. */
  public static void main(String[] arguments) throws Exception {
    Path log = Files.createTempFile("serve", ".log");
    Process server =
        Program.start(log, List.of("-Xmx1g"), "serve", "--port", "0", "--store", arguments[0]);
    try {
      Crowd crowd = new Crowd(address(log, server));
      crowd.run(Integer.parseInt(arguments[1]), server);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static URI address(Path log, Process server) throws Exception {
    Pattern said = Pattern.compile("answers at (\\S+)");
    long start = System.nanoTime();
    while (server.isAlive()) {
      Matcher line = said.matcher(Files.readString(log));
      if (line.find()) {
        System.out.printf("server started in %,d ms%n", millis(start));
        return URI.create(line.group(1));
      }
      Thread.sleep(20);
    }
    throw new IOException(Files.readString(log));
  }

  private void run(int seconds, Process server) throws Exception {
    while (post(GOOD.get(2).formatted(0)) == 503) {
      Thread.sleep(500);
    }
    for (int i = 0; i < IDLE_ROUNDS; i++) {
      good(i);
    }
    for (int i = 0; i < 3; i++) {
      researcher(i);
    }
    good.clear();
    patient.clear();
    outcomes.clear();
    for (int i = 0; i < IDLE_ROUNDS * 2; i++) {
      good(i + 1000);
    }
    for (int i = 0; i < 3; i++) {
      researcher(i + 10);
    }
    long idle = report("alone");
    System.out.printf("memory before: %s%n", memory(server));
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      int number = i;
      threads.add(new Thread(() -> client(number, until)));
    }
    threads.forEach(Thread::start);
    for (int minute = 1; System.nanoTime() < until; minute++) {
      Thread.sleep(Math.min(60_000, Math.max(1, (until - System.nanoTime()) / 1_000_000)));
      System.out.printf("memory after %d min: %s%n", minute, memory(server));
    }
    for (Thread thread : threads) {
      thread.join(120_000);
    }
    long crowded = report("in the crowd");
    System.out.printf(
        Locale.ROOT, "median in the crowd / alone: %.2f%n", (double) crowded / Math.max(1, idle));
    Thread.sleep(5000);
    System.out.printf("memory afterwards: %s; alive: %b%n", memory(server), server.isAlive());
  }

  private void client(int number, long until) {
    Random random = new Random(number);
    while (System.nanoTime() < until) {
      try {
        if (number == BAD) {
          researcher(random.nextInt(3000));
        } else if (number > BAD) {
          good(random.nextInt(100_000));
          Thread.sleep(THINK_MILLIS / 2 + random.nextInt(THINK_MILLIS));
        } else {
          bad(number, random);
        }
      } catch (HttpTimeoutException e) {
        count("given up after waiting (" + (number < BAD ? "hostile" : "good") + ")");
      } catch (IOException e) {
        count("broken off (" + (number < BAD ? "hostile" : "good") + ")");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void good(int number) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status = post(GOOD.get(number % GOOD.size()).formatted(number % 3000));
    count("good " + status);
    if (status == 200) {
      good.add(System.nanoTime() - start);
    }
  }

  /** Asks what takes long and means no harm. */
  private void researcher(int number) throws IOException, InterruptedException {
    long start = System.nanoTime();
    int status = post(LONG.formatted(number));
    count("long but good " + status);
    if (status == 200) {
      patient.add(System.nanoTime() - start);
    }
    Thread.sleep(THINK_MILLIS);
  }

  private void bad(int number, Random random) throws IOException, InterruptedException {
    switch (number % 4) {
      case 0 -> {
        count("5 MB body " + send("ASK {} #" + "x".repeat(5_000_000)));
        Thread.sleep(500);
      }
      case 1 -> slowReader();
      default -> {
        long start = System.nanoTime();
        String query = HOSTILE.get(random.nextInt(HOSTILE.size())).formatted(random.nextInt(99));
        try {
          count("hostile " + post(query));
        } finally {
          hostile.add(System.nanoTime() - start);
        }
      }
    }
  }

  /** Asks for a large answer and takes a few bytes a second of it. */
  private void slowReader() throws IOException, InterruptedException {
    String query = "SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%20100000";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), home.getPort())) {
      socket.setReceiveBufferSize(4096);
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET /sparql?query="
                  + query
                  + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      for (int i = 0; i < 60 && in.read(new byte[64]) >= 0; i++) {
        Thread.sleep(500);
      }
      count("slow reader");
    }
  }

  private int post(String query) throws IOException, InterruptedException {
    return send(PREFIXES + query);
  }

  private int send(String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve("/sparql"))
            .timeout(Duration.ofSeconds(90))
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<InputStream> answer =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      if (answer.statusCode() == 500) {
        System.out.printf(
            "%s%nis answered by 500: %s%n",
            body, new String(in.readNBytes(2000), StandardCharsets.UTF_8));
      }
      in.transferTo(OutputStream.nullOutputStream());
    }
    return answer.statusCode();
  }

  private void count(String outcome) {
    outcomes.computeIfAbsent(outcome, o -> new LongAdder()).increment();
  }

  private long report(String when) {
    List<Long> times = new ArrayList<>(good);
    Collections.sort(times);
    if (times.isEmpty()) {
      throw new IllegalStateException("nothing was answered: " + outcomes);
    }
    long median = times.get(times.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "%s: %,d good answers, median %.1f ms, 95 %% within %.1f ms; %s%n",
        when,
        times.size(),
        median / 1e6,
        times.get(times.size() * 95 / 100) / 1e6,
        new TreeMap<>(outcomes));
    times("long but good", patient);
    times("hostile", hostile);
    good.clear();
    outcomes.clear();
    return median;
  }

  private static void times(String whose, ConcurrentLinkedQueue<Long> queue) {
    List<Long> times = new ArrayList<>(queue);
    queue.clear();
    Collections.sort(times);
    if (!times.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "  %s: %,d, median %.1f s, longest %.1f s%n",
          whose,
          times.size(),
          times.get(times.size() / 2) / 1e9,
          times.get(times.size() - 1) / 1e9);
    }
  }

  /** What the server's heap holds, what the process has in memory, and its threads. */
  private String memory(Process server) throws IOException, InterruptedException {
    HttpRequest metrics = HttpRequest.newBuilder(home.resolve("/$/metrics")).build();
    double heap = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new StringReader(client.send(metrics, HttpResponse.BodyHandlers.ofString()).body()))) {
      for (String line : lines.lines().toList()) {
        if (line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\"")) {
          heap += Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
        }
      }
    }
    String status = Files.readString(Path.of("/proc/" + server.pid() + "/status"));
    Matcher resident = Pattern.compile("VmRSS:\\s+(\\d+)").matcher(status);
    Matcher threads = Pattern.compile("Threads:\\s+(\\d+)").matcher(status);
    return String.format(
        Locale.ROOT,
        "heap %.0f MB, resident %d MB, %s threads",
        heap / 1e6,
        resident.find() ? Long.parseLong(resident.group(1)) / 1000 : 0,
        threads.find() ? threads.group(1) : "?");
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
