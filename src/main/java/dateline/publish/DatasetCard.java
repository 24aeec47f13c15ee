package dateline.publish;

import dateline.describe.Iris;
import dateline.describe.Prefixes;
import dateline.describe.Shipped;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Describes the dataset in its own graph {@code graph/about}: VoID counts with class and property
 * partitions, the links to other graphs as linksets, DCAT and schema.org titles, license, software
 * and the activities that made it, prefixes and saved queries as SHACL knows them, so that editors
 * offer completion and examples. It holds no time of its making: the same graph has the same card.
 */
public final class DatasetCard {

  private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

  private static final String ARTICLE = "https://schema.org/NewsArticle";

  private final Iris iris;
  private final Node graph;
  private final StreamRDF out;

  private DatasetCard(Iris iris, StreamRDF out) {
    this.iris = iris;
    this.graph = iris.graph(Iris.ABOUT);
    this.out = out;
  }

  /**
   * Computes the description of the store's graph and puts it in place of the former one. Reads
   * every quad once.
   */
  public static void write(GraphStore store, Iris iris) {
    QuadCounts counts = store.read(data -> counts(data, iris.graph(Iris.ABOUT)));
    store.replaceGraphs(Set.of(iris.graph(Iris.ABOUT)), out -> describe(iris, counts, out));
  }

  private static QuadCounts counts(DatasetGraph data, Node card) {
    QuadCounts counts = new QuadCounts();
    data.find()
        .forEachRemaining(
            quad -> {
              if (!quad.getGraph().equals(card)) {
                counts.add(quad);
              }
            });
    return counts;
  }

  /** Sends the description of a graph of which all quads but those of the card were counted. */
  public static void describe(Iris iris, QuadCounts counts, StreamRDF out) {
    new DatasetCard(iris, out).describe(counts);
  }

  private void describe(QuadCounts counts) {
    Node dataset = NodeFactory.createURI(iris.base() + "dataset");
    type(dataset, "void:Dataset");
    type(dataset, "dcat:Dataset");
    type(dataset, "schema:Dataset");
    add(dataset, "dct:title", text("Claims of the news, read by Dateline"));
    add(
        dataset,
        "dct:description",
        text("Who did what to whom, who says so, how surely, and in which words."));
    add(dataset, "dct:license", NodeFactory.createURI(LICENSE));
    add(dataset, "void:uriSpace", NodeFactory.createLiteralString(iris.base()));
    add(dataset, "schema:creator", text("Dateline " + Shipped.version()));
    Node software = NodeFactory.createURI("https://w3id.org/dateline");
    add(dataset, "prov:wasAttributedTo", software);
    type(software, "prov:SoftwareAgent");
    add(software, "schema:softwareVersion", NodeFactory.createLiteralString(Shipped.version()));
    counts.runs().forEach(run -> add(dataset, "prov:wasGeneratedBy", NodeFactory.createURI(run)));
    add(dataset, "void:documents", number(counts.classes().getOrDefault(ARTICLE, 0L)));
    counts.links().forEach((link, n) -> links(dataset, link, n));
    add(dataset, "void:triples", number(counts.quads()));
    add(dataset, "void:classes", number(counts.classes().size()));
    add(dataset, "void:properties", number(counts.properties().size()));
    counts.classes().forEach((iri, n) -> partition(dataset, "class", iri, "void:entities", n));
    counts.properties().forEach((iri, n) -> partition(dataset, "property", iri, "void:triples", n));
    Prefixes.ALL.forEach((prefix, iri) -> prefix(dataset, prefix, iri));
    SavedQuery.shipped().forEach(query -> query(dataset, query));
  }

  private void partition(Node dataset, String kind, String iri, String measure, long count) {
    Node node =
        NodeFactory.createURI(
            iris.base() + "dataset/" + kind + "/" + Integer.toHexString(iri.hashCode()));
    add(dataset, "void:" + kind + "Partition", node);
    add(node, "void:" + kind, NodeFactory.createURI(iri));
    add(node, measure, number(count));
  }

  private void links(Node dataset, String link, long count) {
    int blank = link.indexOf(' ');
    Node set =
        NodeFactory.createURI(
            iris.base() + "dataset/links/" + Integer.toHexString(link.hashCode()));
    type(set, "void:Linkset");
    add(dataset, "void:subset", set);
    add(set, "void:subjectsTarget", dataset);
    add(set, "void:objectsTarget", NodeFactory.createURI(link.substring(0, blank)));
    add(set, "void:linkPredicate", NodeFactory.createURI(link.substring(blank + 1)));
    add(set, "void:triples", number(count));
  }

  private void prefix(Node dataset, String prefix, String iri) {
    Node node = NodeFactory.createURI(iris.base() + "dataset/prefix/" + prefix);
    add(dataset, "sh:declare", node);
    add(node, "sh:prefix", NodeFactory.createLiteralString(prefix));
    add(node, "sh:namespace", NodeFactory.createLiteralDT(iri, XSDDatatype.XSDanyURI));
  }

  private void query(Node dataset, SavedQuery query) {
    Node node = NodeFactory.createURI(iris.base() + "query/" + query.name());
    type(node, "sh:SPARQLExecutable");
    type(node, "sh:SPARQLSelectExecutable");
    add(node, RDFS.label.asNode(), text(query.title()));
    add(node, RDFS.comment.asNode(), text(query.title() + ". " + query.description()));
    add(node, "sh:select", NodeFactory.createLiteralString(query.text()));
    add(node, "sh:prefixes", dataset);
    query.tags().forEach(tag -> add(node, "schema:keywords", text(tag)));
  }

  private void type(Node subject, String name) {
    add(subject, RDF.type.asNode(), term(name));
  }

  private void add(Node subject, String property, Node object) {
    add(subject, term(property), object);
  }

  private void add(Node subject, Node property, Node object) {
    out.quad(Quad.create(graph, subject, property, object));
  }

  private static Node term(String name) {
    int colon = name.indexOf(':');
    return NodeFactory.createURI(
        Prefixes.ALL.get(name.substring(0, colon)) + name.substring(colon + 1));
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  private static Node number(long count) {
    return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
