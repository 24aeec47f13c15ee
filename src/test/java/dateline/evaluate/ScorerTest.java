package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One gold event, "Panama received 119 migrants from the United States", and what graphs make of
 * it.
 */
class ScorerTest {

  private static final String GOLD =
      """
      {"id": "a", "date": "2025-02-21",
       "entities": [
         {"id": "pan", "type": "Country", "name": "Panama", "wikidata": "Q804"},
         {"id": "usa", "type": "Country", "name": "United States", "aliases": ["Washington"]}],
       "events": [
         {"id": "v1", "type": "Acceptance", "agent": ["pan"], "origin": ["usa"],
          "people": {"count": 119}, "begin": "2025-02-12", "factuality": "Asserted",
          "attributedTo": [], "evidence": ["Panama received 119 migrants"]}]}
      """;

  private static final String PREFIXES =
      """
      PREFIX : <https://example.org/>
      PREFIX dl: <https://w3id.org/dateline/ns#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      :pan a dl:Country ; rdfs:label "Panama" ; owl:sameAs <http://www.wikidata.org/entity/Q804> .
      :usa a dl:Country ; rdfs:label "Washington" .
      :kenya a dl:Country ; rdfs:label "Kenya" .
      GRAPH :article { :article dct:identifier "a" .
        :claim a dl:Claim ; dl:about :event ; dl:factuality dl:Asserted ; dl:confidence 0.75 ;
          prov:wasDerivedFrom :words . :words nif:anchorOf "Panama received 119 migrants" . }
      """;

  @TempDir Path folder;

  @Test
  void anEventWithOneRightFillerIsFoundAndItsOtherFillersAreLost() throws IOException {
    Scores scores = score("GRAPH :claim { :event a dl:Acceptance ; dl:agent :pan }");

    assertThat(scores.row("events")).hasToString("P 1.000 R 1.000 F1 1.000");
    assertThat(scores.row("roles")).hasToString("P 1.000 R 0.333 F1 0.500");
    assertThat(scores.findings().stream().map(Finding::toString))
        .containsExactly(
            "LOST Acceptance origin: United States (a v1)",
            "LOST Acceptance count: 119 (a v1)",
            "LOST Acceptance begin: 2025-02-12 (a v1)",
            "UNNAMED Country: United States (a)");
  }

  @Test
  void anEventOfAnotherTypeIsWrongAndTheGoldIsMissed() throws IOException {
    Scores scores = score("GRAPH :claim { :event a dl:Removal ; dl:agent :pan }");

    assertThat(scores.row("events")).hasToString("P 0.000 R 0.000 F1 0.000");
    assertThat(scores.findings().stream().map(Finding::toString))
        .contains(
            "WRONG Removal: agent=panama (a)",
            "MISSED Acceptance: agent=Panama, origin=United States, count=119, begin=2025-02-12 (a v1)");
  }

  @Test
  void aFillerThatTheGoldDoesNotHaveIsExtra() throws IOException {
    Scores scores = score("GRAPH :claim { :event a dl:Acceptance ; dl:agent :pan, :kenya }");

    assertThat(scores.row("role agent")).hasToString("P 0.500 R 1.000 F1 0.667");
    assertThat(scores.findings().get(0))
        .hasToString("EXTRA Acceptance agent: kenya (a v1)")
        .extracting(Finding::words)
        .isEqualTo("Panama received 119 migrants");
  }

  @Test
  void anActorIsRecognizedByAnyOfItsNames() throws IOException {
    Scores scores = score("GRAPH :claim { :event a dl:Acceptance ; dl:origin :usa }");

    assertThat(scores.row("role origin")).hasToString("P 1.000 R 1.000 F1 1.000");
  }

  @Test
  void confidenceIsSetAgainstTheShareOfRightClaims() throws IOException {
    Scores scores = score("GRAPH :claim { :event a dl:Acceptance ; dl:agent :pan }");

    assertThat(scores.reliability().bins())
        .containsExactly(new Reliability.Bin(0.7, 0.8, 1, 0.75, 1.0));
  }

  @Test
  void anArticleThatTheGraphDoesNotHaveIsNamed() throws IOException {
    Files.writeString(folder.resolve("b.json"), GOLD);

    Scores scores = score("GRAPH :claim { :event a dl:Acceptance ; dl:agent :pan }");

    assertThat(scores.missing()).containsExactly("b");
  }

  @Test
  void aStoreGivesTheSameFiguresAsItsFile() throws IOException {
    Path file = graph("GRAPH :claim { :event a dl:Acceptance ; dl:agent :pan, :kenya }");
    Dataset store = TDB2Factory.createDataset();
    Txn.executeWrite(store, () -> RDFDataMgr.read(store, file.toString()));

    Facts stored = Txn.calculateRead(store, () -> Facts.of(store.asDatasetGraph()));

    assertThat(new Report(scorer().score(stored)).table())
        .isEqualTo(new Report(scorer().score(Facts.of(file))).table());
  }

  @Test
  void detailsGoByTypeAndRoleWithTheWords() throws IOException {
    Scores scores = score("GRAPH :claim { :event a dl:Acceptance ; dl:agent :pan, :kenya }");

    assertThat(new Report(scores).details())
        .contains("== EXTRA agent: 1")
        .contains("  a v1 Acceptance  kenya")
        .contains("      Panama received 119 migrants");
  }

  @Test
  void brokenJsonIsNamedWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"entities\": [\n  oops ]}");

    assertThatThrownBy(() -> scorer().score(Facts.of(graph(""))))
        .isInstanceOf(BadGold.class)
        .hasMessageContainingAll("a.json", "line 2");
  }

  @Test
  void anIdThatNoEntityHasIsNamedWithItsEvent() throws IOException {
    Files.writeString(folder.resolve("a.json"), GOLD.replace("[\"usa\"]", "[\"mex\"]"));

    assertThatThrownBy(() -> new GoldFile(folder.resolve("a.json")).read())
        .isInstanceOf(BadGold.class)
        .hasMessageEndingWith(
            "a.json: event v1, origin: no entity has the id mex; add it to \"entities\"");
  }

  @Test
  void namesAreComparedWithoutAccentCaseArticleAndPossessive() {
    assertThat(List.of(PlainName.of("The Gambia's"), PlainName.of("Côte d’Ivoire")))
        .containsExactly("gambia", "cote divoire");
  }

  private Scores score(String claim) throws IOException {
    return scorer().score(Facts.of(graph(claim)));
  }

  private Path graph(String claim) throws IOException {
    return Files.writeString(folder.resolve("graph.trig"), PREFIXES + claim);
  }

  private Scorer scorer() throws IOException {
    if (!Files.exists(folder.resolve("a.json"))) {
      Files.writeString(folder.resolve("a.json"), GOLD);
    }
    return Scorer.of(folder, id -> true);
  }
}
