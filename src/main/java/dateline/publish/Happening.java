package dateline.publish;

import dateline.describe.DL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * One claim read back from a graph, with the event that it is about.
 *
 * @param claim the claim's node, which also names its graph
 * @param event the event's node
 * @param graph the graph that says who makes the claim
 * @param content what the claim's graph says
 * @param said what is said about the claim
 */
record Happening(Node claim, Node event, Node graph, List<Triple> content, List<Triple> said) {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  /**
   * Reads the claim that a quad of type {@code dl:Claim} names.
   *
   * @return nothing if the claim is about no event
   */
  static Optional<Happening> of(DatasetGraph data, Node graph, Node claim) {
    List<Triple> said = triples(data, graph, claim);
    List<Triple> content = triples(data, claim, Node.ANY);
    return values(said, claim, DL.ABOUT).stream()
        .findFirst()
        .map(event -> new Happening(claim, event, graph, content, said));
  }

  /** The triples of a graph about a subject, in a fixed order. */
  static List<Triple> triples(DatasetGraph data, Node graph, Node subject) {
    List<Triple> out = new ArrayList<>();
    data.find(graph, subject, Node.ANY, Node.ANY)
        .forEachRemaining((Quad quad) -> out.add(quad.asTriple()));
    out.sort(Comparator.comparing(Triple::toString));
    return out;
  }

  /** The local name of the event's type: "Removal". */
  String type() {
    return values(content, event, RDF.type.asNode()).stream()
        .map(Happening::local)
        .findFirst()
        .orElse("Event");
  }

  /** Who or what fills a role of the event. */
  List<Node> role(String name) {
    return values(content, event, DL.term(name));
  }

  /** The countries whose people the event happens to. */
  List<Node> nationalities() {
    return ofGroup(DL.NATIONALITY);
  }

  /** How many: the number itself, else the least, else the most. */
  Optional<String> count() {
    return ofGroup(DL.COUNT).stream()
        .findFirst()
        .or(() -> ofGroup(DL.MIN_COUNT).stream().findFirst())
        .or(() -> ofGroup(DL.MAX_COUNT).stream().findFirst())
        .map(Node::getLiteralLexicalForm);
  }

  /** A number of people: {@code dl:count}, {@code dl:minCount} or {@code dl:maxCount}. */
  Optional<Long> number(Node property) {
    return ofGroup(property).stream().findFirst().map(n -> Long.valueOf(n.getLiteralLexicalForm()));
  }

  private List<Node> ofGroup(Node property) {
    return role("people").stream()
        .flatMap(group -> values(content, group, property).stream())
        .toList();
  }

  /** The first day ({@code begin}) or the last ({@code end}), as {@code yyyy-mm-dd}. */
  Optional<String> day(String name) {
    return role(name).stream().map(Node::getLiteralLexicalForm).findFirst();
  }

  /** The local name of the claim's factuality: "Asserted". */
  String factuality() {
    return values(said, claim, DL.FACTUALITY).stream()
        .map(Happening::local)
        .findFirst()
        .orElse("Asserted");
  }

  /** Who makes the claim, by the article. */
  List<Node> sources() {
    return values(said, claim, DL.ATTRIBUTED_TO);
  }

  /** The last segment of an IRI. */
  static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static List<Node> values(List<Triple> triples, Node subject, Node property) {
    return triples.stream()
        .filter(t -> t.getSubject().equals(subject) && t.getPredicate().equals(property))
        .map(Triple::getObject)
        .sorted(ORDER)
        .toList();
  }
}
