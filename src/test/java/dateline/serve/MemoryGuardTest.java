package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
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
}
