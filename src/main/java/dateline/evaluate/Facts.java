package dateline.evaluate;

import dateline.read.GivenRdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The quads of a graph as plain texts, found by graph and subject: an IRI and the words of a
 * literal are both their characters. Everything keeps the order in which it came, because ties
 * between claims are decided by it.
 */
public final class Facts {

  private final Map<String, Map<String, Map<String, List<String>>>> graphs = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> union = new LinkedHashMap<>();

  private Facts() {}

  /**
   * Reads a file of quads.
   *
   * @param file N-Quads, or another RDF format that its ending tells
   * @throws org.apache.jena.riot.RiotException if it is none
   */
  public static Facts of(Path file) {
    Lang language = RDFLanguages.pathnameToLang(file.toString());
    if (language == null) {
      throw new RiotException("its name's ending tells no format");
    }
    Facts facts = new Facts();
    try (InputStream in = GivenRdf.open(file)) {
      GivenRdf.parse(
          RDFParser.source(in)
              .lang(language)
              .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging),
          new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
              facts.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
            }

            @Override
            public void quad(Quad quad) {
              facts.add(quad);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }

  /**
   * Takes the quads out of a dataset, in the order of sorted N-Quads, so that the same quads give
   * the same figures from every store. The caller holds the transaction.
   */
  public static Facts of(DatasetGraph dataset) {
    List<Quad> quads = new ArrayList<>();
    dataset.find().forEachRemaining(quads::add);
    Facts facts = new Facts();
    quads.sort(
        Comparator.comparing((Quad quad) -> text(quad.getSubject()))
            .thenComparing(quad -> text(quad.getPredicate()))
            .thenComparing(quad -> text(quad.getObject()))
            .thenComparing(quad -> text(quad.getGraph())));
    quads.forEach(facts::add);
    return facts;
  }

  private void add(Quad quad) {
    String graph = quad.isDefaultGraph() ? "" : text(quad.getGraph());
    String subject = text(quad.getSubject());
    String property = text(quad.getPredicate());
    String object = text(quad.getObject());
    add(graphs.computeIfAbsent(graph, g -> new LinkedHashMap<>()), subject, property, object);
    add(union, subject, property, object);
  }

  private static void add(
      Map<String, Map<String, List<String>>> to, String subject, String property, String object) {
    to.computeIfAbsent(subject, s -> new LinkedHashMap<>())
        .computeIfAbsent(property, p -> new ArrayList<>(2))
        .add(object);
  }

  private static String text(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
  }

  /** What all graphs together say of the subject. */
  List<String> values(String subject, String property) {
    return union.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }

  /** What one graph says of the subject, or all together if there is no such graph. */
  List<String> values(String graph, String subject, String property) {
    return graphs
        .getOrDefault(graph, union)
        .getOrDefault(subject, Map.of())
        .getOrDefault(property, List.of());
  }

  /** Local names of the subject's classes in Dateline's namespace. */
  Set<String> types(String subject) {
    return localNames(values(subject, Terms.TYPE));
  }

  /** Local names of the subject's classes in Dateline's namespace, as one graph has them. */
  Set<String> types(String graph, String subject) {
    return localNames(values(graph, subject, Terms.TYPE));
  }

  static Set<String> localNames(List<String> iris) {
    Set<String> names = new LinkedHashSet<>();
    for (String iri : iris) {
      if (iri.startsWith(Terms.DL)) {
        names.add(iri.substring(Terms.DL.length()));
      }
    }
    return names;
  }

  /** For each article's id the claims that stand in its graph. */
  Map<String, Set<String>> claimsByArticle() {
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    for (Map<String, Map<String, List<String>>> graph : graphs.values()) {
      Set<String> claims = new LinkedHashSet<>();
      Set<String> ids = new LinkedHashSet<>();
      graph.forEach(
          (subject, facts) -> {
            if (facts.getOrDefault(Terms.TYPE, List.of()).contains(Terms.DL + "Claim")) {
              claims.add(subject);
            }
            ids.addAll(facts.getOrDefault(Terms.IDENTIFIER, List.of()));
          });
      ids.forEach(id -> articles.computeIfAbsent(id, i -> new LinkedHashSet<>()).addAll(claims));
    }
    return articles;
  }
}
