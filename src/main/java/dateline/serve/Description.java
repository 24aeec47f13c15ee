package dateline.serve;

import dateline.describe.Prefixes;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * What a dataset says of one resource: the triples that start or end at it and, when it names a
 * graph, that graph. Bounded, so that a country in a million claims stays a page.
 */
final class Description {
  private static final int OUTWARD = 10_000;
  private static final int INWARD = 1_000;

  private final DatasetGraph data;

  Description(DatasetGraph data) {
    this.data = data;
  }

  /** The first of the resources that the dataset knows. */
  Optional<Node> known(List<Node> candidates) {
    Supplier<Optional<Node>> first = () -> candidates.stream().filter(this::occurs).findFirst();
    return Txn.calculateRead(data, first);
  }

  private boolean occurs(Node node) {
    return data.contains(Quad.unionGraph, node, Node.ANY, Node.ANY)
        || data.contains(Quad.unionGraph, Node.ANY, Node.ANY, node)
        || data.contains(node, Node.ANY, Node.ANY, Node.ANY);
  }

  /** The triples about a resource, with the prefixes that make them readable. */
  Graph of(Node node) {
    return Txn.calculateRead(
        data,
        () -> {
          Graph about = GraphFactory.createDefaultGraph();
          about.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
          add(about, data.find(Quad.unionGraph, node, Node.ANY, Node.ANY), OUTWARD);
          add(about, data.find(Quad.unionGraph, Node.ANY, Node.ANY, node), INWARD);
          add(about, data.find(node, Node.ANY, Node.ANY, Node.ANY), OUTWARD);
          return about;
        });
  }

  private static void add(Graph graph, Iterator<Quad> quads, int most) {
    for (int i = 0; i < most && quads.hasNext(); i++) {
      Triple triple = quads.next().asTriple();
      graph.add(triple);
    }
  }
}
