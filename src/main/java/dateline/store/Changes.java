package dateline.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset that notes which triples with words come or go. */
final class Changes extends DatasetGraphWrapper {

  private final Set<Triple> triples = new HashSet<>();

  Changes(DatasetGraph data) {
    super(data);
  }

  /** What came or went. */
  Set<Triple> triples() {
    return Set.copyOf(triples);
  }

  private void note(Node subject, Node property, Node object) {
    if (FullText.holds(property)) {
      triples.add(Triple.create(subject, property, object));
    }
  }

  @Override
  public void add(Quad quad) {
    note(quad.getSubject(), quad.getPredicate(), quad.getObject());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node property, Node object) {
    note(subject, property, object);
    super.add(graph, subject, property, object);
  }

  @Override
  public void delete(Quad quad) {
    note(quad.getSubject(), quad.getPredicate(), quad.getObject());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node property, Node object) {
    note(subject, property, object);
    super.delete(graph, subject, property, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node property, Node object) {
    noteAll(find(graph, subject, property, object));
    super.deleteAny(graph, subject, property, object);
  }

  @Override
  public void removeGraph(Node graph) {
    noteAll(find(graph, Node.ANY, Node.ANY, Node.ANY));
    super.removeGraph(graph);
  }

  @Override
  public void clear() {
    noteAll(find());
    super.clear();
  }

  private void noteAll(Iterator<Quad> quads) {
    quads.forEachRemaining(q -> note(q.getSubject(), q.getPredicate(), q.getObject()));
  }
}
