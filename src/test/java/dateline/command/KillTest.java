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
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed leaves a store with whole articles only, and goes on to the graph that it
 * would have made. Kills three times; {@code -Ddateline.kills=100} more often, {@code
 * -Ddateline.kills.seed=8} at other moments.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("dateline.kills", 3);
  private static final int ARTICLES = Integer.getInteger("dateline.kills.articles", 600);

  @TempDir Path folder;
  private Path articles;

  @BeforeEach
  void articles() throws IOException {
    String[] countries = {"Panama", "Mexico", "Honduras", "Guatemala", "Ecuador", "Colombia"};
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append(
          String.format(
              "{\"id\":\"a%d\",\"date\":\"2025-02-21\",\"text\":\"%s received %d migrants deported by the United States, the Daily %d said.\"}%n",
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

  @Test
  void aBuildKilledAtRandomMomentsGoesOnToTheSameGraph() throws Exception {
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    assertThat(start(whole).waitFor()).isZero();
    long millis = (System.nanoTime() - start) / 1_000_000;
    String expected = export(whole);
    Random random = new Random(Long.getLong("dateline.kills.seed", 7));
    Path store = folder.resolve("killed");
    int[] left = new int[KILLS];
    try (GraphStore reference = GraphStore.open(whole)) {
      for (int i = 0; i < KILLS; i++) {
        if (i % 4 == 0) {
          store = folder.resolve("killed" + i);
        }
        Process process = start(store);
        // Half of them early, where the store is made, and half where articles are written.
        long from = i % 2 == 0 ? 0 : millis / 2;
        process.waitFor(from + random.nextLong(millis / 2), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        left[i] = wholeArticles(store, reference);
      }
    }
    System.out.println("articles left after each kill: " + Arrays.toString(left));
    assertThat(
            run(
                OutputStream.nullOutputStream(),
                "build",
                articles.toString(),
                "--store",
                store.toString()))
        .isZero();
    assertThat(export(store)).isEqualTo(expected);
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
