package dateline.publish;

import dateline.describe.DL;
import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Claims that the keeper of a graph takes back, each with the reason: a {@code prov:Invalidation}
 * in a graph of its own. The claim itself stays as it was read, and reading its article again
 * leaves the retraction where it is.
 */
public final class Retractions {

  private static final String PROV = "http://www.w3.org/ns/prov#";
  static final Node INVALIDATED = NodeFactory.createURI(PROV + "qualifiedInvalidation");
  private static final Node INVALIDATION = NodeFactory.createURI(PROV + "Invalidation");

  private final GraphStore store;
  private final Iris iris;
  private final Node graph;

  /** The retractions of a store. */
  public Retractions(GraphStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
    this.graph = iris.graph(Iris.RETRACTIONS);
  }

  /**
   * The claim that somebody means by its IRI, whole or from {@code claim/} on.
   *
   * @return nothing if the graph has no such claim
   */
  public Optional<Node> claim(String name) {
    String iri = name.startsWith("claim/") ? iris.base() + name : name;
    Node claim = NodeFactory.createURI(iri);
    boolean known =
        store.read(d -> d.contains(Node.ANY, claim, RDF.type.asNode(), DL.CLAIM))
            || store.read(d -> d.contains(graph, claim, INVALIDATED, Node.ANY));
    return known ? Optional.of(claim) : Optional.empty();
  }

  /** Takes a claim back, in place of an earlier retraction of the same claim. */
  public void retract(Node claim, String reason, LocalDate day) {
    Set<Quad> quads = without(claim);
    Node retraction = iris.retraction(claim);
    quads.add(Quad.create(graph, claim, INVALIDATED, retraction));
    quads.add(Quad.create(graph, retraction, RDF.type.asNode(), INVALIDATION));
    quads.add(
        Quad.create(
            graph, retraction, RDFS.comment.asNode(), NodeFactory.createLiteralString(reason)));
    quads.add(
        Quad.create(
            graph,
            retraction,
            DCTerms.date.asNode(),
            NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    put(quads);
  }

  /**
   * Makes a claim stand again.
   *
   * @return whether it had been taken back
   */
  public boolean undo(Node claim) {
    boolean retracted = store.read(d -> d.contains(graph, claim, INVALIDATED, Node.ANY));
    put(without(claim));
    return retracted;
  }

  /** Why a claim was taken back, and when. */
  public Optional<String> told(Node claim) {
    Node retraction = iris.retraction(claim);
    return store.read(
        data ->
            value(data, retraction, RDFS.comment.asNode())
                .map(
                    reason ->
                        reason
                            + value(data, retraction, DCTerms.date.asNode())
                                .map(day -> " (" + day + ")")
                                .orElse("")));
  }

  private Optional<String> value(DatasetGraph data, Node retraction, Node property) {
    Iterator<Quad> found = data.find(graph, retraction, property, Node.ANY);
    try {
      return found.hasNext()
          ? Optional.of(found.next().getObject().getLiteralLexicalForm())
          : Optional.empty();
    } finally {
      Iter.close(found);
    }
  }

  /** Whether a claim was taken back. */
  static boolean isRetracted(DatasetGraph data, Node claim) {
    return data.contains(Node.ANY, claim, INVALIDATED, Node.ANY);
  }

  private Set<Quad> without(Node claim) {
    Node retraction = iris.retraction(claim);
    Set<Quad> quads = new LinkedHashSet<>();
    store.read(
        data -> {
          data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
          return true;
        });
    quads.removeIf(q -> q.getSubject().equals(retraction) || q.getSubject().equals(claim));
    return quads;
  }

  private void put(Set<Quad> quads) {
    store.replaceGraphs(Set.of(graph), out -> quads.forEach(out::quad));
  }
}
