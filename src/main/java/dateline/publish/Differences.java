package dateline.publish;

import dateline.describe.DL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * What two graphs read differently in the same articles, such as before and after a change of the
 * lexicon. A claim that both hold has the same IRI in both, for its IRI follows from what it says.
 * Memory does not grow with the graphs, only with the claims of one article.
 */
public final class Differences {

  /**
   * One article that they read differently.
   *
   * @param article its IRI
   * @param gone what only the first says, a claim a line
   * @param come what only the second says
   * @param retracted what both say and only one of them takes back, and which of them
   */
  public record Article(
      String article, List<String> gone, List<String> come, List<String> retracted) {
    /** An article. */
    public Article {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
      retracted = List.copyOf(retracted);
    }
  }

  private static final Node DERIVED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final Node WORDS =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");

  private final DatasetGraph one;
  private final DatasetGraph other;

  /** The differences of two graphs; to be used within a read transaction of each. */
  public Differences(DatasetGraph one, DatasetGraph other) {
    this.one = one;
    this.other = other;
  }

  /** Hands out the articles that differ, in the order of their IRIs. */
  public void forEach(Consumer<Article> out) {
    try (SortedLines lines = new SortedLines()) {
      list(one, "1", lines);
      list(other, "2", lines);
      List<String> open = new ArrayList<>();
      lines.forEach(
          line -> {
            if (!open.isEmpty() && !part(open.get(0), 0).equals(part(line, 0))) {
              compare(open).ifPresent(out);
              open.clear();
            }
            open.add(line);
          });
      if (!open.isEmpty()) {
        compare(open).ifPresent(out);
      }
    }
  }

  /** A line a claim: article, claim, which of the two graphs, whether it takes the claim back. */
  private static void list(DatasetGraph data, String side, SortedLines lines) {
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), DL.CLAIM)
        .forEachRemaining(
            q -> {
              if (q.getGraph().isURI() && q.getSubject().isURI()) {
                lines.add(
                    q.getGraph().getURI()
                        + " "
                        + q.getSubject().getURI()
                        + " "
                        + side
                        + " "
                        + Retractions.isRetracted(data, q.getSubject()));
              }
            });
  }

  private static String part(String line, int index) {
    return line.split(" ")[index];
  }

  private Optional<Article> compare(List<String> claims) {
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    List<String> retracted = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      boolean both =
          i + 1 < claims.size() && part(claims.get(i), 1).equals(part(claims.get(i + 1), 1));
      if (both) {
        if (!part(claims.get(i), 3).equals(part(claims.get(i + 1), 3))) {
          boolean first = Boolean.parseBoolean(part(claims.get(i), 3));
          retracted.add(
              told(one, claims.get(i)) + ", retracted in the " + (first ? "first" : "second"));
        }
        i++;
      } else if (part(claims.get(i), 2).equals("1")) {
        gone.add(told(one, claims.get(i)));
      } else {
        come.add(told(other, claims.get(i)));
      }
    }
    gone.sort(null);
    come.sort(null);
    retracted.sort(null);
    return gone.isEmpty() && come.isEmpty() && retracted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Article(part(claims.get(0), 0), gone, come, retracted));
  }

  /** {@code «the words» Removal agent=USA people=120 IRN, Asserted, says …} */
  private static String told(DatasetGraph data, String line) {
    Node claim = NodeFactory.createURI(part(line, 1));
    Node graph = NodeFactory.createURI(part(line, 0));
    Happenings happenings = new Happenings(data);
    Optional<Happening> found = Happening.of(data, graph, claim);
    if (found.isEmpty()) {
      return claim.getURI();
    }
    Happening happening = found.get();
    StringBuilder text = new StringBuilder();
    happening.said().stream()
        .filter(t -> t.getPredicate().equals(DERIVED))
        .flatMap(t -> happenings.value(t.getObject(), WORDS).stream())
        .filter(Node::isLiteral)
        .forEach(w -> text.append('«').append(oneLine(w.getLiteralLexicalForm())).append("» "));
    text.append(happening.type());
    for (String role :
        List.of("agent", "party", "target", "origin", "via", "destination", "place")) {
      happening
          .role(role)
          .forEach(n -> text.append(' ').append(role).append('=').append(Happening.local(n)));
    }
    happening.count().ifPresent(n -> text.append(" people=").append(n));
    happening.nationalities().forEach(n -> text.append(" of=").append(Happening.local(n)));
    happening.day("begin").ifPresent(d -> text.append(" begin=").append(d));
    happening.day("end").ifPresent(d -> text.append(" end=").append(d));
    text.append(", ").append(happening.factuality());
    happening.sources().forEach(n -> text.append(", says ").append(Happening.local(n)));
    return text.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
