package dateline.publish;

import dateline.describe.ShortForm;
import java.io.OutputStream;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The binary statements of the short form, without events and without who says so; those of claims
 * that were taken back are left out, for nothing would tell it.
 */
final class ShortTriples {

  private ShortTriples() {}

  static void write(DatasetGraph data, OutputStream out) {
    try (SortedLines lines = new SortedLines()) {
      Set<Node> properties = ShortForm.shipped().properties();
      for (Node property : properties) {
        Iter.iter(data.find(Node.ANY, Node.ANY, property, Node.ANY))
            .filter(quad -> !Retractions.isRetracted(data, quad.getGraph()))
            .forEachRemaining(quad -> lines.add(NodeFmtLib.strNT(quad.asTriple()).strip()));
      }
      lines.writeTo(out);
    }
  }
}
