package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many as may be within may wait for a moment; more are told to come back. */
class TurnstileTest {
  private static final Executor THREADS = work -> new Thread(work).start();

  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?c) < STR(?i)) }";

  private static Server server(int parallel) {
    return Sample.server(new Limits(Duration.ofSeconds(4), 1000, 20_000, parallel));
  }

  private static List<Integer> together(Server server, int requests, String query) {
    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, requests)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> new Browser(server).ask(query + " #" + i).statusCode(), THREADS))
            .toList();
    return answers.stream().map(CompletableFuture::join).toList();
  }

  @Test
  void shortOnesWaitForTheirTurn() {
    try (Server server = server(1)) {
      new Browser(server).ask("ASK {}");
      assertThat(together(server, 2, "ASK { ?s ?p ?o }")).containsOnly(200);
    }
  }

  @Test
  void thoseWhoWaitInVainAreToldToComeBack() throws Exception {
    try (Server server = server(1)) {
      Browser browser = new Browser(server);
      browser.ask("ASK {}");
      var first = CompletableFuture.supplyAsync(() -> browser.ask(SLOW), THREADS);
      Thread.sleep(300);
      long start = System.nanoTime();
      var second = browser.ask("ASK { ?s ?p ?o }");
      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.headers().firstValue("Retry-After")).contains("2");
      assertThat(System.nanoTime() - start).isGreaterThan(900_000_000L);
      first.join();
    }
  }
}
