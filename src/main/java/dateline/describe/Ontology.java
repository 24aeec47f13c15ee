package dateline.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;

/** The Turtle files of {@code ontology/} that describe the terms of the graph. */
public final class Ontology {

  /** The name of the graph that holds them. */
  public static final String GRAPH = "ontology";

  private static final String FOLDER = "ontology";

  private Ontology() {}

  /**
   * Sends the ontology as quads of {@code graph/ontology}. Its blank nodes get IRIs by file and
   * order, since graphs that merge by union must not hold any.
   */
  public static void describe(Iris iris, StreamRDF out) {
    Node graph = iris.graph(GRAPH);
    out.quad(version(iris));
    for (Shipped file : turtle()) {
      Map<Node, Node> named = new HashMap<>();
      RDFParser.fromString(file.text(), Lang.TURTLE)
          .base(DL.NS)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  out.quad(
                      Quad.create(
                          graph,
                          name(triple.getSubject()),
                          triple.getPredicate(),
                          name(triple.getObject())));
                }

                private Node name(Node node) {
                  return node.isBlank()
                      ? named.computeIfAbsent(node, n -> skolem(iris, file, named.size()))
                      : node;
                }
              });
    }
  }

  /** The statement in the ontology's graph by which version it is. */
  public static Quad version(Iris iris) {
    Node graph = iris.graph(GRAPH);
    return Quad.create(
        graph, graph, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(digest()));
  }

  private static Node skolem(Iris iris, Shipped file, int number) {
    return NodeFactory.createURI(iris.base() + "genid/" + file.name() + "-" + (number + 1));
  }

  /** The files directly in the folder; those below it are lists of names and rules. */
  private static List<Shipped> turtle() {
    return Shipped.files(FOLDER, ".ttl").stream()
        .filter(file -> file.path().indexOf('/') == file.path().lastIndexOf('/'))
        .toList();
  }

  /** A digest of all files and rules, by which a graph says how it was made. */
  public static String digest() {
    return Shipped.digest(FOLDER);
  }
}
