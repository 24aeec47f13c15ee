package dateline.serve;

import dateline.store.Damage;
import dateline.store.Words;
import java.io.IOException;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * SPARQL queries from strangers: those that reach outside the dataset are refused with a reason,
 * the number of rows is bounded, and a bare GET is answered by the service's description.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
  /** There are too many long queries; takes the way out past all that answers. */
  private static final class SentAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    SentAway(Lanes.Busy why) {
      super(why.getMessage(), why);
    }
  }

  /** Jena would put them into answers as they are: for a program of whoever wrote the address. */
  private static final List<String> SCRIPTS = List.of("stylesheet", "callback");

  private static final String TOO_DEEP = "The query is nested too deeply.";

  private final Limits limits;
  private final ThreadLocal<QueryExec> running = new ThreadLocal<>();

  private final MemoryGuard memory;
  private final Hosts hosts;
  private final Words words;
  private final Lanes lanes;
  private final Refusals refusals;
  private final String base;
  private final ThreadLocal<Lanes.Pass> pass = new ThreadLocal<>();

  GuardedQuery(Settings settings, Guards guards, Words words) {
    this.refusals = guards.refusals();
    this.base = settings.base();
    this.lanes = guards.lanes();
    this.limits = settings.limits();
    this.hosts = settings.hosts();
    this.memory = guards.memory();
    this.words = words;
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      ServiceDescription.send(action);
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    for (String name : SCRIPTS) {
      if (action.getRequestParameter(name) != null) {
        ServletOps.errorBadRequest("An answer names no programs: leave out the parameter " + name);
      }
    }
    if (query == null) {
      ServletOps.errorBadRequest("There is no query: send one as the parameter query.");
    }
    if (Expressions.isTooLongIn(query)) {
      ServletOps.errorBadRequest(
          "A number may have at most " + Expressions.DIGITS + " digits here.");
    }
    if (Elements.areTooManyIn(query)) {
      ServletOps.errorBadRequest(Elements.TOO_MANY);
    }
    long start = System.nanoTime();
    try {
      super.execute(query, action);
    } catch (SentAway e) {
      throw e;
    } catch (ActionErrorException e) {
      // The parser makes a message of what ended it.
      if (String.valueOf(e.getMessage()).endsWith(StackOverflowError.class.getSimpleName())) {
        ServletOps.errorBadRequest(TOO_DEEP);
      }
      throw e;
    } catch (RuntimeException e) {
      if (pass.get() != null && pass.get().wasSentAway()) {
        throw new SentAway(new Lanes.Busy());
      }
      // A query that is stopped inside a join fails on what it has not built yet.
      boolean inTime = System.nanoTime() - start < limits.time().toNanos();
      if (Damage.isIn(e)) {
        cutOff(action, 500, Courtesy.DAMAGED);
        return;
      }
      if (Expressions.isFault(e)) {
        cutOff(action, 400, Expressions.FAULT);
        return;
      }
      boolean cancelled = e instanceof QueryCancelledException;
      if (inTime && !cancelled && !memory.hasStopped(running.get())) {
        throw e;
      }
      cutOff(action, Answering.TOO_LONG);
    } catch (Damage e) {
      cutOff(action, 500, Courtesy.DAMAGED);
    } catch (OutOfMemoryError e) {
      // It grew by so much at once that the guard could not see it come.
      memory.ranOut();
      cutOff(action, Answering.TOO_LARGE);
    } catch (StackOverflowError e) {
      // Parsing and compiling recur with the depth of the query's brackets.
      ServletOps.errorBadRequest(TOO_DEEP);
    }
  }

  /** Says why there is no answer, or, after its beginning, no more of it. */
  private static void cutOff(HttpAction action, String why) {
    cutOff(action, 503, why);
  }

  private static void cutOff(HttpAction action, int status, String why) {
    if (!action.getResponse().isCommitted()) {
      ServletOps.error(status, why);
    }
    try {
      // As Jena says it of those that run out of time.
      action.getResponseOutputStream().print("\n##  " + why + "  ##\n");
    } catch (IOException e) {
      // Whoever asked is gone.
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    List<String> reaches = Reach.outside(query, hosts);
    if (!reaches.isEmpty()) {
      ServletOps.errorForbidden("Not allowed here: " + String.join(", ", reaches));
    }
    if (!words.ready() && query.toString().contains(TextQuery.NS)) {
      action.setResponseHeader("Retry-After", "10");
      ServletOps.error(
          503,
          words
              .fault()
              .map(why -> "There is no full-text search: " + why)
              .orElse("The words of the graph are being indexed. Please ask again in a while."));
    }
    try {
      pass.set(lanes.enter(Shapes.of(query, base)));
    } catch (Lanes.Busy e) {
      throw new SentAway(e);
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query asked, DatasetGraph dataset) {
    action.setResponseHeader("Dateline-Row-Limit", String.valueOf(limits.rows()));
    QueryExec query = super.createQueryExec(action, limits.bound(asked), dataset);
    memory.watch(query);
    Steps.watch(query, limits.time(), pass.get());
    running.set(query);
    return query;
  }

  @Override
  protected void executeLifecycle(HttpAction action) {
    long start = System.nanoTime();
    boolean whole = false;
    try {
      super.executeLifecycle(action);
      boolean stayed = pass.get() == null || !pass.get().wasSentAway();
      boolean inTime = System.nanoTime() - start < limits.time().toNanos();
      whole = stayed && inTime && !memory.hasStopped(running.get());
    } catch (SentAway e) {
      refuse(action, e.getMessage());
    } finally {
      memory.release(running.get());
      running.remove();
      leave(whole);
    }
  }

  private void refuse(HttpAction action, String why) {
    if (action.getResponse().isCommitted()) {
      cutOff(action, why);
      return;
    }
    try {
      refusals.send(action.getRequest(), action.getResponse(), 10, why);
    } catch (IOException e) {
      // Whoever asked is gone.
    }
  }

  private void leave(boolean whole) {
    Lanes.Pass held = pass.get();
    if (held != null) {
      pass.remove();
      if (!whole) {
        held.cutShort();
      }
      held.close();
    }
  }
}
