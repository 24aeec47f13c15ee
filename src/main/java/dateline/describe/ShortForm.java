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
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.vocabulary.RDF;

/**
 * The rules of {@code ontology/rules/}: each is a SPARQL CONSTRUCT that sees one claim with its
 * event, its factuality and its entities' types and countries, and derives binary statements from
 * them.
 */
public final class ShortForm {

  private final List<Rule> rules;

  /**
   * A rule.
   *
   * @param needs patterns of which each matches something wherever the rule applies
   */
  private record Rule(Query query, List<Triple> needs) {

    static Rule of(Query query) {
      List<Triple> needs = new ArrayList<>();
      if (query.getQueryPattern() instanceof ElementGroup group) {
        for (Element part : group.getElements()) {
          if (part instanceof ElementPathBlock block) {
            block.getPattern().forEach(path -> need(path, needs));
          }
        }
      }
      return new Rule(query, List.copyOf(needs));
    }

    private static void need(TriplePath path, List<Triple> needs) {
      if (path.isTriple()) {
        needs.add(Triple.create(Node.ANY, known(path.getPredicate()), known(path.getObject())));
      }
    }

    private static Node known(Node node) {
      return node.isURI() ? node : Node.ANY;
    }

    /** Whether it is worth asking: a query takes far longer than a look. */
    boolean mayApply(Graph graph) {
      return needs.stream().allMatch(graph::contains);
    }
  }

  private ShortForm(List<Rule> rules) {
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
    List<Rule> rules = new ArrayList<>();
    for (Shipped file : files) {
      try {
        Query query = QueryFactory.create(file.text());
        if (!query.isConstructType()) {
          throw new IllegalArgumentException(file.path() + " is no CONSTRUCT");
        }
        rules.add(Rule.of(query));
      } catch (QueryException e) {
        throw new IllegalArgumentException(file.path() + ": " + e.getMessage(), e);
      }
    }
    return new ShortForm(rules);
  }

  /** The properties that the rules can derive. */
  public Set<Node> properties() {
    Set<Node> properties = new LinkedHashSet<>();
    for (Rule rule : rules) {
      for (Triple triple : rule.query().getConstructTemplate().getTriples()) {
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
    for (Rule rule : rules) {
      if (rule.mayApply(graph)) {
        try (QueryExec exec = QueryExec.graph(graph).query(rule.query()).build()) {
          exec.constructTriples().forEachRemaining(derived::add);
        }
      }
    }
    derived.removeIf(graph::contains);
    return derived;
  }
}
