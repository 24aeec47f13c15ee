package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import dateline.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed leaves a store with whole articles only, and goes on to the graph that it
 * would have made. Kills at four sorts of {@link Moment}s in turn, which the files of the store
 * tell, and has the build go on to its end after every four. Kills four times; {@code
 * -Ddateline.kills=100} more often, {@code -Ddateline.kills.seed=8} at other moments.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("dateline.kills", 4);
  private static final int ARTICLES = Integer.getInteger("dateline.kills.articles", 300);

  @TempDir Path folder;
  private Path articles;

  @BeforeEach
  void articles() throws IOException {
    String[] countries = {"Panama", "Mexico", "Honduras", "Guatemala", "Ecuador", "Colombia"};
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(
          String.format(
              "{\"id\":\"a%d\",\"date\":\"2025-02-21\",\"text\":\"%s received %d migrants deported"
                  + " by the United States, the Daily %d said.\"}%n",
              i, countries[i % countries.length], 100 + i, i % 17));
    }
    articles = Files.writeString(folder.resolve("news.jsonl"), lines);
  }

  private int run(OutputStream out, String... args) {
    return Main.run(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), args);
  }

  private Process start(Path store) throws IOException {
    return Program.start(
        folder.resolve("log"),
        // Lives too short for more.
        List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"),
        "build",
        articles.toString(),
        "--store",
        store.toString());
  }

  private String export(Path store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, "export", "--store", store.toString())).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<Quad> article(DatasetGraph data, Node article) {
    Set<Quad> quads = new HashSet<>();
    data.find(article, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    Set<Node> graphs = quads.stream().map(Quad::getSubject).collect(Collectors.toSet());
    graphs.forEach(
        graph -> data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add));
    return quads;
  }

  private static Set<Node> articles(DatasetGraph data) {
    Set<Node> articles = new HashSet<>();
    data.find(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), Node.ANY)
        .forEachRemaining(quad -> articles.add(quad.getGraph()));
    return articles;
  }

  /** How many articles there are, after a look at each. */
  private int wholeArticles(Path store, GraphStore whole) {
    if (!Files.exists(store)) {
      return 0;
    }
    try (GraphStore cut = GraphStore.create(store)) {
      return cut.read(
          data ->
              whole.read(
                  all -> {
                    Set<Node> found = articles(data);
                    found.forEach(
                        node -> assertThat(article(data, node)).isEqualTo(article(all, node)));
                    return found.size();
                  }));
    }
  }

  /** When a build is killed. */
  private enum Moment {
    /** While the store is made, or right after. */
    MAKING,
    /** While a transaction writes: the file of terms grows. */
    WRITING,
    /** While a transaction is committed: the journal is not empty. */
    COMMITTING,
    /** At any time of a whole build. */
    ANY;

    static Moment of(int number) {
      return values()[number % values().length];
    }
  }

  /** What there was to kill. */
  private enum Outcome {
    IN_COMMIT,
    ELSEWHERE,
    ENDED_BEFORE
  }

  @Test
  void aBuildKilledAtManyMomentsGoesOnToTheSameGraph() throws Exception {
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    assertThat(start(whole).waitFor()).isZero();
    long millis = (System.nanoTime() - start) / 1_000_000;
    String expected = export(whole);
    Random random = new Random(Long.getLong("dateline.kills.seed", 7));
    Map<String, Integer> outcomes = new TreeMap<>();
    int[] left = new int[KILLS];
    int running = 0;
    try (GraphStore reference = GraphStore.open(whole)) {
      for (int i = 0; i < KILLS; i++) {
        Path store = folder.resolve("killed" + i / Moment.values().length);
        Process process = start(store);
        await(process, store.resolve("Data-0001"), Moment.of(i), random, millis);
        boolean ended = !process.isAlive();
        process.destroyForcibly().waitFor();
        running += ended ? 0 : 1;
        outcomes.merge(Moment.of(i) + " " + outcome(ended, store), 1, Integer::sum);
        left[i] = wholeArticles(store, reference);
        if (Moment.of(i) == Moment.ANY || i == KILLS - 1) {
          assertThat(build(OutputStream.nullOutputStream(), store)).isZero();
          assertThat(export(store)).isEqualTo(expected);
        }
      }
    }
    System.out.printf("%d of %d kills hit a running build: %s%n", running, KILLS, outcomes);
    System.out.println("articles left after each kill: " + Arrays.toString(left));
  }

  private static Outcome outcome(boolean ended, Path store) {
    if (ended) {
      return Outcome.ENDED_BEFORE;
    }
    boolean open = size(store.resolve("Data-0001/journal.jrnl")) > 0;
    return open ? Outcome.IN_COMMIT : Outcome.ELSEWHERE;
  }

  /** Waits for a moment to kill a process that writes a database, or until it has ended. */
  private static void await(
      Process process, Path database, Moment moment, Random random, long millis)
      throws InterruptedException {
    Path terms = database.resolve("nodes-data.obj");
    Path journal = database.resolve("journal.jrnl");
    switch (moment) {
      case MAKING -> {
        until(process, () -> Files.exists(database));
        Thread.sleep(random.nextInt(100));
      }
      case WRITING -> {
        pass(process, journal, random.nextInt(4));
        long before = size(terms);
        until(process, () -> size(terms) > before);
        Thread.sleep(random.nextInt(30));
      }
      case COMMITTING -> {
        pass(process, journal, random.nextInt(4));
        until(process, () -> size(journal) > 0);
      }
      case ANY -> process.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
    }
  }

  /** Lets some commits pass. */
  private static void pass(Process process, Path journal, int commits) {
    for (int i = 0; i < commits; i++) {
      until(process, () -> size(journal) > 0);
      until(process, () -> size(journal) == 0);
    }
  }

  private static void until(Process process, BooleanSupplier reached) {
    while (process.isAlive() && !reached.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** The words of all that holds one, as the index of a store finds them. */
  private static Set<String> found(GraphStore store) {
    return store.read(
        data -> {
          Set<String> words = new HashSet<>();
          String query =
              "SELECT ?s { ?s <http://jena.apache.org/text#query>"
                  + " (<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf>"
                  + " \"migrants\" 100000) }";
          try (QueryExec run = QueryExec.dataset(data).query(query).build()) {
            run.select().forEachRemaining(row -> words.add(row.get("s").getURI()));
          }
          return words;
        });
  }

  @Test
  void aServerKilledWhileItIndexesMakesTheIndexAnew() throws Exception {
    Path store = folder.resolve("served");
    assertThat(build(OutputStream.nullOutputStream(), store)).isZero();
    Set<String> expected;
    try (GraphStore graph = GraphStore.open(store)) {
      graph.words().open();
      expected = found(graph);
    }
    assertThat(expected).hasSizeGreaterThanOrEqualTo(ARTICLES);
    Random random = new Random(Long.getLong("dateline.kills.seed", 7));
    int half = 0;
    for (int i = 0; i < Math.max(1, KILLS / 4); i++) {
      try (Stream<Path> files = Files.list(store.resolve("text"))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Process process =
          Program.start(
              folder.resolve("log"),
              List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"),
              "serve",
              "--port",
              "0",
              "--store",
              store.toString());
      until(process, () -> indexing(store));
      Thread.sleep(random.nextInt(150));
      process.destroyForcibly().waitFor();
      half += indexing(store) ? 1 : 0;
      try (GraphStore graph = GraphStore.open(store)) {
        graph.words().open();
        assertThat(found(graph)).isEqualTo(expected);
      }
    }
    System.out.println("indexes cut off half made: " + half);
  }

  /** Whether the index has been begun and is not complete. */
  private static boolean indexing(Path store) {
    try (Stream<Path> files = Files.list(store.resolve("text"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return !names.isEmpty() && names.stream().noneMatch(name -> name.startsWith("complete"));
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void whileAStoreIsBuiltNobodyElseBuildsIt() throws Exception {
    Path store = folder.resolve("one");
    Process process = start(store);
    while (!Files.exists(store.resolve("Data-0001/nodes.bpt"))) {
      Thread.sleep(20);
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int refused = build(err, store);
    ByteArrayOutputStream waited = new ByteArrayOutputStream();
    CompletableFuture<Integer> waiting =
        CompletableFuture.supplyAsync(() -> build(waited, store, "--wait"));
    while (!waited.toString(StandardCharsets.UTF_8).contains("waiting: ")) {
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();

    assertThat(refused).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("is in use by");
    assertThat(waiting.get()).isZero();
  }

  private int build(OutputStream err, Path store, String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.addAll(0, List.of("build", articles.toString(), "--store", store.toString()));
    return Main.run(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        err,
        args.toArray(String[]::new));
  }
}
