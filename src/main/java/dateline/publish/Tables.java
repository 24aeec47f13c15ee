package dateline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** The network as two tables of comma-separated values (RFC 4180), as Gephi and Cytoscape read. */
final class Tables {

  private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  private Tables() {}

  /** A row for each actor and place that an edge leads from or to. */
  static void nodes(DatasetGraph data, OutputStream out) throws IOException {
    Happenings happenings = new Happenings(data);
    try (SortedLines nodes = new SortedLines()) {
      happenings.forEach(
          happening ->
              Flow.of(happening)
                  .forEach(
                      flow -> {
                        nodes.add(flow.from().getURI());
                        nodes.add(flow.to().getURI());
                      }));
      Writer table = table(out, "Id", "Label", "Class", "Latitude", "Longitude", "Wikidata");
      nodes.forEach(iri -> print(table, node(happenings, NodeFactory.createURI(iri))));
      table.flush();
    }
  }

  private static List<String> node(Happenings happenings, Node thing) {
    return List.of(
        thing.getURI(),
        happenings.label(thing),
        happenings.kind(thing).orElse(""),
        happenings.value(thing, point("lat")).map(Node::getLiteralLexicalForm).orElse(""),
        happenings.value(thing, point("long")).map(Node::getLiteralLexicalForm).orElse(""),
        happenings.wikidata(thing).orElse(""));
  }

  static Node point(String name) {
    return NodeFactory.createURI(WGS84 + name);
  }

  /** A row for each edge of each claim, with its figure, days, certainty and sources. */
  static void edges(DatasetGraph data, OutputStream out) throws IOException {
    Happenings happenings = new Happenings(data);
    Writer table =
        table(
            out,
            "Source",
            "Target",
            "Type",
            "Label",
            "Weight",
            "People",
            "Begin",
            "End",
            "Factuality",
            "Attributed to",
            "Claim",
            "Retracted");
    happenings.forEach(
        happening ->
            Flow.of(happening)
                .forEach(
                    flow ->
                        print(
                            table,
                            List.of(
                                flow.from().getURI(),
                                flow.to().getURI(),
                                flow.directed() ? "Directed" : "Undirected",
                                happening.type(),
                                happening.count().orElse("1"),
                                happening.count().orElse(""),
                                happening.day("begin").orElse(""),
                                happening.day("end").orElse(""),
                                happening.factuality(),
                                happening.sources().stream()
                                    .map(happenings::label)
                                    .collect(Collectors.joining("; ")),
                                happening.claim().getURI(),
                                happenings.retraction(happening.claim()).orElse("")))));
    table.flush();
  }

  private static Writer table(OutputStream out, String... head) {
    Writer table = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    print(table, List.of(head));
    return table;
  }

  private static void print(Writer table, List<String> row) {
    try {
      table.write(row.stream().map(Tables::cell).collect(Collectors.joining(",")) + "\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell that no spreadsheet takes for a formula. */
  private static String cell(String text) {
    String safe =
        text.matches("(?s)[=+@\t\r-].*") && !text.matches("-?[0-9.]+") ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
