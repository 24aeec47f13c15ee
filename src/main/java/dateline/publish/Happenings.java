package dateline.publish;

import dateline.describe.DL;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The claims of a graph one by one, in the order of their IRIs, in memory that does not grow. */
final class Happenings {

  private static final Node WIKIDATA =
      NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");

  private final DatasetGraph data;

  Happenings(DatasetGraph data) {
    this.data = data;
  }

  void forEach(Consumer<Happening> out) {
    try (SortedLines claims = new SortedLines()) {
      data.find(Node.ANY, Node.ANY, RDF.type.asNode(), DL.CLAIM)
          .forEachRemaining(
              quad -> {
                if (quad.getSubject().isURI() && quad.getGraph().isURI()) {
                  claims.add(quad.getSubject().getURI() + " " + quad.getGraph().getURI());
                }
              });
      claims.forEach(
          line -> {
            int space = line.indexOf(' ');
            Node claim = NodeFactory.createURI(line.substring(0, space));
            Node graph = NodeFactory.createURI(line.substring(space + 1));
            Happening.of(data, graph, claim).ifPresent(out);
          });
    }
  }

  /** Why the keeper of the graph took a claim back, if he did. */
  Optional<String> retraction(Node claim) {
    return value(claim, Retractions.INVALIDATED)
        .map(
            r ->
                value(r, RDFS.comment.asNode())
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .orElse("yes"));
  }

  /** What a thing is called, or the end of its IRI. */
  String label(Node thing) {
    return value(thing, RDFS.label.asNode())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> Happening.local(thing));
  }

  /** The class of an actor or place: "Country". */
  Optional<String> kind(Node thing) {
    Set<String> kinds = new TreeSet<>();
    data.find(Node.ANY, thing, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> kinds.add(quad.getObject().toString()));
    return kinds.stream()
        .filter(kind -> kind.startsWith(DL.NS) && !kind.equals(DL.NS + "Entity"))
        .map(kind -> kind.substring(DL.NS.length()))
        .findFirst();
  }

  /** The item of Wikidata that is the same thing: "Q794". */
  Optional<String> wikidata(Node thing) {
    var links = data.find(Node.ANY, thing, WIKIDATA, Node.ANY);
    String item = null;
    while (links.hasNext()) {
      Node other = links.next().getObject();
      if (other.isURI() && other.getURI().startsWith("http://www.wikidata.org/entity/Q")) {
        item = Happening.local(other);
      }
    }
    return Optional.ofNullable(item);
  }

  /** The value of a property, the first in their order if there are several. */
  Optional<Node> value(Node subject, Node property) {
    Node[] first = {null};
    data.find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node object = quad.getObject();
              if (first[0] == null || object.toString().compareTo(first[0].toString()) < 0) {
                first[0] = object;
              }
            });
    return Optional.ofNullable(first[0]);
  }
}
