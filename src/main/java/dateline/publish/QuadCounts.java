package dateline.publish;

import dateline.describe.Iris;
import java.io.Serializable;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How many quads a graph has, how many by each property, how many things of each class, how many
 * links to which graphs, and which activities made it.
 */
public final class QuadCounts implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ACTIVITY = "http://www.w3.org/ns/prov#Activity";

  private final TreeMap<String, Long> classes = new TreeMap<>();
  private final TreeMap<String, Long> properties = new TreeMap<>();
  private final TreeMap<String, Long> links = new TreeMap<>();
  private final TreeSet<String> runs = new TreeSet<>();
  private long quads;

  /** Counts a quad. */
  public QuadCounts add(Quad quad) {
    String object = quad.getObject().isURI() ? quad.getObject().getURI() : "";
    count(
        quad.getSubject().toString(),
        quad.getPredicate().getURI(),
        object,
        quad.getGraph().toString());
    return this;
  }

  /** Counts the quad of a line of N-Quads as Dateline writes them, whose subject is an IRI. */
  public QuadCounts add(String line) {
    int property = line.indexOf(' ') + 1;
    int object = line.indexOf(' ', property) + 1;
    int graph = line.lastIndexOf(" <") + 2;
    count(
        line.substring(1, property - 2),
        line.substring(property + 1, object - 2),
        line.charAt(object) == '<' ? line.substring(object + 1, line.indexOf('>', object)) : "",
        line.substring(graph, line.indexOf('>', graph)));
    return this;
  }

  private void count(String subject, String property, String object, String graph) {
    quads++;
    properties.merge(property, 1L, Long::sum);
    if (object.isEmpty()) {
      return;
    }
    if (property.equals(RDF.type.getURI())) {
      classes.merge(object, 1L, Long::sum);
      if (object.equals(ACTIVITY)) {
        runs.add(subject);
      }
    }
    if (graph.endsWith("graph/" + Iris.LINKS)) {
      links.merge(home(object) + " " + property, 1L, Long::sum);
    }
  }

  /** Where a graph is at home: scheme and host of its IRIs. */
  private static String home(String iri) {
    int host = iri.indexOf("://");
    int end = host < 0 ? -1 : iri.indexOf('/', host + 3);
    return end < 0 ? iri : iri.substring(0, end + 1);
  }

  /** Adds what was counted elsewhere. */
  public QuadCounts add(QuadCounts other) {
    quads += other.quads;
    other.classes.forEach((iri, count) -> classes.merge(iri, count, Long::sum));
    other.properties.forEach((iri, count) -> properties.merge(iri, count, Long::sum));
    other.links.forEach((link, count) -> links.merge(link, count, Long::sum));
    runs.addAll(other.runs);
    return this;
  }

  /** All quads. */
  public long quads() {
    return quads;
  }

  TreeMap<String, Long> classes() {
    return classes;
  }

  TreeMap<String, Long> properties() {
    return properties;
  }

  /** Links by the graph that they lead to and their property, with a blank between. */
  TreeMap<String, Long> links() {
    return links;
  }

  /** The activities that made the graph. */
  TreeSet<String> runs() {
    return runs;
  }
}
