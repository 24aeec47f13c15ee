package dateline.publish;

import dateline.read.GivenRdf;
import dateline.store.Storable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Lines of N-Quads that others wrote, checked as they come: each that is handed on is one statement
 * that a store takes and gives back. Empty lines and comments are left out.
 */
public final class QuadLines {

  /** Characters that are parsed together: to begin a parser for each line would take longer. */
  private static final int PORTION = 1 << 18;

  /** Where a parser of one line says that it stumbled; the line's own number is told instead. */
  private static final Pattern PLACE = Pattern.compile("^\\[line: \\d+, col: (\\d+) *\\] *");

  private final Consumer<String> out;
  private final List<String> waiting = new ArrayList<>();
  private final List<Long> numbers = new ArrayList<>();
  private int length;
  private long number;

  /**
   * Lines.
   *
   * @param out takes the lines that hold a statement
   */
  public QuadLines(Consumer<String> out) {
    this.out = out;
  }

  /**
   * Takes the next line.
   *
   * @throws RiotException if one so far is no statement; the message says which and why
   */
  public void add(String line) {
    number++;
    String statement = line.strip();
    if (statement.isEmpty() || statement.startsWith("#")) {
      return;
    }
    waiting.add(statement);
    numbers.add(number);
    length += statement.length();
    if (length >= PORTION) {
      finish();
    }
  }

  /**
   * Checks and hands on what still waits.
   *
   * @throws RiotException if one is no statement; the message says which and why
   */
  public void finish() {
    if (!areStatements()) {
      // One at a time, to find which.
      for (int i = 0; i < waiting.size(); i++) {
        check(waiting.get(i), numbers.get(i));
      }
    }
    waiting.forEach(out);
    waiting.clear();
    numbers.clear();
    length = 0;
  }

  private boolean areStatements() {
    try {
      return parse(String.join("\n", waiting)) == waiting.size();
    } catch (RiotException | Storable.Unkept e) {
      return false;
    }
  }

  private static void check(String line, long number) {
    try {
      if (parse(line) != 1) {
        throw new RiotException("more than one statement");
      }
    } catch (RiotException | Storable.Unkept e) {
      String why = PLACE.matcher(GivenRdf.why(e)).replaceFirst("column $1: ");
      throw new RiotException("line " + number + ": " + why, e);
    }
  }

  /** How many statements there are. */
  private static long parse(String lines) {
    long[] statements = {0};
    GivenRdf.parse(
        RDFParser.fromString(lines, Lang.NQUADS)
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging),
        Storable.only(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                statements[0]++;
              }
            }));
    return statements[0];
  }
}
