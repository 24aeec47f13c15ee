package dateline.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotate.Entity;
import dateline.annotate.Profile;
import dateline.extract.Factuality;
import dateline.extract.Position;
import dateline.read.Article;
import dateline.read.Span;
import dateline.resolve.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words of others as file name, title, outlet, address, name and title of a person: whatever they
 * are, they stay within the one term that holds them.
 */
class InjectionTest {

  private static final String EVIL = "http://evil.example/";

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  static Stream<String> payloads() {
    return Stream.of(
        "x> <http://evil.example/p> <http://evil.example/o> .\n<http://evil.example/s",
        "x> . <http://evil.example/s> <http://evil.example/p> \"",
        "\" . <http://evil.example/s> <http://evil.example/p> \"o",
        "\"@en . <http://evil.example/s> <http://evil.example/p> <http://evil.example/o> . #",
        "\"^^<http://evil.example/type> . #",
        "\\\" . <http://evil.example/s> <http://evil.example/p> \\\"",
        "\\u003E \\u003Chttp://evil.example/\\u003E",
        "\n<http://evil.example/s> <http://evil.example/p> <http://evil.example/o> .\n",
        "\r\n\r\nGRAPH <http://evil.example/g> { }",
        "} GRAPH <http://evil.example/g> { <http://evil.example/s> ?p ?o",
        "'; DROP ALL ; INSERT DATA { <http://evil.example/s> a <http://evil.example/o> } #",
        "../../../graph/entities",
        "..",
        "../claim/0123456789abcdef0123#x",
        "country/USA",
        "%2e%2e%2fgraph%2fentities",
        "a#char=0,5",
        "a?query=x",
        "http://evil.example/a",
        "//evil.example/a",
        "https://evil.example/>\"<script>alert(1)</script>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "<script>alert(1)</script>",
        "\u0000\u0001\u001b[31m",
        "\u202egnirts",
        "\ud83d\ude00 \u0301",
        "_:blank",
        "{}|\\^` \u00a0\u2028\u2029",
        "",
        " ",
        "x".repeat(5000));
  }

  private static Reading reading(String words) {
    String text = words + " Iran took 120 people home.";
    Article article =
        new Article(
            words,
            text,
            new Span(words.length() + 1, text.length()),
            words.isBlank() ? Optional.empty() : Optional.of(new Span(0, words.length())),
            Optional.of(LocalDate.of(2025, 10, 1)),
            Optional.of(words),
            Optional.of(words),
            true);
    Entity speaker = Readings.person(words, words, words);
    return new Reading(
        article,
        1,
        List.of(Readings.USA, Readings.IRAN, Readings.QATAR, speaker),
        List.of(
            Readings.removal(
                120, Factuality.ASSERTED, speaker, new Span(0, Math.max(1, words.length())))),
        List.of(new Position<>(speaker, words, Readings.IRAN)));
  }

  private static List<Quad> described(String words) {
    List<Quad> quads = new ArrayList<>();
    new Describer(IRIS, Profile.DEFAULT)
        .describe(
            reading(words),
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                quads.add(quad);
              }
            });
    return quads;
  }

  private static List<Quad> parsed(String lines) {
    List<Quad> quads = new ArrayList<>();
    RDFParser.fromString(lines, Lang.NQUADS)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                quads.add(quad);
              }
            });
    return quads;
  }

  private static Set<String> predicates(List<Quad> quads) {
    Set<String> found = new HashSet<>();
    quads.forEach(quad -> found.add(quad.getPredicate().getURI()));
    return found;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void wordsOfOthersStayWithinTheirTerm(String words) {
    List<Quad> quads = described(words);
    List<String> lines = new ArrayList<>();
    quads.forEach(quad -> lines.add(NodeFmtLib.strNQ(quad)));

    assertThat(parsed(String.join("\n", lines))).containsExactlyElementsOf(quads);
    assertThat(predicates(described("harmless"))).containsAll(predicates(quads));
    for (Quad quad : quads) {
      assertThat(quad.getGraph().getURI()).startsWith(Iris.DEFAULT_BASE);
      assertThat(quad.getSubject().getURI()).startsWith(Iris.DEFAULT_BASE).doesNotContain("/../");
      Node object = quad.getObject();
      boolean address = quad.getPredicate().getURI().endsWith("/url");
      assertThat(object.isURI() && object.getURI().startsWith(EVIL) && !address).isFalse();
      assertThat(object.isURI() && object.getURI().matches("(?i)(javascript|data):.*")).isFalse();
    }
  }

  @Test
  void differentNamesOfFilesAreDifferentArticles() {
    Set<String> iris = new HashSet<>();
    payloads().forEach(words -> iris.add(IRIS.article(words).getURI()));
    assertThat(iris).hasSize((int) payloads().count());
  }
}
