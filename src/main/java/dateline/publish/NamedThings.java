package dateline.publish;

import dateline.describe.Iris;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** The actors and places of a graph, as things that can be linked. */
final class NamedThings {

  private final DatasetGraph data;
  private final Iris iris;
  private final Set<Quad> without;

  /**
   * Those of a dataset.
   *
   * @param without links that are to be decided anew
   */
  NamedThings(DatasetGraph data, Iris iris, Set<Quad> without) {
    this.data = data;
    this.iris = iris;
    this.without = without;
  }

  /** Those with a name of their own: what articles only describe ("a judge") is none of them. */
  List<Node> all() {
    Set<String> found = new TreeSet<>();
    data.find(iris.graph(Iris.ENTITIES), Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!quad.getObject().isLiteral()
                  || !quad.getSubject().isURI()
                  || !quad.getSubject().getURI().startsWith(iris.base())) {
                return;
              }
              String name = quad.getObject().getLiteralLexicalForm();
              String path = quad.getSubject().getURI().substring(iris.base().length());
              boolean own = path.indexOf('/') == path.lastIndexOf('/');
              if (own && !name.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
                found.add(quad.getSubject().getURI());
              }
            });
    return found.stream().map(NodeFactory::createURI).toList();
  }

  /** What the graph says of one. */
  Thing thing(Node node) {
    List<Triple> triples = new ArrayList<>();
    for (String graph : List.of(Iris.ENTITIES, Iris.LINKS)) {
      data.find(iris.graph(graph), node, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (!without.contains(quad)) {
                  triples.add(quad.asTriple());
                }
              });
    }
    triples.sort(Comparator.comparing(Object::toString));
    return Thing.of(node.getURI(), triples);
  }

  /** The codes of ISO 3166 and the IRIs by which a country goes. */
  Set<String> aliases(String country) {
    Set<String> names = new TreeSet<>(Set.of(country));
    names.addAll(thing(NodeFactory.createURI(country)).same());
    String code = country.substring(country.lastIndexOf('/') + 1);
    names.add(code);
    Countries.two(code).ifPresent(names::add);
    return names;
  }
}
