package dateline.publish;

import java.io.Serializable;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** How many quads a graph has, how many by each property, and how many things of each class. */
public final class QuadCounts implements Serializable {

  private static final long serialVersionUID = 1;

  private final TreeMap<String, Long> classes = new TreeMap<>();
  private final TreeMap<String, Long> properties = new TreeMap<>();
  private long quads;

  /** Counts a quad. */
  public QuadCounts add(Quad quad) {
    quads++;
    properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
    if (quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI()) {
      classes.merge(quad.getObject().getURI(), 1L, Long::sum);
    }
    return this;
  }

  /** Counts the quad of a line of N-Quads as Dateline writes them, whose subject is an IRI. */
  public QuadCounts add(String line) {
    quads++;
    int property = line.indexOf(' ') + 1;
    int object = line.indexOf(' ', property) + 1;
    String iri = line.substring(property + 1, object - 2);
    properties.merge(iri, 1L, Long::sum);
    if (iri.equals(RDF.type.getURI()) && line.charAt(object) == '<') {
      classes.merge(line.substring(object + 1, line.indexOf('>', object)), 1L, Long::sum);
    }
    return this;
  }

  /** Adds what was counted elsewhere. */
  public QuadCounts add(QuadCounts other) {
    quads += other.quads;
    other.classes.forEach((iri, count) -> classes.merge(iri, count, Long::sum));
    other.properties.forEach((iri, count) -> properties.merge(iri, count, Long::sum));
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
}
