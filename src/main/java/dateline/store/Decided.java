package dateline.store;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Leaves out of a query's conditions what is decided by the values that were given: of {@code
 * !BOUND(<x>) || ?claim = <x>} remains {@code ?claim = <x>}. Jena looks such a thing up, where it
 * would try the longer condition on every row.
 */
final class Decided extends ExprTransformCopy {

  /** The same question, in fewer words. */
  static Query of(Query query) {
    return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new Decided());
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    if (function instanceof E_Bound && argument.isConstant()) {
      return NodeValue.TRUE;
    }
    if (function instanceof E_LogicalNot && isDecided(argument)) {
      return is(argument, true) ? NodeValue.FALSE : NodeValue.TRUE;
    }
    return super.transform(function, argument);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_LogicalOr || function instanceof E_LogicalAnd) {
      // Whatever the other side says: a disjunction is true with one true, and so on.
      boolean outweighs = function instanceof E_LogicalOr;
      if (isDecided(left)) {
        return is(left, outweighs) ? left : right;
      }
      if (isDecided(right)) {
        return is(right, outweighs) ? right : left;
      }
    }
    return super.transform(function, left, right);
  }

  private static boolean isDecided(Expr condition) {
    return is(condition, true) || is(condition, false);
  }

  private static boolean is(Expr condition, boolean value) {
    return condition.equals(value ? NodeValue.TRUE : NodeValue.FALSE);
  }
}
