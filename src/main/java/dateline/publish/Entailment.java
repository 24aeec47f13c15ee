package dateline.publish;

import dateline.describe.Iris;
import dateline.describe.Ontology;
import dateline.store.GraphStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * Keeps {@code graph/entailed}: what follows from the graph by the classes, properties, domains and
 * ranges of the ontology and its alignments (RDFS), so that queries in the words of SEM, PROV-O or
 * schema.org answer without a reasoner. It holds nothing that cannot be made again, and nothing
 * that stands elsewhere already.
 */
public final class Entailment {

  private Entailment() {}

  /**
   * Derives all that follows and puts it in place of what was derived before.
   *
   * @return how many triples
   */
  public static long write(GraphStore store, Iris iris) {
    Node graph = iris.graph(Iris.ENTAILED);
    try (SortedLines lines = new SortedLines()) {
      store.read(
          data -> {
            derive(data, graph, iris.graph(Ontology.GRAPH), lines);
            return true;
          });
      long[] count = {0};
      store.renewGraph(
          graph,
          out ->
              lines.forEach(
                  line -> {
                    out.quad(Quad.create(graph, parse(line)));
                    count[0]++;
                  }));
      return count[0];
    }
  }

  /** Removes what was derived. */
  public static void drop(GraphStore store, Iris iris) {
    store.renewGraph(iris.graph(Iris.ENTAILED), out -> {});
  }

  /** Whether something was derived. */
  public static boolean isThere(GraphStore store, Iris iris) {
    Node graph = iris.graph(Iris.ENTAILED);
    return store.read(data -> data.contains(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  private static void derive(DatasetGraph data, Node graph, Node ontology, SortedLines lines) {
    Graph vocabulary = GraphFactory.createGraphMem();
    for (Node property :
        new Node[] {
          RDFS.subClassOf.asNode(),
          RDFS.subPropertyOf.asNode(),
          RDFS.domain.asNode(),
          RDFS.range.asNode()
        }) {
      data.find(ontology, Node.ANY, property, Node.ANY)
          .forEachRemaining(quad -> vocabulary.add(quad.asTriple()));
    }
    Triple[] from = new Triple[1];
    StreamRDF derived =
        RDFSFactory.streamRDFS(
            new StreamRDFBase() {
              @Override
              public void triple(Triple found) {
                if (!found.equals(from[0]) && isNew(data, graph, found)) {
                  lines.add(NodeFmtLib.strNT(found).strip());
                }
              }
            },
            vocabulary);
    data.find()
        .forEachRemaining(
            quad -> {
              if (!quad.getGraph().equals(graph) && !quad.getGraph().equals(ontology)) {
                from[0] = quad.asTriple();
                derived.triple(from[0]);
              }
            });
  }

  /** What the graph only names, it shall not describe: a range tells no label. */
  private static boolean isNew(DatasetGraph data, Node graph, Triple t) {
    return isElsewhere(data, graph, t.getSubject(), Node.ANY, Node.ANY)
        && !isElsewhere(data, graph, t.getSubject(), t.getPredicate(), t.getObject());
  }

  private static boolean isElsewhere(DatasetGraph data, Node graph, Node s, Node p, Node o) {
    var found = data.find(Node.ANY, s, p, o);
    while (found.hasNext()) {
      if (!found.next().getGraph().equals(graph)) {
        return true;
      }
    }
    return false;
  }

  private static Triple parse(String line) {
    Triple[] triple = new Triple[1];
    RDFParser.fromString(line, Lang.NTRIPLES)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple found) {
                triple[0] = found;
              }
            });
    return triple[0];
  }
}
