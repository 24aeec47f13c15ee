package dateline.serve;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Bounds what a query computes without reading the graph, in the midst of which nobody can stop it:
 * a pattern that tries all ways to cut up a text, a number that is squared over and over.
 */
final class Expressions extends ExprTransformCopy {
  /** The most digits of a number that is computed with. */
  static final int DIGITS = 10_000;

  private static final int BITS = 4 * DIGITS;
  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";
  private static final Pattern NUMBER = Pattern.compile("[\\s+-]*+[0-9.]*+\\s*+");

  /** What is said where a function fails on what it is given. */
  static final String FAULT = "A function fails on what it is given.";

  private Expressions() {}

  /** Whether it is a fault of what is computed that a query fails by this exception. */
  static boolean isFault(RuntimeException e) {
    return e instanceof ArithmeticException
        || e instanceof IndexOutOfBoundsException
        || e instanceof IllegalArgumentException;
  }

  /** What to say of what a query or update fails by. */
  static String why(RuntimeException e) {
    return isFault(e) ? FAULT : e.getMessage();
  }

  /** Has the queries of a dataset compute within bounds. */
  static void prepare(Context dataset) {
    RewriteFactory factory = Expressions::optimizer;
    dataset.set(ARQConstants.sysOptimizerFactory, factory);
  }

  /** What Jena does anyway, which computes what is constant, done to what is bounded. */
  private static Rewrite optimizer(Context context) {
    RewriteFactory usual =
        Optional.ofNullable(Optimize.getFactory()).orElse(Optimize.stdOptimizationFactory);
    return op -> {
      Op bounded = Transformer.transform(new TransformCopy(), new Expressions(), op);
      try {
        return usual.create(context).rewrite(bounded);
      } catch (RuntimeException e) {
        if (!isFault(e)) {
          throw e;
        }
        // A function fails on what is constant: it will have no value when its turn comes.
        return Optimize.minimalOptimizationFactory.create(context).rewrite(bounded);
      }
    };
  }

  /** Whether a query writes a number with more digits than are computed with. */
  static boolean isTooLongIn(String query) {
    String plain = query.replaceAll("\\\\[uU]0*3([0-9])", "$1");
    int run = 0;
    for (int i = 0; i < plain.length() && run <= DIGITS; i++) {
      run = plain.charAt(i) >= '0' && plain.charAt(i) <= '9' ? run + 1 : 0;
    }
    return run > DIGITS;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    if (function instanceof E_Multiply) {
      return new E_Multiply(new Short(first), new Short(second));
    }
    if (function instanceof E_Divide) {
      return new E_Divide(new Short(first), new Short(second));
    }
    return function instanceof E_StrDatatype
        ? new Tried(new E_StrDatatype(new Short(first), second))
        : tried(super.transform(function, first, second));
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr value) {
    return tried(super.transform(function, value));
  }

  @Override
  public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
    return tried(super.transform(function, first, second, third));
  }

  /** Operators and what looks like one stay as they are: the optimizer knows them. */
  private static Expr tried(Expr expression) {
    boolean known =
        !(expression instanceof ExprFunction function)
            || function.getOpName() != null
            || function instanceof E_Bound
            || function instanceof E_SameTerm
            || function instanceof E_OneOfBase
            || function instanceof Tried;
    return known ? expression : new Tried(expression);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new Tried(new Patterns.Match(arguments));
    }
    if (function instanceof E_StrReplace) {
      return new Tried(new Patterns.Replace(arguments));
    }
    if (function instanceof E_Function
        && arguments.size() == 1
        && function.getFunctionIRI().startsWith(CASTS)) {
      return new Tried(
          new E_Function(function.getFunctionIRI(), new ExprList(new Short(arguments.get(0)))));
    }
    return tried(super.transform(function, arguments));
  }

  /** What a function fails on has no value, by whatever exception it fails. */
  private static final class Tried extends ExprFunction1 {
    Tried(Expr function) {
      super(function, "tried");
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
      try {
        return expr.eval(row, environment);
      } catch (ExprException | QueryCancelledException e) {
        throw e;
      } catch (RuntimeException e) {
        throw new ExprEvalException(FAULT, e);
      }
    }

    @Override
    public NodeValue eval(NodeValue value) {
      return value;
    }

    @Override
    public Expr copy(Expr function) {
      return new Tried(function);
    }
  }

  /** A value, if it is no number of too many digits. */
  private static final class Short extends ExprFunction1 {
    Short(Expr value) {
      super(value, "short");
    }

    @Override
    public NodeValue eval(NodeValue value) {
      boolean tooLong;
      if (value.isInteger()) {
        tooLong = value.getInteger().bitLength() > BITS;
      } else if (value.isDecimal()) {
        BigDecimal decimal = value.getDecimal();
        tooLong = decimal.unscaledValue().bitLength() > BITS || Math.abs(decimal.scale()) > DIGITS;
      } else {
        String text = value.isString() ? value.getString() : "";
        tooLong = text.length() > DIGITS && NUMBER.matcher(text).matches();
      }
      if (tooLong) {
        throw new ExprEvalException("a number of more than " + DIGITS + " digits");
      }
      return value;
    }

    @Override
    public Expr copy(Expr value) {
      return new Short(value);
    }
  }
}
