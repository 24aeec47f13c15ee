package dateline.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

  private static final Shapes SHAPES = shapes();

  private static final String GOOD =
      """
      PREFIX dl: <https://w3id.org/dateline/ns#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX schema: <https://schema.org/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX : <https://w3id.org/dateline/id/>
      :claim a dl:Claim ; dl:about :event ; dl:attributedTo :noushabadi , :presstv ;
        dl:factuality dl:Planned ; dl:confidence 0.87 ; prov:wasDerivedFrom :words .
      :event a dl:Removal ; dl:agent :USA ; dl:people :group ;
        dl:origin :louisiana ; dl:via :QAT ; dl:destination :IRN ;
        dl:begin "2025-09-29"^^xsd:date ; dl:end "2025-09-29"^^xsd:date ; dl:payment :payment .
      :payment a schema:MonetaryAmount ; schema:value 6000000.0 ; schema:currency "USD" .
      :group a dl:Group ; dl:nationality :IRN ; dl:count 120 ; dl:minCount 100 ; dl:maxCount 130 .
      :words a nif:String ; nif:anchorOf "120 Iranians" ; nif:beginIndex 1204 ; nif:endIndex 1216 ;
        nif:referenceContext :article .
      :article a schema:NewsArticle ; dct:identifier "2025-10-01-iran" ;
        dct:issued "2025-10-01"^^xsd:date .
      :USA a dl:Country ; rdfs:label "United States"@en .
      :QAT a dl:Country ; rdfs:label "Qatar"@en .
      :IRN a dl:Country ; rdfs:label "Iran"@en .
      :louisiana a dl:Place ; rdfs:label "Louisiana"@en ; dl:country :USA .
      :noushabadi a dl:Person ; rdfs:label "Hossein Noushabadi" .
      :presstv a dl:Organization ; rdfs:label "Press TV" .
      :position a dl:Position ; dl:holder :noushabadi ; dl:title "director-general" ; dl:of :IRN .
      :story a dl:Story ; dl:includes :event .
      """;

  private static Shapes shapes() {
    String text =
        Shipped.files("ontology", ".ttl").stream()
            .filter(file -> file.path().equals("ontology/shapes.ttl"))
            .map(Shipped::text)
            .collect(Collectors.joining());
    return Shapes.parse(RDFParser.fromString(text, Lang.TURTLE).toGraph());
  }

  private static String findings(String turtle) {
    Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
        .map(ReportEntry::message)
        .sorted()
        .distinct()
        .collect(Collectors.joining("; "));
  }

  @Test
  void aWellFormedGraphIsAccepted() {
    assertThat(findings(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dl:factuality dl:Planned ; | | A claim has exactly one factuality out of the six",
        "dl:Planned | dl:Certain | A claim has exactly one factuality out of the six",
        "0.87 | 1.87 | The confidence of a claim is one decimal from 0 to 1",
        "prov:wasDerivedFrom :words | dl:confidence 0.87 | A claim is derived from words of an article",
        "dl:via :QAT | dl:party :QAT | A Removal has no dl:party",
        "dl:via :QAT | dl:target :QAT | A Removal has no dl:target",
        "dl:end \"2025-09-29\" | dl:end \"2025-09-28\""
            + " | An event begins on one day, not after its end",
        "dl:maxCount 130 | dl:maxCount 90"
            + " | The minimum of a group is one whole number, not above its maximum",
        "dl:count 120 | dl:count \"many\" | The count of a group is one whole number",
        "dl:nationality :IRN | dl:nationality :louisiana | A nationality is a country",
        "nif:endIndex 1216 | nif:endIndex 1200"
            + " | Evidence begins at one offset, before its end",
        "nif:anchorOf \"120 Iranians\" ; | | Evidence quotes its words once",
        "dct:identifier \"2025-10-01-iran\" ; |"
            + " | An article has one identifier, its file's name without ending",
        "dl:holder :noushabadi ; | | A position has one holder, who has a label",
        "dl:includes :event | dl:description \"\" | A story includes an event",
        "\"USD\" | \"dollars\" | A payment has a value and a currency of three letters"
      })
  void aFaultIsNamed(String right, String wrong, String message) {
    String bad = GOOD.replace(right, wrong == null ? "" : wrong);
    assertThat(bad).isNotEqualTo(GOOD);
    assertThat(findings(bad)).contains(message);
  }
}
