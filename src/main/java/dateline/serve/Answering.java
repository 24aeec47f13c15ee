package dateline.serve;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs queries of our own on a dataset within the limits, and writes what they give. */
final class Answering {
  private static final Map<String, Lang> TABLES =
      new TreeMap<>(
          Map.of(
              "csv", ResultSetLang.RS_CSV,
              "tsv", ResultSetLang.RS_TSV,
              "json", ResultSetLang.RS_JSON,
              "xml", ResultSetLang.RS_XML));
  private static final Map<String, Lang> GRAPHS =
      new TreeMap<>(
          Map.of(
              "ttl",
              Lang.TURTLE,
              "nt",
              Lang.NTRIPLES,
              "jsonld",
              Lang.JSONLD11,
              "rdf",
              Lang.RDFXML));

  /** What is said of a query that was stopped. */
  static final String TOO_LONG = "The query took longer than this server allows.";

  /** What is said of a query for which there is no memory. */
  static final String TOO_LARGE = "The query needs more memory than this server has.";

  private final DatasetGraph data;
  private final Limits limits;
  private final MemoryGuard memory;
  private final Lanes lanes;

  Answering(DatasetGraph data, Limits limits, MemoryGuard memory, Lanes lanes) {
    this.lanes = lanes;
    this.data = data;
    this.limits = limits;
    this.memory = memory;
  }

  /**
   * A way to write an answer.
   *
   * @param lang how Jena names it
   */
  record Form(Lang lang) {
    /** The Content-Type, with its charset. */
    String type() {
      return lang.getContentType().getContentTypeStr() + "; charset=utf-8";
    }
  }

  /** The form that an address's ending asks for, when the query's answer can take it. */
  static Optional<Form> form(Query query, String ending) {
    return Optional.ofNullable(forms(query).get(ending)).map(Form::new);
  }

  /** The endings that an answer to the query can have. */
  static List<String> endings(Query query) {
    return List.copyOf(forms(query).keySet());
  }

  private static Map<String, Lang> forms(Query query) {
    return query.isConstructType() || query.isDescribeType() ? GRAPHS : TABLES;
  }

  /**
   * Runs a query.
   *
   * @throws org.apache.jena.query.QueryCancelledException when it takes longer than allowed, or
   *     memory gets scarce
   * @throws Lanes.Busy when too many long ones run
   */
  byte[] answer(Query query, Form form) throws Lanes.Busy {
    try (Lanes.Pass pass = lanes.enter(Shapes.of(query, Quad.unionGraph.getURI()))) {
      return run(query, form, pass);
    }
  }

  private byte[] run(Query query, Form form, Lanes.Pass pass) throws Lanes.Busy {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    long start = System.nanoTime();
    data.begin(ReadWrite.READ);
    // The dataset's context is copied: in a shared one, a stopped query would stop all others.
    try (QueryExec run =
        QueryExec.dataset(data)
            .query(limits.bound(query))
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      memory.watch(run);
      Steps.watch(run, limits.time(), pass);
      try {
        write(query, form, run, body);
      } catch (RuntimeException e) {
        pass.cutShort();
        if (pass.wasSentAway()) {
          throw new Lanes.Busy();
        }
        // A query that is stopped inside a join fails on what it has not built yet.
        boolean inTime = System.nanoTime() - start < limits.time().toNanos();
        if (e instanceof QueryCancelledException || inTime && !memory.hasStopped(run)) {
          throw e;
        }
        throw new QueryCancelledException();
      } catch (OutOfMemoryError e) {
        pass.cutShort();
        memory.ranOut();
        throw new QueryCancelledException();
      } finally {
        memory.release(run);
      }
    } finally {
      data.end();
    }
    return body.toByteArray();
  }

  private void write(Query query, Form form, QueryExec run, ByteArrayOutputStream body) {
    if (query.isConstructType()) {
      RDFDataMgr.write(body, run.construct(), form.lang());
    } else if (query.isDescribeType()) {
      RDFDataMgr.write(body, run.describe(), form.lang());
    } else {
      RowSetWriter writer = RowSetWriterRegistry.getFactory(form.lang()).create(form.lang());
      if (query.isAskType()) {
        writer.write(body, run.ask(), data.getContext());
      } else {
        writer.write(body, run.select(), data.getContext());
      }
    }
  }
}
