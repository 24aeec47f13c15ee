package dateline.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String BASE = Iris.DEFAULT_BASE;

  static List<Shipped> turtle() {
    return Shipped.files("ontology", ".ttl");
  }

  static List<Shipped> rules() {
    return Shipped.files("ontology/rules", ".rq");
  }

  @ParameterizedTest
  @MethodSource("turtle")
  void everyFileParsesWithoutWarnings(Shipped file) {
    assertThat(parse(file).size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsDocumentedAndConstructs(Shipped rule) {
    assertThat(rule.text()).startsWith("#+ summary: ").contains("#+ description: ");
    assertThat(QueryFactory.create(rule.text()).isConstructType()).isTrue();
  }

  @Test
  void everyTermHasALabelAndAComment() {
    Model ontology = ModelFactory.createModelForGraph(parse("ontology/dateline.ttl"));
    assertThat(ontology.listSubjectsWithProperty(RDF.type).toList())
        .filteredOn(term -> term.isURIResource() && term.getURI().startsWith(DL.NS))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            term -> {
              assertThat(term.hasProperty(RDFS.label)).as("label of " + term).isTrue();
              assertThat(term.hasProperty(RDFS.comment)).as("comment of " + term).isTrue();
            });
  }

  @Test
  void everyTermInUseIsDefined() {
    Set<String> defined = new TreeSet<>();
    parse("ontology/dateline.ttl")
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(triple -> defined.add(triple.getSubject().toString()));
    Set<String> used = new TreeSet<>();
    for (Shipped file : turtle()) {
      parse(file)
          .find()
          .forEachRemaining(
              triple ->
                  Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                      .filter(node -> node.isURI() && node.getURI().startsWith(DL.NS))
                      .forEach(node -> used.add(node.getURI())));
    }
    assertThat(defined).containsAll(used);
  }

  @Test
  void theOntologyAndItsAlignmentsAreConsistent() {
    Model all = ModelFactory.createDefaultModel();
    Stream.of("ontology/dateline.ttl", "ontology/alignments.ttl")
        .forEach(path -> all.add(ModelFactory.createModelForGraph(parse(path))));
    InfModel inferred = ModelFactory.createInfModel(ReasonerRegistry.getOWLMiniReasoner(), all);
    assertThat(inferred.validate().isValid()).isTrue();
  }

  @Test
  void nobodyIsBothAPersonAndAnOutlet() {
    Model all = ModelFactory.createModelForGraph(parse("ontology/dateline.ttl"));
    all.createResource(BASE + "person/x")
        .addProperty(RDF.type, all.createResource(DL.NS + "Person"))
        .addProperty(RDF.type, all.createResource(DL.NS + "Outlet"));
    InfModel inferred = ModelFactory.createInfModel(ReasonerRegistry.getOWLMiniReasoner(), all);
    assertThat(inferred.validate().isValid()).isFalse();
  }

  @Test
  void aWikidataItemStandsForOneEntity() {
    Map<String, Set<String>> entities = new TreeMap<>();
    links()
        .forEach(
            (entity, targets) ->
                targets.stream()
                    .filter(target -> target.startsWith(WIKIDATA))
                    .forEach(
                        item -> entities.computeIfAbsent(item, i -> new TreeSet<>()).add(entity)));
    assertThat(entities).hasSizeGreaterThan(250);
    assertThat(entities.values()).allSatisfy(set -> assertThat(set).hasSize(1));
  }

  @Test
  void countriesHaveTheCodesAndLinksOfTheStandards() throws IOException {
    Map<String, List<String>> links = links();
    Graph countries = parse("ontology/entities/countries.ttl");
    Map<String, String[]> facts = facts();
    List<String> checked = new ArrayList<>();
    for (Node node :
        countries.find(Node.ANY, DL.term("iso3"), Node.ANY).mapWith(t -> t.getSubject()).toList()) {
      String iso3 = node.getURI().substring((BASE + "country/").length());
      String[] row = facts.get(iso3);
      if (row != null) {
        checked.add(iso3);
        assertThat(links.get(node.getURI()))
            .contains(WIKIDATA + row[3], "https://sws.geonames.org/" + row[2] + "/");
        assertThat(
                countries
                    .find(node, DL.term("isoNumeric"), Node.ANY)
                    .mapWith(t -> t.getObject().getLiteralLexicalForm())
                    .toList())
            .containsExactly(row[1]);
      }
    }
    assertThat(checked).hasSize(243);
  }

  @Test
  void everyIdIsWellFormedAndOfItsKind() {
    for (Shipped file : Shipped.files("ontology/entities", ".ttl")) {
      parse(file)
          .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
          .forEachRemaining(
              triple ->
                  assertThat(triple.getSubject().getURI())
                      .matches(
                          BASE
                              + "(country/[A-Z]{3}|(place|organization|person)/[a-z0-9]+(-[a-z0-9]+)*)"));
    }
  }

  @Test
  void everyCountryThatIsReferredToIsKnown() {
    Set<Node> known =
        parse("ontology/entities/countries.ttl")
            .find(Node.ANY, DL.term("iso3"), Node.ANY)
            .mapWith(t -> t.getSubject())
            .toSet();
    for (Shipped file : Shipped.files("ontology/entities", ".ttl")) {
      assertThat(known)
          .containsAll(
              parse(file).find(Node.ANY, DL.COUNTRY, Node.ANY).mapWith(t -> t.getObject()).toSet());
    }
  }

  @Test
  void everyPositionHasAHolderATitleAndAnOwnerThatAreKnown() {
    Set<Node> known =
        Shipped.files("ontology/entities", ".ttl").stream()
            .flatMap(
                file -> parse(file).find(Node.ANY, RDFS.label.asNode(), Node.ANY).toList().stream())
            .map(triple -> triple.getSubject())
            .collect(Collectors.toSet());
    Graph people = parse("ontology/entities/people.ttl");
    List<Node> positions =
        people.find(Node.ANY, RDF.type.asNode(), DL.POSITION).mapWith(t -> t.getSubject()).toList();
    assertThat(positions).hasSizeGreaterThan(300);
    for (Node position : positions) {
      assertThat(people.find(position, DL.TITLE, Node.ANY).toList()).hasSize(1);
      Stream.of(DL.HOLDER, DL.OF)
          .forEach(
              property ->
                  assertThat(
                          people
                              .find(position, property, Node.ANY)
                              .mapWith(t -> t.getObject())
                              .toList())
                      .hasSize(1)
                      .allMatch(known::contains, "known to " + position));
    }
  }

  private static Map<String, List<String>> links() {
    Map<String, List<String>> links = new HashMap<>();
    for (Shipped file : Shipped.files("ontology/entities", ".ttl")) {
      parse(file)
          .find(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
          .forEachRemaining(
              triple ->
                  links
                      .computeIfAbsent(triple.getSubject().getURI(), s -> new ArrayList<>())
                      .add(triple.getObject().getURI()));
    }
    return links;
  }

  private static Map<String, String[]> facts() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                OntologyTest.class.getResourceAsStream("/ontology/countries.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(row -> row[0], row -> row));
    }
  }

  private static Graph parse(String path) {
    return turtle().stream()
        .filter(file -> file.path().equals(path))
        .map(OntologyTest::parse)
        .findFirst()
        .orElseThrow();
  }

  private static Graph parse(Shipped file) {
    return RDFParser.fromString(file.text(), Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .toGraph();
  }
}
