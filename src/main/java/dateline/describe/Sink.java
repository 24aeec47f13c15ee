package dateline.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** One named graph of a stream of quads. */
record Sink(StreamRDF out, Node graph) {

  void add(Node subject, Node predicate, Node object) {
    out.quad(Quad.create(graph, subject, predicate, object));
  }

  void add(Node subject, Property predicate, Node object) {
    add(subject, predicate.asNode(), object);
  }
}
