package dateline.publish;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * QuickStatements (version 1) for Wikidata: of each item that fills a role in a claim, the article
 * in which it does is where it is described ({@code P973}), with the article's day ({@code P577})
 * and title ({@code P1476}). Events themselves are not written: what one article claims is no fact
 * for Wikidata.
 */
final class QuickStatements {

  private static final List<String> ROLES =
      List.of("agent", "target", "party", "origin", "destination", "via", "place");

  private QuickStatements() {}

  static void write(DatasetGraph data, OutputStream out) {
    Happenings happenings = new Happenings(data);
    try (SortedLines lines = new SortedLines()) {
      happenings.forEach(
          happening ->
              article(happenings, happening.graph())
                  .ifPresent(
                      article ->
                          things(happening).stream()
                              .flatMap(thing -> happenings.wikidata(thing).stream())
                              .forEach(item -> lines.add(item + "\tP973\t" + article))));
      lines.writeTo(out);
    }
  }

  private static List<Node> things(Happening happening) {
    List<Node> things = new ArrayList<>(happening.sources());
    ROLES.forEach(role -> things.addAll(happening.role(role)));
    return things;
  }

  private static Optional<String> article(Happenings happenings, Node article) {
    Optional<String> url = value(happenings, article, "https://schema.org/url");
    Optional<String> day = value(happenings, article, "http://purl.org/dc/terms/issued");
    Optional<String> title = value(happenings, article, "http://purl.org/dc/terms/title");
    return url.map(
        u ->
            quoted(u)
                + day.map(d -> "\tP577\t+" + d + "T00:00:00Z/11").orElse("")
                + title.map(t -> "\tP1476\ten:" + quoted(t)).orElse(""));
  }

  private static Optional<String> value(Happenings happenings, Node subject, String property) {
    return happenings
        .value(subject, NodeFactory.createURI(property))
        .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.toString());
  }

  private static String quoted(String text) {
    return '"' + text.replaceAll("[\"\\t\\r\\n]+", " ").strip() + '"';
  }
}
