package dateline.serve;

import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * SPARQL queries from strangers: those that reach outside the dataset are refused with a reason,
 * the number of rows is bounded, and a bare GET is answered by the service's description.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
  private final Limits limits;

  GuardedQuery(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestParameter("query") == null) {
      ServiceDescription.send(action);
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    List<String> reaches = Reach.outside(query);
    if (!reaches.isEmpty()) {
      ServletOps.errorForbidden("Not allowed here: " + String.join(", ", reaches));
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    action.setResponseHeader("Dateline-Row-Limit", String.valueOf(limits.rows()));
    return super.createQueryExec(action, limits.bound(query), dataset);
  }
}
