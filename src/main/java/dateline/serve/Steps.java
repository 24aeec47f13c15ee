package dateline.serve;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The steps of a query at work, one for each row that it reads of the graph. At each it looks
 * whether it has been stopped, and every few milliseconds whether its time is up and whether it
 * should make way for others.
 *
 * <p>Jena itself looks between rows of an answer only. It follows a path to its end, or collects
 * all things of the graph as ends of one, without looking; and while it searches for the first row
 * it holds the lock that its own alarm clock needs, which is the clock of all queries.
 */
final class Steps {
  /** Those of a query that has not begun. */
  static final Steps NONE = new Steps(new AtomicBoolean(), Long.MAX_VALUE, null);

  private static final Symbol STEPS = Symbol.create("dateline:steps");
  private static final long LOOK_NANOS = 5_000_000L;
  private static final int FEW = 63;

  private final AtomicBoolean stopped;
  private final long until;
  private final Lanes.Pass pass;
  private long looked = System.nanoTime();
  private int count;

  private Steps(AtomicBoolean stopped, long until, Lanes.Pass pass) {
    this.stopped = stopped;
    this.until = until;
    this.pass = pass;
  }

  /** Has the queries of a dataset follow paths step by step. */
  static void prepare(Context dataset) {
    QC.setFactory(dataset, Steps::executor);
  }

  /**
   * Watches the steps of a query that has not begun, in a dataset that is prepared.
   *
   * @param time how long it may run
   */
  static void watch(QueryExec query, Duration time, Lanes.Pass pass) {
    Context context = query.getContext();
    long until = System.nanoTime() + time.toNanos();
    Steps steps = new Steps(Context.getOrSetCancelSignal(context), until, pass);
    context.set(STEPS, steps);
    QC2.setFilter(context, steps::goOn);
    pass.walks(steps);
  }

  /** The filter through which all goes that is read of the index. */
  private boolean goOn(Tuple<NodeId> row) {
    step();
    return true;
  }

  private void step() {
    if (stopped.get()) {
      throw new QueryCancelledException();
    }
    if ((++count & FEW) == 0 && System.nanoTime() - looked > LOOK_NANOS) {
      check();
      try {
        pass.makeWay();
      } catch (Lanes.Busy e) {
        throw new QueryCancelledException();
      }
      looked = System.nanoTime();
    }
  }

  /** Ends a query that has been stopped, or whose time is up. */
  void check() {
    if (stopped.get() || System.nanoTime() - until > 0 && pass != null) {
      throw new QueryCancelledException();
    }
  }

  /** What is no graph of the store itself, such as one that a query made up of several, counts. */
  private static OpExecutor executor(ExecutionContext context) {
    Steps steps = context.getContext().get(STEPS);
    Graph graph = context.getActiveGraph();
    boolean counts = steps == null || graph == null || graph instanceof Counted;
    return new Paths(
        counts || graph instanceof GraphTDB
            ? context
            : ExecutionContext.copyChangeActiveGraph(context, new Counted(graph, steps)));
  }

  /** Follows paths in a graph that counts steps. */
  private static final class Paths extends OpExecutorTDB2 {
    Paths(ExecutionContext context) {
      super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      Steps steps = execCxt.getContext().get(STEPS);
      Graph graph = execCxt.getActiveGraph();
      if (steps == null || !(graph instanceof GraphTDB)) {
        return super.execute(path, input);
      }
      ExecutionContext counted =
          ExecutionContext.copyChangeActiveGraph(execCxt, new Counted(graph, steps));
      return new QueryIterPath(path.getTriplePath(), input, counted);
    }
  }

  /** A graph of which no triple is read without a step. */
  private static final class Counted extends GraphWrapper {
    private final Steps steps;

    Counted(Graph graph, Steps steps) {
      super(graph);
      this.steps = steps;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      steps.step();
      return super.find(subject, predicate, object)
          .filterKeep(
              triple -> {
                steps.step();
                return true;
              });
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
      return find(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
  }
}
