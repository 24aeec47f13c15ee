package dateline.publish;

import dateline.describe.DL;
import dateline.describe.Prefixes;
import dateline.describe.Shipped;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * A nanopublication for each claim, by the guidelines of nanopub.net: the claim's graph is the
 * assertion, who says so and in which words is its provenance, and what Dateline did is the
 * publication info. The time of publication is the day of the article, so that the same graph gives
 * the same bytes.
 */
final class Nanopublications {

  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final Node LICENSE =
      NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");
  private static final Node SOFTWARE = NodeFactory.createURI("https://w3id.org/dateline");

  private final Happenings claims;
  private final DatasetGraph data;
  private final StreamRDF out;

  private Nanopublications(DatasetGraph data, StreamRDF out) {
    this.data = data;
    this.claims = new Happenings(data);
    this.out = out;
  }

  static void write(DatasetGraph data, OutputStream stream) {
    StreamRDF out = StreamRDFWriter.getWriterStream(stream, RDFFormat.TRIG_BLOCKS);
    out.start();
    Prefixes.ALL.forEach(out::prefix);
    out.prefix("np", NP);
    Nanopublications editor = new Nanopublications(data, out);
    editor.claims.forEach(editor::publish);
    out.finish();
  }

  private void publish(Happening claim) {
    String iri = claim.claim().getURI() + "/nanopub";
    Node publication = NodeFactory.createURI(iri);
    Node head = NodeFactory.createURI(iri + "#head");
    Node assertion = NodeFactory.createURI(iri + "#assertion");
    Node provenance = NodeFactory.createURI(iri + "#provenance");
    Node info = NodeFactory.createURI(iri + "#pubinfo");
    add(head, publication, RDF.type.asNode(), node(NP + "Nanopublication"));
    add(head, publication, node(NP + "hasAssertion"), assertion);
    add(head, publication, node(NP + "hasProvenance"), provenance);
    add(head, publication, node(NP + "hasPublicationInfo"), info);
    claim.content().forEach(t -> out.quad(Quad.create(assertion, t)));
    provenance(claim, provenance, assertion);
    published(claim, info, publication);
  }

  /** Who claims it, and the very words. */
  private void provenance(Happening claim, Node graph, Node assertion) {
    Node derived = node(PROV + "wasDerivedFrom");
    for (Triple t : claim.said()) {
      out.quad(Quad.create(graph, t));
      if (t.getPredicate().equals(derived)
          || t.getPredicate().equals(node(PROV + "wasGeneratedBy"))) {
        add(graph, assertion, t.getPredicate(), t.getObject());
      }
      if (t.getPredicate().equals(derived)) {
        List<Triple> words = Happening.triples(data, claim.graph(), t.getObject());
        words.forEach(w -> out.quad(Quad.create(graph, w)));
      }
    }
    claim.sources().forEach(who -> add(graph, assertion, node(PROV + "wasAttributedTo"), who));
    add(graph, assertion, node(PROV + "alternateOf"), claim.claim());
    add(graph, assertion, DL.FACTUALITY, DL.term(claim.factuality()));
    data.find(Node.ANY, claim.claim(), Retractions.INVALIDATED, Node.ANY)
        .forEachRemaining(
            taken -> {
              add(graph, assertion, Retractions.INVALIDATED, taken.getObject());
              Happening.triples(data, taken.getGraph(), taken.getObject())
                  .forEach(t -> out.quad(Quad.create(graph, t)));
            });
  }

  private void published(Happening claim, Node graph, Node publication) {
    Optional<Node> day = claims.value(claim.graph(), node(DCT + "issued"));
    day.flatMap(Happening::day)
        .map(d -> d + "T00:00:00Z")
        .map(d -> NodeFactory.createLiteralDT(d, XSDDatatype.XSDdateTime))
        .ifPresent(d -> add(graph, publication, node(DCT + "created"), d));
    add(graph, publication, node(DCT + "creator"), SOFTWARE);
    add(graph, publication, node(DCT + "license"), LICENSE);
    add(graph, publication, node(DCT + "source"), claim.graph());
    add(
        graph,
        SOFTWARE,
        node("https://schema.org/softwareVersion"),
        NodeFactory.createLiteralString(Shipped.version()));
  }

  private void add(Node graph, Node subject, Node property, Node object) {
    out.quad(Quad.create(graph, subject, property, object));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
