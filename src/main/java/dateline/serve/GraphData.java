package dateline.serve;

import dateline.store.Damage;
import dateline.store.SoundData;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The graph store, for reading. Jena says of all that fails while an answer is written that the
 * wanted format cannot hold it (406); here damage of the graph's files is told as such.
 */
final class GraphData extends GSP_R {

  @Override
  protected DatasetGraph decideDataset(HttpAction action) {
    return new SoundData(super.decideDataset(action));
  }

  @Override
  protected void execGetQuads(HttpAction action) {
    tell(action, () -> super.execGetQuads(action));
  }

  @Override
  protected void execGetGSP(HttpAction action) {
    tell(action, () -> super.execGetGSP(action));
  }

  /** Where the answer has begun, the message ends it as what no format allows. */
  private static void tell(HttpAction action, Runnable answer) {
    try {
      answer.run();
    } catch (Damage e) {
      if (!action.getResponse().isCommitted()) {
        action.getResponse().resetBuffer();
      }
      ServletOps.error(500, Courtesy.DAMAGED);
    }
  }
}
