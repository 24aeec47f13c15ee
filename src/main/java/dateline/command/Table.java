package dateline.command;

import dateline.describe.Prefixes;
import dateline.read.Plain;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows of answers in columns that people can read: IRIs short, long texts cut. */
final class Table {

  private static final int WIDEST = 60;

  private final String base;

  Table(String base) {
    this.base = base;
  }

  String of(RowSet answers) {
    List<List<String>> rows = new ArrayList<>();
    List<Var> columns = answers.getResultVars();
    rows.add(columns.stream().map(Var::getVarName).toList());
    while (answers.hasNext()) {
      Binding binding = answers.next();
      rows.add(columns.stream().map(column -> cell(binding.get(column))).toList());
    }
    StringBuilder out = new StringBuilder();
    int[] widths = widths(rows, columns.size());
    line(out, rows.get(0), widths);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    line(out, rule, widths);
    rows.subList(1, rows.size()).forEach(row -> line(out, row, widths));
    int count = rows.size() - 1;
    return out.append(count == 1 ? "1 answer" : count + " answers").append('\n').toString();
  }

  private String cell(Node node) {
    String text = node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : iri(node);
    String line = Plain.line(text.replaceAll("\\s+", " "));
    if (line.codePointCount(0, line.length()) <= WIDEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private String iri(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    return iri.startsWith(base) ? iri.substring(base.length()) : Prefixes.shorten(iri);
  }

  private static int[] widths(List<List<String>> rows, int columns) {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    return widths;
  }

  private static void line(StringBuilder out, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : "  ").append(cells.get(i));
      line.append(" ".repeat(widths[i] - length(cells.get(i))));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
