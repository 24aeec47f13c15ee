package dateline.store;

import dateline.describe.Shipped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question that is kept as a file: plain SPARQL that runs on any endpoint, with a header that
 * says what it asks and parameters that are bound as RDF terms.
 *
 * @param name the file's name without ending
 * @param title what it asks, on one line
 * @param description what the answer shows and how to read it
 * @param parameters what can be given
 * @param tags what it is about
 * @param view how its answer is best shown: {@code Map}, {@code Graph}, {@code Timeline}, …
 * @param text the file
 */
public record SavedQuery(
    String name,
    String title,
    String description,
    List<Parameter> parameters,
    List<String> tags,
    Optional<String> view,
    String text) {

  private static final Pattern VARIABLE = Pattern.compile("[?$](_{1,2}[A-Za-z][A-Za-z0-9_]*)");

  /** Copies the lists. */
  public SavedQuery {
    parameters = List.copyOf(parameters);
    tags = List.copyOf(tags);
  }

  /**
   * Reads a query.
   *
   * @param name how messages name it
   * @param text the file
   * @throws QueryFault if it is no SPARQL query; the message names line and column
   */
  public static SavedQuery of(String name, String text) {
    parse(name, text);
    QueryHeader header = QueryHeader.of(text);
    Set<String> variables = new LinkedHashSet<>();
    Matcher variable = VARIABLE.matcher(text.replaceAll("(?m)^\\s*#.*$", ""));
    while (variable.find()) {
      variables.add(variable.group(1));
    }
    return new SavedQuery(
        name,
        header.text("summary", "title"),
        header.text("description"),
        variables.stream().map(v -> Parameter.of(v, header)).toList(),
        header.items("tags"),
        header.view(),
        text);
  }

  /** The queries that come with the program, by name. */
  public static List<SavedQuery> shipped() {
    return Shipped.files("queries", ".rq").stream()
        .map(file -> of(file.name(), file.text()))
        .toList();
  }

  /**
   * The query with values in place of its parameters. A parameter that gets no value and has none
   * of its own stays a variable.
   *
   * @param values by parameter name
   * @param base what IRIs without a scheme are relative to
   * @throws QueryFault if there is no such parameter, or a value does not fit
   */
  public Query bind(Map<String, String> values, String base) {
    Set<String> names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    for (String given : values.keySet()) {
      if (!names.contains(given)) {
        throw new QueryFault(
            names.isEmpty()
                ? "the query " + name + " has no parameters"
                : "the query "
                    + name
                    + " has no parameter "
                    + given
                    + ", only "
                    + names.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    Map<Var, Node> terms = new HashMap<>();
    for (Parameter parameter : parameters) {
      Optional.ofNullable(values.get(parameter.name()))
          .or(parameter::value)
          .ifPresent(
              value -> terms.put(Var.alloc(parameter.variable()), parameter.term(value, base)));
    }
    Query query = parse(name, text);
    return terms.isEmpty() ? query : Decided.of(QueryTransformOps.replaceVars(query, terms));
  }

  private static Query parse(String name, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String place = e.getLine() > 0 ? ":" + e.getLine() + ":" + e.getColumn() : "";
      throw new QueryFault(name + place + ": " + QueryFault.why(e), e);
    } catch (QueryException e) {
      throw new QueryFault(name + ": " + QueryFault.why(e), e);
    }
  }
}
