package dateline.store;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset that is read quad by quad and ends by {@link Damage} where its files do not hold what
 * was written to them: what writes it out takes the database's own exceptions for a fault of the
 * format.
 */
public final class SoundData extends DatasetGraphWrapper {

  /** The same data. */
  public SoundData(DatasetGraph data) {
    super(data);
  }

  @Override
  public Iterator<Quad> find() {
    return sound(super::find);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return sound(() -> super.find(quad));
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return sound(() -> super.find(graph, subject, predicate, object));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return sound(() -> super.findNG(graph, subject, predicate, object));
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return sound(super::listGraphNodes);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  private static <T> Iterator<T> sound(Supplier<Iterator<T>> start) {
    Iterator<T> found = read(start);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return read(found::hasNext);
      }

      @Override
      public T next() {
        return read(found::next);
      }
    };
  }

  private static <T> T read(Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException e) {
      if (Damage.isIn(e)) {
        throw new Damage(e.getMessage(), e);
      }
      throw e;
    }
  }
}
