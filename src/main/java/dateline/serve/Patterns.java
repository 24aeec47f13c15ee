package dateline.serve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** Patterns of regular expressions that are matched in time, or end the query. */
final class Patterns {
  private Patterns() {}

  /** A text is matched with a pattern in time, or the query ends. */
  static final class Match extends E_Regex {
    private static Expr flags(ExprList arguments) {
      return arguments.size() > 2 ? arguments.get(2) : null;
    }

    private List<NodeValue> asked = List.of();
    private Pattern compiled;

    Match(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), flags(arguments));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      // What is wrong with its arguments, Jena says.
      NodeValue text = values.get(0);
      if (!text.isString() && !text.isLangString()) {
        return super.eval(values);
      }
      List<NodeValue> wanted = values.subList(1, values.size());
      if (!wanted.equals(asked)) {
        compiled = pattern(values, 2);
        asked = List.copyOf(wanted);
      }
      return NodeValue.booleanReturn(compiled.matcher(new Timed(text.getString())).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Match(arguments);
    }
  }

  /** What matches in a text is replaced, if it is found in time; or the query ends. */
  static final class Replace extends E_StrReplace {
    Replace(ExprList arguments) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      NodeValue text = values.get(0);
      if (text.isString() || text.isLangString()) {
        Matcher matcher = pattern(values, 3).matcher(new Timed(text.getString()));
        while (matcher.find()) {
          // Only the time is of interest.
        }
      }
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  private static Pattern pattern(List<NodeValue> values, int flags) {
    return RegexEngine.makePattern(
        "REGEX",
        values.get(1).asString(),
        values.size() > flags ? values.get(flags).asString() : null);
  }

  /** A text that may be looked at for a while. */
  private static final class Timed implements CharSequence {
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final int FEW = 0xfff;

    private final String text;
    private final long begun = System.nanoTime();
    private int looks;

    Timed(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int place) {
      if ((++looks & FEW) == 0 && System.nanoTime() - begun > MOST_NANOS) {
        throw new QueryCancelledException();
      }
      return text.charAt(place);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.subSequence(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
