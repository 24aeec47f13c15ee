package dateline.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.describe.DL;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What took long is kept, what takes too long is worked out in the background. */
class LongAnswersTest {
  private static final long NEVER = Long.MAX_VALUE;

  private static final LongAnswers.Way UNASKED =
      () -> {
        throw new IllegalStateException("asked again");
      };

  private static final LongAnswers.Way TOO_LONG =
      () -> {
        throw new QueryCancelledException();
      };

  private static final Quad COUNTRY =
      Quad.create(
          NodeFactory.createURI(Sample.BASE + "graph/entities"),
          NodeFactory.createURI(Sample.BASE + "country/XXX"),
          RDF.type.asNode(),
          NodeFactory.createURI(DL.NS + "Country"));

  @TempDir Path folder;

  private static LongAnswers.Way way(String answer) {
    return () -> answer.getBytes(UTF_8);
  }

  @Test
  void whatTookLongIsKeptUntilTheGraphChanges() throws Exception {
    try (GraphStore store = GraphStore.create(folder.resolve("graph"));
        LongAnswers answers = new LongAnswers(store, 0, NEVER)) {
      assertThat(answers.answer("a", way("one"), UNASKED)).asString(UTF_8).isEqualTo("one");
      assertThat(answers.answer("a", UNASKED, UNASKED)).asString(UTF_8).isEqualTo("one");
      assertThat(answers.answer("b", way("other"), UNASKED)).asString(UTF_8).isEqualTo("other");
      store.change(data -> data.add(COUNTRY));
      assertThat(answers.answer("a", way("new"), UNASKED)).asString(UTF_8).isEqualTo("new");
    }
  }

  @Test
  void whatWasQuickIsNot() throws Exception {
    try (GraphStore store = GraphStore.create(folder.resolve("graph"));
        LongAnswers answers = new LongAnswers(store, NEVER, NEVER)) {
      answers.answer("a", way("one"), UNASKED);
      assertThat(answers.answer("a", way("two"), UNASKED)).asString(UTF_8).isEqualTo("two");
    }
  }

  @Test
  void whatTakesTooLongIsThereForThoseWhoComeBack() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    LongAnswers.Way patient =
        () -> {
          await(done);
          return "late".getBytes(UTF_8);
        };
    try (GraphStore store = GraphStore.create(folder.resolve("graph"));
        LongAnswers answers = new LongAnswers(store, 0, 1)) {
      assertThatThrownBy(() -> answers.answer("a", TOO_LONG, patient))
          .isInstanceOf(LongAnswers.NotYet.class);
      assertThatThrownBy(() -> answers.answer("a", UNASKED, UNASKED))
          .isInstanceOf(LongAnswers.NotYet.class)
          .hasMessageContaining("has been begun");
      done.countDown();
      Path kept = folder.resolve("graph/kept/a");
      for (int i = 0; i < 200 && !Files.exists(kept); i++) {
        Thread.sleep(50);
      }
      assertThat(answers.answer("a", UNASKED, UNASKED)).asString(UTF_8).isEqualTo("late");
    }
  }

  @Test
  void whatCannotBeWorkedOutIsNotTriedAgainUntilTheGraphChanges() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    LongAnswers.Way failing =
        () -> {
          done.countDown();
          throw new QueryCancelledException();
        };
    try (GraphStore store = GraphStore.create(folder.resolve("graph"));
        LongAnswers answers = new LongAnswers(store, 0, 1)) {
      assertThatThrownBy(() -> answers.answer("a", TOO_LONG, failing))
          .isInstanceOf(LongAnswers.NotYet.class);
      await(done);
      String told = "";
      for (int i = 0; i < 200 && !told.contains("more time or memory"); i++) {
        Thread.sleep(50);
        told = refusal(answers);
      }
      assertThat(told).contains("more time or memory");
      store.change(data -> data.add(COUNTRY));
      assertThat(answers.answer("a", way("new"), UNASKED)).asString(UTF_8).isEqualTo("new");
    }
  }

  private static String refusal(LongAnswers answers) throws Lanes.Busy {
    try {
      answers.answer("a", UNASKED, UNASKED);
      return "";
    } catch (LongAnswers.NotYet e) {
      return e.getMessage();
    }
  }

  /** Of a pattern that holds nothing, after so many pairs that they take long. */
  @Test
  void theServerAnswersALongQuestionLater() throws Exception {
    String query =
        "SELECT (COUNT(*) AS ?n) { VALUES ?a { 1 } { SELECT (COUNT(*) AS ?m) { "
            + "{ SELECT * { ?x ?y ?z } LIMIT 100 } ?u ?v ?w FILTER(STR(?z) < STR(?w)) } } }";
    Limits limits = new Limits(Duration.ofMillis(50), 1000, 20_000, 4);
    try (GraphStore store = GraphStore.create(folder.resolve("graph"))) {
      store.fill(Map.of(), out -> RDFDataMgr.parse(out, "src/test/resources/serve/sample.trig"));
      Settings settings = new Settings(Sample.BASE, 0, true, limits);
      try (Server server = Server.start(store, settings, List.of(SavedQuery.of("long", query)))) {
        Browser browser = new Browser(server);
        var answer = browser.get("/query/long.csv");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Please ask again");
        for (int i = 0; i < 600 && answer.statusCode() == 503; i++) {
          Thread.sleep(100);
          answer = browser.get("/query/long.csv");
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("n").contains("1");
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
