package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import dateline.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to end by a signal in the midst of a query. */
class StopTest {
  private static final String ARTICLE = "seeds/2025-10-01-iran-deportees-qatar.txt";
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i { ?j ?k ?l }"
          + " FILTER (STR(?c) < STR(?f)) }";
  private static final Pattern HOME = Pattern.compile("answers at (http://localhost:[0-9]+/)");
  private static final int TERMINATED = 143;

  @TempDir private Path folder;

  @Test
  void aSignalEndsItAndLeavesTheStoreWhole() throws Exception {
    Path kept = folder.resolve("kept");
    assertThat(new Shell().run("build", ARTICLE, "--store", kept.toString())).isZero();
    Set<Quad> before = quads(kept);
    Path log = folder.resolve("log");
    Process server =
        Program.start(
            log,
            List.of("-Xmx1g"),
            "serve",
            "--port",
            "0",
            "--timeout",
            "3600",
            "--store",
            kept.toString());
    try {
      URI home = home(server, log);
      CompletableFuture<HttpResponse<String>> answer = ask(home);
      Thread.sleep(2000);
      assertThat(answer).as("the query runs still").isNotDone();
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
    } finally {
      server.destroyForcibly();
    }
    assertThat(server.exitValue()).as(Files.readString(log)).isEqualTo(TERMINATED);
    assertThat(Files.readString(log)).doesNotContain("Exception", "\tat ");
    assertThat(kept.resolve("dateline.served")).doesNotExist();
    assertThat(quads(kept)).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aServerThatCannotBeClosedIsWaitedForAsLongAsIsSaid() throws Exception {
    Path log = folder.resolve("stuck");
    Process stuck =
        Program.start(log, List.of("-Xmx64m"), Stuck.class.getName(), new String[] {"2"});
    try {
      Program.awaitServing(stuck, log);
      long start = System.nanoTime();
      stuck.destroy();
      assertThat(stuck.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
      assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(2));
    } finally {
      stuck.destroyForcibly();
    }
    assertThat(stuck.exitValue()).isEqualTo(TERMINATED);
  }

  @Test
  void aServerThatIsClosedIsWaitedForNoLonger() {
    CountDownLatch closed = new CountDownLatch(1);
    Thread ending = new Thread(() -> Serve.end(closed::countDown, closed, Long.MAX_VALUE));
    ending.start();
    assertThat(ending).satisfies(thread -> thread.join(TimeUnit.MINUTES.toMillis(5)));
    assertThat(ending.isAlive()).isFalse();
  }

  @Test
  void thePatienceIsWhatTheReadmeSays() throws IOException {
    assertThat(Serve.PATIENCE).isEqualTo(10);
    assertThat(Files.readString(Path.of("README.md")))
        .contains("after ten seconds at most it waits for no query");
  }

  private static CompletableFuture<HttpResponse<String>> ask(URI home) {
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve("sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(ENDLESS))
            .build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
  }

  private static URI home(Process server, Path log) throws IOException, InterruptedException {
    String begun = Program.awaitServing(server, log);
    Matcher home = HOME.matcher(begun);
    assertThat(home.find()).as(begun).isTrue();
    return URI.create(home.group(1));
  }

  private static Set<Quad> quads(Path kept) {
    try (GraphStore store = GraphStore.open(kept)) {
      return store.read(data -> data.stream().collect(Collectors.toSet()));
    }
  }
}
