package dateline.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotate.Profile;
import dateline.extract.Factuality;
import dateline.read.Article;
import dateline.read.Span;
import dateline.resolve.Reading;
import dateline.store.GraphStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class DescriberTest {

  private static final String DEPORTS =
      """
      PREFIX dl: <https://w3id.org/dateline/ns#>
      CONSTRUCT { ?agent dl:deports ?people }
      WHERE { ?claim dl:about ?event ; dl:factuality ?f .
              ?event a dl:Removal ; dl:agent ?agent ; dl:people ?people .
              FILTER (?f NOT IN (dl:Denied, dl:Hypothetical)) }
      """;

  private final Describer describer =
      new Describer(
          new Iris(Iris.DEFAULT_BASE),
          Profile.DEFAULT,
          ShortForm.of(List.of(new Shipped("deports.rq", DEPORTS))));

  private String quads(Reading reading) {
    TreeSet<String> lines = new TreeSet<>();
    describer.describe(
        reading,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            String line = NodeFmtLib.strNQ(quad).strip();
            lines.add(
                line.replace(Iris.DEFAULT_BASE, "")
                    .replace(DL.NS, "dl:")
                    .replaceAll("(claim|event|group|position|run)/[0-9a-f]{20}", "$1/C"));
          }
        });
    return String.join("\n", lines);
  }

  private final String quads = quads(Readings.reading("a", "Text with words", 120, "Noushabadi"));

  @Test
  void decimalsHaveTheFormThatTheStoreGivesBack() {
    for (String number : List.of("0.80", "1", "100.0", "-0.50", "0", "1500000", "12.3400")) {
      Node node = describer.iris().graph("numbers");
      Quad quad = Quad.create(node, node, node, Literals.decimal(number));
      try (GraphStore store = GraphStore.inMemory()) {
        store.change(data -> data.add(quad));
        assertThat(store.<Quad>read(data -> data.find().next())).isEqualTo(quad);
      }
    }
  }

  @Test
  void theClaimsGraphHoldsTheEventAndItsGroup() {
    assertThat(quads)
        .contains(
            "<event/C> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <dl:Removal> <claim/C>")
        .contains("<event/C> <dl:agent> <country/USA> <claim/C>")
        .contains("<event/C> <dl:via> <country/QAT> <claim/C>")
        .contains("<event/C> <dl:begin> \"2025-09-29\"^^<http://www.w3.org/2001/XMLSchema#date>")
        .contains("<group/C> <dl:nationality> <country/IRN> <claim/C>")
        .contains("<group/C> <dl:count> \"120\"^^<http://www.w3.org/2001/XMLSchema#integer>");
  }

  @Test
  void theArticlesGraphSaysWhoClaimsIt() {
    assertThat(quads)
        .contains("<claim/C> <dl:about> <event/C> <article/a>")
        .contains("<claim/C> <dl:attributedTo> <person/hossein-noushabadi> <article/a>")
        .contains("<claim/C> <dl:factuality> <dl:Asserted> <article/a>")
        .contains("<claim/C> <dl:confidence> \"0.87\"^^<http://www.w3.org/2001/XMLSchema#decimal>");
  }

  @Test
  void theRunSaysWhatTheArticleWasReadBy() {
    Run run = Run.of(Profile.DEFAULT);

    assertThat(quads)
        .contains("<claim/C> <http://www.w3.org/ns/prov#wasGeneratedBy> <run/C> <article/a>")
        .contains("<run/C> <https://schema.org/softwareVersion> \"" + run.version() + "\"")
        .contains("<run/C> <dl:profile> \"" + Profile.DEFAULT + "\"")
        .contains("<run/C> <dl:ontologyDigest> \"" + run.ontology() + "\"")
        .contains("<run/C> <dl:modelsDigest> \"" + run.models() + "\"")
        .contains("<run/C> <dl:wordsDigest> \"" + run.words() + "\"");
    assertThat(List.of(run.ontology(), run.models(), run.words()))
        .doesNotHaveDuplicates()
        .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    assertThat(run.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\+[0-9a-f]{12}");
    assertThat(Run.of(Profile.FAST).label()).isNotEqualTo(run.label());
  }

  @Test
  void theArticleIsDescribed() {
    assertThat(quads)
        .contains("<article/a> <http://purl.org/dc/terms/identifier> \"a\" <article/a>")
        .contains("<article/a> <http://purl.org/dc/terms/issued> \"2025-10-01\"^^");
  }

  @Test
  void theWordsAreFoundByTheirOffsets() {
    assertThat(quads)
        .contains("<article/a#char=10,15>")
        .contains("nif-core#anchorOf> \"words\" <article/a>");
  }

  @Test
  void offsetsCountCharactersNotUtf16Units() {
    assertThat(quads(Readings.reading("a", "😀😀 with words", 120)))
        .contains("<article/a#char=8,13>");
  }

  @Test
  void actorsAndPlacesAreDescribedInTheSharedGraphs() {
    assertThat(quads)
        .contains("<country/USA> <http://www.w3.org/2000/01/rdf-schema#label> \"United States\"")
        .contains("\"Noushabadi\" <graph/entities>")
        .contains("<http://www.wikidata.org/entity/Q794> <graph/links>")
        .contains("wgs84_pos#lat> \"1.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>")
        .contains("<position/C> <dl:title> \"Director General\" <graph/entities>");
  }

  @Test
  void theRulesAddTheShortForm() {
    assertThat(quads).contains("<country/USA> <dl:deports> <group/C> <claim/C>");
  }

  @Test
  void whatIsDeniedHasNoShortForm() {
    Reading reading = reading(Factuality.DENIED);
    assertThat(quads(reading)).contains("dl:Denied").doesNotContain("dl:deports");
  }

  private static Reading reading(Factuality factuality) {
    return new Reading(
        Article.of("a", "Text with words", LocalDate.of(2025, 10, 1)),
        1,
        List.of(Readings.USA, Readings.IRAN, Readings.QATAR),
        List.of(Readings.removal(3, factuality, Readings.IRAN, new Span(0, 4))),
        List.of());
  }

  @Test
  void thereAreNoBlankNodes() {
    assertThat(quads).doesNotContain("_:");
  }

  @Test
  void aHostileNameStaysWithinItsIri() {
    String text = "Text with words";
    Article article =
        new Article(
            "../a b#?<x>",
            text,
            new Span(0, 4),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://e.org/a b>\"<"));
    assertThat(quads(new Reading(article, 1, List.of(), List.of(), List.of())))
        .contains("<article/..%2Fa%20b%23%3F%3Cx%3E>")
        .contains("<https://e.org/a%20b%3E%22%3C>");
  }
}
