package dateline.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The parts of a query that ask other servers by {@code SERVICE}. */
public final class Federation {

  private Federation() {}

  /** The servers that a query asks, as it names them; {@code ?x} for one that the data name. */
  public static Set<String> servers(Query query) {
    Set<String> found = new TreeSet<>();
    if (query.getQueryPattern() != null) {
      collect(query.getQueryPattern(), found);
    }
    return found;
  }

  private static void collect(Element pattern, Set<String> found) {
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            found.add(name(service.getServiceNode()));
          }

          @Override
          public void visit(ElementSubQuery inner) {
            collect(inner.getQuery().getQueryPattern(), found);
          }
        });
  }

  private static String name(Node server) {
    return server.isURI() ? server.getURI() : server.toString();
  }

  /**
   * The query as it answers where some servers do not: each {@code SERVICE SILENT} that is not
   * allowed gives one row without values, as SPARQL has it for a server that fails. Nobody is
   * asked.
   *
   * @param allowed whether a server may be asked
   */
  public static Query without(Query query, Predicate<String> allowed) {
    if (servers(query).stream().allMatch(allowed)) {
      return query;
    }
    ElementTransformCopyBase left =
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementService service, Node server, Element pattern) {
            return service.getSilent() && !allowed.test(name(server))
                ? new ElementGroup()
                : super.transform(service, server, pattern);
          }
        };
    return QueryTransformOps.transform(query, left, new ExprTransformApplyElementTransform(left));
  }
}
