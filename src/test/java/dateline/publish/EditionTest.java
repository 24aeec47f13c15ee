package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What other programs take from a graph of two claims: Panama's flight home and a meeting. */
class EditionTest {

  private static final String GRAPH =
      """
      PREFIX : <https://w3id.org/dateline/id/>
      PREFIX dl: <https://w3id.org/dateline/ns#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      GRAPH <https://w3id.org/dateline/id/claim/1> {
        <https://w3id.org/dateline/id/event/1> a dl:Removal ;
          dl:agent <https://w3id.org/dateline/id/country/PAN> ;
          dl:via <https://w3id.org/dateline/id/place/bogota> ;
          dl:destination <https://w3id.org/dateline/id/country/IND> ;
          dl:people <https://w3id.org/dateline/id/group/1> ;
          dl:begin "2025-02-24"^^xsd:date .
        <https://w3id.org/dateline/id/group/1> a dl:Group ; dl:count 12 ;
          dl:nationality <https://w3id.org/dateline/id/country/IND> .
        <https://w3id.org/dateline/id/country/PAN>
          dl:deports <https://w3id.org/dateline/id/group/1> .
      }
      GRAPH <https://w3id.org/dateline/id/claim/2> {
        <https://w3id.org/dateline/id/event/2> a dl:Talks ;
          dl:party <https://w3id.org/dateline/id/country/IND> ,
            <https://w3id.org/dateline/id/country/PAN> .
      }
      GRAPH <https://w3id.org/dateline/id/article/a> {
        <https://w3id.org/dateline/id/claim/1> a dl:Claim ;
          dl:about <https://w3id.org/dateline/id/event/1> ; dl:factuality dl:Asserted ;
          dl:attributedTo <https://w3id.org/dateline/id/organization/mint> ;
          prov:wasDerivedFrom <https://w3id.org/dateline/id/article/a#char=0,9> .
        <https://w3id.org/dateline/id/article/a#char=0,9> a nif:String ; nif:anchorOf "flew home" .
        <https://w3id.org/dateline/id/claim/2> a dl:Claim ;
          dl:about <https://w3id.org/dateline/id/event/2> ; dl:factuality dl:Planned .
        <https://w3id.org/dateline/id/article/a> dct:issued "2025-02-25"^^xsd:date ;
          dct:title "Twelve fly \\"home\\"" ; schema:url <https://example.org/a> .
      }
      GRAPH <https://w3id.org/dateline/id/graph/entities> {
        <https://w3id.org/dateline/id/country/PAN> a dl:Country ; rdfs:label "Panama" ;
          geo:lat 9.0 ; geo:long -80.0 .
        <https://w3id.org/dateline/id/country/IND> a dl:Country ; rdfs:label "India, Republic of" ;
          geo:lat 20.0 ; geo:long 77.0 .
        <https://w3id.org/dateline/id/place/bogota> a dl:Place ; rdfs:label "Bogotá" ;
          geo:lat 4.6 ; geo:long -74.1 .
        <https://w3id.org/dateline/id/organization/mint> rdfs:label "Interior Ministry" .
      }
      GRAPH <https://w3id.org/dateline/id/graph/links> {
        <https://w3id.org/dateline/id/country/PAN>
          owl:sameAs <http://www.wikidata.org/entity/Q804> .
      }
      """;

  @Test
  void aNanopublicationHasItsFourGraphsAndNamesWhoSaysSo() throws IOException {
    DatasetGraph published = parsed(written(Edition.NANOPUB), Lang.TRIG);

    assertThat(
            ask(
                published,
                """
                PREFIX np: <http://www.nanopub.org/nschema#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX dl: <https://w3id.org/dateline/ns#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                ASK {
                  GRAPH ?head { ?np a np:Nanopublication ; np:hasAssertion ?a ;
                    np:hasProvenance ?p ; np:hasPublicationInfo ?i }
                  GRAPH ?a { ?event a dl:Removal ; dl:via ?bogota }
                  GRAPH ?p { ?a prov:wasAttributedTo ?ministry ; prov:wasDerivedFrom ?words .
                    ?words nif:anchorOf "flew home" }
                  GRAPH ?i { ?np dct:created ?time ; dct:creator ?who ; dct:license ?license }
                }
                """))
        .isTrue();
  }

