package dateline.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The rules of {@code ontology/rules/}: each is a SPARQL CONSTRUCT that sees one claim with its
 * event, its factuality and its entities' types and countries, and derives binary statements from
 * them.
 */
public final class ShortForm {

  private final List<Query> rules;

  private ShortForm(List<Query> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules that come with the program. */
  public static ShortForm shipped() {
    return of(Shipped.files("ontology/rules", ".rq"));
  }

  /**
   * The rules of some files.
   *
   * @throws IllegalArgumentException if one is no CONSTRUCT; the message names the file and the
   *     place
   */
  public static ShortForm of(List<Shipped> files) {
    List<Query> rules = new ArrayList<>();
    for (Shipped file : files) {
      try {
        Query query = QueryFactory.create(file.text());
        if (!query.isConstructType()) {
          throw new IllegalArgumentException(file.path() + " is no CONSTRUCT");
        }
        rules.add(query);
      } catch (QueryException e) {
        throw new IllegalArgumentException(file.path() + ": " + e.getMessage(), e);
      }
    }
    return new ShortForm(rules);
  }

  /** The properties that the rules can derive. */
  public Set<Node> properties() {
    Set<Node> properties = new LinkedHashSet<>();
    for (Query rule : rules) {
      for (Triple triple : rule.getConstructTemplate().getTriples()) {
        if (triple.getPredicate().isURI() && !triple.getPredicate().equals(RDF.type.asNode())) {
          properties.add(triple.getPredicate());
        }
      }
    }
    return properties;
  }

  /** What the rules derive from the statements of one claim; nothing that is already among them. */
  Set<Triple> derive(Collection<Triple> claim) {
    Graph graph = GraphFactory.createGraphMem();
    claim.forEach(graph::add);
    Set<Triple> derived = new LinkedHashSet<>();
    for (Query rule : rules) {
      try (QueryExec exec = QueryExec.graph(graph).query(rule).build()) {
        exec.constructTriples().forEachRemaining(derived::add);
      }
    }
    derived.removeIf(graph::contains);
    return derived;
  }
}
