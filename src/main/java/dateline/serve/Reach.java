package dateline.serve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Finds what in a query reaches beyond the dataset: other servers ({@code SERVICE}), Java classes
 * and scripts called as functions, functions whose name is only known when the query runs, and
 * functions that do nothing but hold a thread. Functions are allowed by library; an unknown library
 * is refused.
 */
final class Reach {
  private static final List<String> LIBRARIES =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions#",
          "http://www.w3.org/2005/xpath-functions/math#",
          "http://www.opengis.net/def/function/geosparql/",
          "http://jena.apache.org/ARQ/function#",
          "http://jena.apache.org/ARQ/function/aggregate#");

  /** Those that hold a thread; ROUND, REGEX and REPLACE are bounded. */
  private static final Set<String> REFUSED =
      Set.of(
          "http://jena.apache.org/ARQ/function#wait",
          "http://www.w3.org/2005/xpath-functions#round",
          "http://www.w3.org/2005/xpath-functions#round-half-to-even",
          "http://www.w3.org/2005/xpath-functions#matches",
          "http://www.w3.org/2005/xpath-functions#replace",
          "http://www.w3.org/2005/xpath-functions#tokenize");

  private static final String SPLIT = ".*[#.]strSplit";

  private final Set<String> found = new TreeSet<>();
  private final Hosts hosts;

  private Reach(Hosts hosts) {
    this.hosts = hosts;
  }

  /**
   * The parts of the query that are not allowed, sorted; empty when it may run.
   *
   * @param hosts the servers that it may ask
   */
  static List<String> outside(Query query, Hosts hosts) {
    Reach reach = new Reach(hosts);
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), reach.new Patterns(), reach.new Functions());
    }
    return List.copyOf(reach.found);
  }

  private void walk(Expr expression) {
    Walker.walk(expression, new Patterns(), new Functions());
  }

  private void property(Node predicate) {
    if (predicate.isURI() && predicate.getURI().matches("(?i)(java|js|python):.*|" + SPLIT)) {
      found.add("property <" + predicate.getURI() + ">");
    }
  }

  private void function(String iri) {
    if (REFUSED.contains(iri) || LIBRARIES.stream().noneMatch(iri::startsWith)) {
      found.add("function <" + iri + ">");
    }
  }

  private final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        property(triple.getPredicate());
      }
    }

    @Override
    public void visit(OpPropFunc call) {
      property(call.getProperty());
    }

    @Override
    public void visit(OpService call) {
      Node server = call.getService();
      if (!server.isURI() || !hosts.allow(server.getURI())) {
        found.add(
            "SERVICE "
                + (server.isURI() ? "<" + server.getURI() + ">" : "of a variable")
                + (hosts.isEmpty() ? "" : " (allowed: " + String.join(", ", hosts.names()) + ")"));
      }
    }

    // Jena's walker passes by the expressions of ORDER BY and of aggregates.

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator sum : group.getAggregators()) {
        ExprList inner = sum.getAggregator().getExprList();
        if (inner != null) {
          inner.forEach(Reach.this::walk);
        }
        if (sum.getAggregator() instanceof AggCustom custom) {
          function(custom.getIRI());
        }
      }
    }
  }

  private final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN call) {
      if (call instanceof E_Call) {
        found.add("CALL");
      }
      named(call);
    }

    private void named(ExprFunction call) {
      if (call.getFunctionIRI() != null) {
        function(call.getFunctionIRI());
      }
    }
  }
}
