package dateline.serve;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query ends when its time is up, whatever it is at. */
class StepsTest {
  private static final Node KNOWS = NodeFactory.createURI("https://example.org/knows");

  /** A graph in which everybody knows somebody else, without end. */
  private static final Graph ENDLESS =
      new GraphBase() {
        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple wanted) {
          Iterator<Triple> all =
              Stream.iterate(0, i -> (i + 1) % 100)
                  .map(i -> Triple.create(person(i), KNOWS, person(i + 1)))
                  .filter(wanted::matches)
                  .iterator();
          return WrappedIterator.create(all);
        }
      };

  private static Node person(int number) {
    return NodeFactory.createURI("https://example.org/" + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?a <https://example.org/knows>* ?b",
        "?a <https://example.org/knows>+ <https://example.org/1>" + " FILTER(?a = 1)",
        "<https://example.org/1> !<https://example.org/likes> ?b FILTER(?b = 1)",
        "?a <https://example.org/knows> ?b FILTER(?b = 1)",
      })
  void thatReadsTheGraphWithoutEnd(String pattern) {
    DatasetGraph data = DatasetGraphFactory.wrap(ENDLESS);
    Steps.prepare(data.getContext());
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          try (Lanes.Pass pass = Lanes.open().enter("");
              QueryExec query = QueryExec.dataset(data).query("ASK {" + pattern + "}").build()) {
            Steps.watch(query, Duration.ofMillis(300), pass);
            assertThatThrownBy(query::ask).isInstanceOf(QueryCancelledException.class);
          }
        });
  }
}
