package dateline.command;

import dateline.describe.Iris;
import dateline.read.Reason;
import dateline.serve.Hosts;
import dateline.store.Federation;
import dateline.store.GraphStore;
import dateline.store.QueryFault;
import dateline.store.SavedQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A query with its values, ready to be put to a graph. */
final class Answer {

  /** How long another server may take for its part. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Query query;
  private final AnswerWriter writer;
  private final Hosts hosts;

  private Answer(Query query, AnswerWriter writer, Hosts hosts) {
    this.query = query;
    this.writer = writer;
    this.hosts = hosts;
  }

  /**
   * The same, asking other servers by {@code SERVICE} as far as they are allowed. What a query asks
   * of others by {@code SERVICE SILENT} is left out, and said so on standard error.
   *
   * @throws ParameterException if it cannot be answered without a server that is not allowed
   */
  Answer asking(Hosts allowed, CommandLine command) {
    Query rest = Federation.without(query, allowed::allow);
    for (String server : Federation.servers(query)) {
      if (!allowed.allow(server)) {
        boolean needed = Federation.servers(rest).contains(server);
        String advice = server + " is not asked; allow it by --allow-service HOST";
        if (needed) {
          throw new ParameterException(command, advice);
        }
        command.getErr().println("left out: what others know: " + advice);
        command.getErr().flush();
      }
    }
    return new Answer(rest, writer, allowed);
  }

  /**
   * Finds a query and binds its parameters.
   *
   * @param query a file, or the name of a saved query
   * @param parameters {@code name=value}
   * @throws ParameterException if there is no such query or parameter, or a value does not fit
   */
  static Answer to(String query, List<String> parameters, Iris iris, CommandLine command) {
    try {
      Query bound = find(query, command).bind(values(parameters, command), iris.base());
      return new Answer(bound, new AnswerWriter(iris.base()), Hosts.NONE);
    } catch (QueryFault e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }

  private static SavedQuery find(String query, CommandLine command) {
    List<SavedQuery> saved = SavedQuery.shipped();
    for (SavedQuery one : saved) {
      if (one.name().equals(query)) {
        return one;
      }
    }
    Path file = file(query, command);
    if (Files.isRegularFile(file)) {
      try {
        return SavedQuery.of(query, Files.readString(file));
      } catch (IOException e) {
        throw new ParameterException(
            command,
            query + " cannot be read (" + Reason.of(e) + "): check its permissions and encoding",
            e);
      }
    }
    List<String> names = saved.stream().map(SavedQuery::name).toList();
    throw new ParameterException(
        command, "there is no query and no file " + query + Nearest.hint(query, names));
  }

  private static Path file(String query, CommandLine command) {
    try {
      return Path.of(query);
    } catch (java.nio.file.InvalidPathException e) {
      throw new ParameterException(command, "“" + query + "” is no name of a query or file", e);
    }
  }

  private static Map<String, String> values(List<String> parameters, CommandLine command) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String parameter : new ArrayList<>(parameters)) {
      int equals = parameter.indexOf('=');
      if (equals <= 0) {
        throw new ParameterException(command, "--param " + parameter + ": write it as name=value");
      }
      values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return values;
  }

  /** Fails if the kind of query cannot be answered in the format. */
  void check(AnswerFormat format, CommandLine command) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    boolean rows = format == AnswerFormat.CSV || format == AnswerFormat.TSV;
    if (graph && rows || !graph && format == AnswerFormat.TURTLE) {
      throw new ParameterException(
          command,
          graph
              ? "the answer is a graph: choose --format turtle, json or xml"
              : "the answer is no graph: choose --format table, csv, tsv, json or xml");
    }
  }

  /** Puts the query to a graph and writes what it answers. */
  void print(GraphStore graph, AnswerFormat format, OutputStream out) {
    if (query.toString().contains(TextQuery.NS)) {
      graph.words().open();
    }
    graph.read(
        data -> {
          try (QueryExec exec = exec(data)) {
            writer.write(exec, query, format, out);
          } catch (TextIndexParseException e) {
            throw new Failure(
                "the words of text:query cannot be read (" + e.getMessage() + "): quote them", e);
          }
          return true;
        });
  }

  private QueryExec exec(DatasetGraph data) {
    return QueryExec.dataset(data)
        .query(query)
        .set(ARQ.httpServiceAllowed, !hosts.names().isEmpty())
        .set(ARQ.httpQueryClient, hosts.client(PATIENCE))
        .build();
  }
}
