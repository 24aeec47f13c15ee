package dateline.command;

import dateline.describe.Prefixes;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes the answers of queries in the formats of {@link AnswerFormat}. */
final class AnswerWriter {

  private final String base;

  /**
   * @param base tables leave it away from the IRIs below it
   */
  AnswerWriter(String base) {
    this.base = base;
  }

  void write(QueryExec exec, Query query, AnswerFormat format, OutputStream out) {
    if (query.isAskType()) {
      ask(exec.ask(), format, out);
    } else if (query.isSelectType()) {
      select(exec, format, out);
    } else {
      Graph graph = GraphFactory.createGraphMem();
      Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
      (query.isConstructType() ? exec.constructTriples() : exec.describeTriples())
          .forEachRemaining(graph::add);
      RDFWriter.source(graph).format(format(format)).output(out);
    }
  }

  private static void ask(boolean answer, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      new PrintStream(out, true, StandardCharsets.UTF_8).println(answer ? "yes" : "no");
    } else {
      ResultSetMgr.write(out, answer, lang(format));
    }
  }

  private void select(QueryExec exec, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      new PrintStream(out, true, StandardCharsets.UTF_8).print(new Table(base).of(exec.select()));
    } else {
      ResultSetMgr.write(out, ResultSet.adapt(exec.select()), lang(format));
    }
  }

  private static Lang lang(AnswerFormat format) {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case XML -> ResultSetLang.RS_XML;
      case JSON, TABLE, TURTLE -> ResultSetLang.RS_JSON;
    };
  }

  private static RDFFormat format(AnswerFormat format) {
    return switch (format) {
      case JSON -> RDFFormat.JSONLD;
      case XML -> RDFFormat.RDFXML;
      case TURTLE, TABLE, CSV, TSV -> RDFFormat.TURTLE_PRETTY;
    };
  }
}
