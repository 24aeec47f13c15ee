package dateline.serve;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/**
 * Finds what in an update reaches beyond the dataset: {@code LOAD}, and what {@link Reach} finds.
 */
final class UpdateReach {

  private UpdateReach() {}

  /** The parts of the update that are not allowed, sorted; empty when it may run. */
  static Set<String> outside(UpdateRequest request) {
    Set<String> found = new TreeSet<>();
    for (Update update : request.getOperations()) {
      if (update instanceof UpdateLoad) {
        found.add("LOAD");
      } else if (update instanceof UpdateModify modify) {
        Query where = QueryFactory.make();
        where.setQueryAskType();
        where.setQueryPattern(modify.getWherePattern());
        found.addAll(Reach.outside(where, Hosts.NONE));
      }
    }
    return found;
  }
}
