package dateline.describe;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.graph.GraphFactory;

/** What well-formed claims, events, groups, articles and entities must have: SHACL shapes. */
public final class Shapes {

  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(Graph shapes) {
    this.shapes = org.apache.jena.shacl.Shapes.parse(shapes);
  }

  /**
   * Something that breaks a shape.
   *
   * @param node what breaks it
   * @param path by which property, or an empty string
   * @param message what is wrong
   */
  public record Violation(String node, String path, String message) {}

  /** The shapes that come with the program. */
  public static Shapes shipped() {
    Graph graph = GraphFactory.createGraphMem();
    Shipped.files("ontology", "shapes.ttl")
        .forEach(file -> RDFParser.fromString(file.text(), Lang.TURTLE).parse(graph));
    return new Shapes(graph);
  }

  /** All that breaks the shapes in the union of a dataset's graphs, by node. */
  public List<Violation> check(DatasetGraph data) {
    return ShaclValidator.get()
        .validate(shapes, GraphView.createUnionGraph(data))
        .getEntries()
        .stream()
        .map(Shapes::violation)
        .sorted(Comparator.comparing(Violation::toString))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    String node = entry.focusNode().isURI() ? entry.focusNode().getURI() : entry.focusNode() + "";
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    String value = entry.value() == null ? "" : " (found " + entry.value() + ")";
    return new Violation(node, path.replaceAll("[<>]", ""), entry.message() + value);
  }
}