  @Test
  void everyClaimIsPublishedAndNoTripleOfItIsLost() throws IOException {
    DatasetGraph published = parsed(written(Edition.NANOPUB), Lang.TRIG);

    assertThat(
            ask(
                published,
                """
                PREFIX np: <http://www.nanopub.org/nschema#>
                ASK {
                  { SELECT (COUNT(?np) AS ?all) { GRAPH ?h { ?np a np:Nanopublication } } }
                  { SELECT (COUNT(*) AS ?triples)
                    { GRAPH ?h { ?np np:hasAssertion ?a } GRAPH ?a { ?s ?p ?o } } }
                  FILTER (?all = 2 && ?triples = 13)
                }
                """))
        .isTrue();
  }

  @Test
  void theShortFormStandsAlone() throws IOException {
    assertThat(written(Edition.SHORT))
        .isEqualTo(
            """
            <https://w3id.org/dateline/id/country/PAN> <https://w3id.org/dateline/ns#deports> \
            <https://w3id.org/dateline/id/group/1> .
            """);
  }

  @Test
  void anEdgeTellsTypeFigureDayAndSource() throws IOException {
    assertThat(lines(Edition.EDGES))
        .containsExactly(
            "Source,Target,Type,Label,Weight,People,Begin,End,Factuality,Attributed to,Claim,Retracted",
            "https://w3id.org/dateline/id/country/PAN,https://w3id.org/dateline/id/country/IND,"
                + "Directed,Removal,12,12,2025-02-24,,Asserted,Interior Ministry,"
                + "https://w3id.org/dateline/id/claim/1,",
            "https://w3id.org/dateline/id/country/IND,https://w3id.org/dateline/id/country/PAN,"
                + "Undirected,Talks,1,,,,Planned,,https://w3id.org/dateline/id/claim/2,");
  }

  @Test
  void aNodeTellsItsNamePlaceAndItem() throws IOException {
    assertThat(lines(Edition.NODES))
        .containsExactly(
            "Id,Label,Class,Latitude,Longitude,Wikidata",
            "https://w3id.org/dateline/id/country/IND,\"India, Republic of\",Country,20.0,77.0,",
            "https://w3id.org/dateline/id/country/PAN,Panama,Country,9.0,-80.0,Q804");
  }

  @Test
  void graphMlIsXmlWithTwoNodesAndTwoEdges() throws Exception {
    Document xml =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    written(Edition.GRAPHML).getBytes(StandardCharsets.UTF_8)));

    assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(2);
    assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(2);
  }

  @Test
  void aRouteIsALineOverTheStopBetween() throws IOException {
    JsonObject collection = JSON.parse(written(Edition.GEOJSON));
    JsonObject route = collection.get("features").getAsArray().get(0).getAsObject();

    assertThat(collection.get("features").getAsArray()).hasSize(1);
    assertThat(JSON.toStringFlat(route.get("geometry")).replace(" ", ""))
        .isEqualTo(
            "{\"type\":\"LineString\",\"coordinates\":[[-80.0,9.0],[-74.1,4.6],[77.0,20.0]]}");
    assertThat(JSON.toStringFlat(route.get("properties"))).contains("\"Bogotá\"");
  }

  @Test
  void quickStatementsSayWhereAnItemIsDescribed() throws IOException {
    assertThat(lines(Edition.QUICKSTATEMENTS))
        .containsExactly(
            "Q804\tP973\t\"https://example.org/a\"\tP577\t+2025-02-25T00:00:00Z/11"
                + "\tP1476\ten:\"Twelve fly  home\"");
  }

  private static List<String> lines(Edition edition) throws IOException {
    return written(edition).lines().toList();
  }

  private static String written(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    edition.write(parsed(GRAPH, Lang.TRIG), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph parsed(String text, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(text, lang).parse(data);
    return data;
  }

  private static boolean ask(DatasetGraph data, String query) {
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      return exec.ask();
    }
  }
}
