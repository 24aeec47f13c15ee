package dateline.publish;

import dateline.describe.DL;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * One claim read back from a graph, with the event that it is about. What the ontology does not
 * allow, such as words for an agent, is not handed out: {@code dateline validate} names it.
 *
 * @param claim the claim's node, which also names its graph
 * @param event the event's node
 * @param graph the graph that says who makes the claim
 * @param content what the claim's graph says
 * @param said what is said about the claim
 */
record Happening(Node claim, Node event, Node graph, List<Triple> content, List<Triple> said) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  /**
   * Reads the claim that a quad of type {@code dl:Claim} names.
   *
   * @return nothing if the claim is about no event
   */
  static Optional<Happening> of(DatasetGraph data, Node graph, Node claim) {
    List<Triple> said = triples(data, graph, claim);
    List<Triple> content = triples(data, claim, Node.ANY);
    return things(said, claim, DL.ABOUT).stream()
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
    return things(content, event, RDF.type.asNode()).stream()
        .map(Happening::local)
        .findFirst()
        .orElse("Event");
  }

  /** Who or what fills a role of the event. */
  List<Node> role(String name) {
    return things(content, event, DL.term(name));
  }

  /** The countries whose people the event happens to. */
  List<Node> nationalities() {
    return ofGroup(DL.NATIONALITY).filter(Node::isURI).toList();
  }

  /** How many: the number itself, else the least, else the most. */
  Optional<String> count() {
    return number(DL.COUNT)
        .or(() -> number(DL.MIN_COUNT))
        .or(() -> number(DL.MAX_COUNT))
        .map(String::valueOf);
  }

  /** A number of people: {@code dl:count}, {@code dl:minCount} or {@code dl:maxCount}. */
  Optional<Long> number(Node property) {
    return ofGroup(property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(number -> NUMBER.matcher(number).matches())
        .findFirst()
        .map(Long::valueOf);
  }

  private Stream<Node> ofGroup(Node property) {
    return role("people").stream().flatMap(group -> values(content, group, property));
  }

  /** The first day ({@code begin}) or the last ({@code end}), as {@code yyyy-mm-dd}. */
  Optional<String> day(String name) {
    return values(content, event, DL.term(name))
        .flatMap(value -> day(value).stream())
        .map(LocalDate::toString)
        .findFirst();
  }

  /** The local name of the claim's factuality: "Asserted". */
  String factuality() {
    return things(said, claim, DL.FACTUALITY).stream()
        .map(Happening::local)
        .findFirst()
        .orElse("Asserted");
  }

  /** Who makes the claim, by the article. */
  List<Node> sources() {
    return things(said, claim, DL.ATTRIBUTED_TO);
  }

  /** The last segment of an IRI. */
  static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** A day that a literal gives. */
  static Optional<LocalDate> day(Node value) {
    try {
      return value.isLiteral()
          ? Optional.of(LocalDate.parse(value.getLiteralLexicalForm()))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<Node> things(List<Triple> triples, Node subject, Node property) {
    return values(triples, subject, property).filter(Node::isURI).toList();
  }

  private static Stream<Node> values(List<Triple> triples, Node subject, Node property) {
    return triples.stream()
        .filter(t -> t.getSubject().equals(subject) && t.getPredicate().equals(property))
        .map(Triple::getObject)
        .sorted(ORDER);
  }
}
