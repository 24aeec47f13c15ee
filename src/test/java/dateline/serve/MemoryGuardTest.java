package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.junit.jupiter.api.Test;

/** What happens to a query when memory is scarce. */
class MemoryGuardTest {
  @Test
  void theQueryThatRanLongestIsStopped() {
    String grouping = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d ?f";
    DatasetGraph data = Sample.data();
    data.begin(ReadWrite.READ);
    try (MemoryGuard always = new MemoryGuard(-1);
        QueryExec query = QueryExec.dataset(data).query(grouping).build()) {
      always.watch(query);
      assertThatThrownBy(() -> query.select().hasNext())
          .isInstanceOf(QueryCancelledException.class);
      assertThat(always.stopped()).isEqualTo(1);
    } finally {
      data.end();
    }
  }

  @Test
  void aSavedQueryIsWatchedToo() {
    Query query = QueryFactory.create("SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f");
    Answering.Form form = Answering.form(query, "csv").orElseThrow();
    Limits limits = new Limits(Duration.ofSeconds(30), 1_000_000, 1000, 4);
    try (MemoryGuard always = new MemoryGuard(-1)) {
      Answering answering = new Answering(Sample.data(), limits, always, Lanes.of(limits));
      assertThatThrownBy(() -> answering.answer(query, form))
          .isInstanceOf(QueryCancelledException.class);
    }
  }

  /** As in a join, which fails on what it has not built yet. */
  @Test
  void aStoppedQueryThatFailsInItsOwnWayWasStopped() {
    try (MemoryGuard always = new MemoryGuard(-1)) {
      FunctionRegistry.get().put("urn:test:fail", iri -> new FailsOnceStopped(always));
      Query query = QueryFactory.create("SELECT (<urn:test:fail>(?s) AS ?x) { ?s ?p ?o }");
      Answering.Form form = Answering.form(query, "csv").orElseThrow();
      Limits limits = new Limits(Duration.ofSeconds(30), 1000, 1000, 4);
      Answering answering = new Answering(Sample.data(), limits, always, Lanes.of(limits));
      assertThatThrownBy(() -> answering.answer(query, form))
          .isInstanceOf(QueryCancelledException.class);
    } finally {
      FunctionRegistry.get().remove("urn:test:fail");
    }
  }

  private static final class FailsOnceStopped extends FunctionBase1 {
    private final MemoryGuard guard;

    FailsOnceStopped(MemoryGuard guard) {
      this.guard = guard;
    }

    @Override
    public NodeValue exec(NodeValue value) {
      while (guard.stopped() == 0) {
        Thread.onSpinWait();
      }
      throw new IllegalStateException("not built yet");
    }
  }

  /** A pattern whose ?n is the length of a string of ten thousand million letters. */
  private static String growing() {
    StringBuilder pattern = new StringBuilder("BIND('x' AS ?s0) ");
    for (int i = 0; i < 10; i++) {
      String tenTimes = String.join(", ", Collections.nCopies(10, "?s" + i));
      pattern.append("BIND(CONCAT(").append(tenTimes).append(") AS ?s").append(i + 1).append(") ");
    }
    return pattern + "BIND(STRLEN(?s10) AS ?n)";
  }

  @Test
  void aQueryThatRunsOutOfMemoryIsToldSoAndTheNextIsAnswered() {
    try (Server server = Sample.server()) {
      Browser browser = new Browser(server);
      var answer = browser.ask("SELECT ?n { " + growing() + " }");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("more memory than this server has");
      assertThat(browser.ask("ASK {}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anAnswerThatRunsOutOfMemoryHalfwaySaysSoAndIsNotRemembered() {
    String rows = "{ SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 900 }";
    String query = "SELECT ?a ?d ?n { " + rows + " UNION { " + growing() + " } }";
    try (Server server = Sample.server()) {
      for (int i = 0; i < 2; i++) {
        var answer = new Browser(server).ask(query);
        assertThat(answer.body().lines().count()).isGreaterThan(900);
        assertThat(answer.body()).endsWith("##  " + Answering.TOO_LARGE + "  ##\n");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
      }
    }
  }

  @Test
  void aSavedQueryThatRunsOutOfMemoryIsStopped() {
    Query query = QueryFactory.create("SELECT ?n { " + growing() + " }");
    Answering.Form form = Answering.form(query, "csv").orElseThrow();
    Limits limits = new Limits(Duration.ofSeconds(30), 1000, 1000, 4);
    try (MemoryGuard guard = new MemoryGuard(1)) {
      Answering answering = new Answering(Sample.data(), limits, guard, Lanes.of(limits));
      assertThatThrownBy(() -> answering.answer(query, form))
          .isInstanceOf(QueryCancelledException.class);
      assertThat(guard.stopped()).isEqualTo(1);
    }
  }

  @Test
  void garbageAloneStopsNobody() throws InterruptedException {
    DatasetGraph data = Sample.data();
    data.begin(ReadWrite.READ);
    try (MemoryGuard guard = new MemoryGuard(0.75);
        QueryExec query = QueryExec.dataset(data).query("ASK {}").build()) {
      guard.watch(query);
      for (int i = 0; i < 60; i++) {
        // Large arrays go straight to the memory for what lives long.
        byte[][] garbage = new byte[40][];
        for (int k = 0; k < garbage.length; k++) {
          garbage[k] = new byte[1 << 20];
        }
        Thread.sleep(5);
        assertThat(garbage[0]).isNotNull();
      }
      assertThat(guard.stopped()).isZero();
    } finally {
      data.end();
    }
  }
}
