package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import dateline.annotate.Profile;
import dateline.describe.DL;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.resolve.Reading;
import dateline.store.Federation;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The queries of {@code queries/} and the card that offers them, on the graph of {@code seeds/} as
 * it is read today: what holds whatever the reading. What they answer row by row is told on a fixed
 * graph ({@link QueryAnswersTest}).
 */
class QueriesTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static GraphStore store;

  @BeforeAll
  static void build() throws IOException {
    store = GraphStore.inMemory();
    store.loadOntology(IRIS);
    Pipeline pipeline = Pipeline.load();
    Describer describer = new Describer(IRIS, Profile.DEFAULT);
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        Article article = (Article) new ArticleReader().read(file);
        Reading reading = pipeline.read(article);
        store.replace(IRIS, article.id(), out -> describer.describe(reading, out));
      }
    }
    StoryGraph.write(store, IRIS);
    DatasetCard.write(store, IRIS);
    Node claim =
        store.read(d -> d.find(null, null, RDF.type.asNode(), DL.CLAIM).next().getSubject());
    new Retractions(store, IRIS).retract(claim, "misread", LocalDate.of(2026, 1, 31));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<SavedQuery> queries() {
    return SavedQuery.shipped();
  }

  /** Without what other servers know: no test asks Wikidata. */
  private static Query alone(Query query) {
    return Federation.without(query, server -> false);
  }

  private static int answers(Query query) {
    return store.read(
        (DatasetGraph data) -> {
          try (QueryExecution execution =
              QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(data))
                  .query(alone(query))
                  .build()) {
            return ResultSetFormatter.consume(execution.execSelect());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryTellsWhatItAsksAndAnswers(SavedQuery query) {
    assertThat(query.title()).isNotBlank();
    assertThat(query.description()).isNotBlank();
    assertThat(query.tags()).isNotEmpty();
    assertThat(query.parameters()).allSatisfy(p -> assertThat(p.description()).isNotBlank());
    assertThat(answers(query.bind(Map.of(), Iris.DEFAULT_BASE))).as(query.name()).isPositive();
  }

  private static List<Map<String, Node>> rows(String query) {
    Query bound =
        alone(
            queries().stream()
                .filter(q -> q.name().equals(query))
                .findFirst()
                .orElseThrow()
                .bind(Map.of(), Iris.DEFAULT_BASE));
    return store.read(
        data -> {
          List<Map<String, Node>> rows = new ArrayList<>();
          try (QueryExec exec = QueryExec.dataset(data).query(bound).build()) {
            exec.select()
                .forEachRemaining(
                    row -> {
                      Map<String, Node> cells = new TreeMap<>();
                      row.forEach((column, value) -> cells.put(column.getVarName(), value));
                      rows.add(cells);
                    });
          }
          return rows;
        });
  }

  private static int number(Map<String, Node> row, String column) {
    return Integer.parseInt(row.get(column).getLiteralLexicalForm());
  }

  private static int sum(List<Map<String, Node>> rows, String column) {
    return rows.stream().mapToInt(row -> number(row, column)).sum();
  }

  @Test
  void theWordsBehindAClaimStandInItsArticleWhereTheAnswerSays() throws IOException {
    List<Map<String, Node>> rows = rows("evidence");
    assertThat(rows).hasSizeGreaterThan(100);
    for (Map<String, Node> row : rows) {
      String id = row.get("id").getLiteralLexicalForm();
      String text = ((Article) new ArticleReader().read(Path.of("seeds", id + ".txt"))).text();
      int begin = text.offsetByCodePoints(0, number(row, "begin"));
      int end = text.offsetByCodePoints(0, number(row, "end"));
      assertThat(text.substring(begin, end)).isEqualTo(row.get("words").getLiteralLexicalForm());
    }
  }

  @Test
  void sumsOverTheGraphAgree() {
    int claims = sum(rows("articles"), "claims");
    assertThat(rows("check-doubtful")).hasSizeLessThanOrEqualTo(claims);
    assertThat(rows("between-dates")).hasSize(claims);
    assertThat(rows("evidence")).hasSizeGreaterThanOrEqualTo(claims);
    assertThat(sum(rows("by-month"), "claims")).isLessThanOrEqualTo(rows("removals").size());
    assertThat(rows("stories"))
        .extracting(row -> row.get("story"))
        .containsAll(rows("rival-figures").stream().map(row -> row.get("story")).toList());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void whatAnAnswerNamesTheGraphDescribes(SavedQuery query) {
    for (Map<String, Node> row : rows(query.name())) {
      for (Node value : row.values()) {
        if (value.isURI() && value.getURI().startsWith(Iris.DEFAULT_BASE)) {
          assertThat(store.<Boolean>read(d -> d.contains(null, value, null, null)))
              .as("%s in %s", value, query.name())
              .isTrue();
        }
      }
    }
  }

  @Test
  void aParameterNarrowsTheAnswer() {
    SavedQuery removals =
        queries().stream().filter(q -> q.name().equals("removals")).findFirst().orElseThrow();
    int all = answers(removals.bind(Map.of(), Iris.DEFAULT_BASE));
    int some = answers(removals.bind(Map.of("country", "country/QAT"), Iris.DEFAULT_BASE));
    assertThat(some).isPositive().isLessThan(all);
  }

  @Test
  void theCardOffersEveryQueryAndCountsTheClasses() {
    Query offered =
        QueryFactory.create(
            "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?q { GRAPH ?g { ?q a"
                + " sh:SPARQLExecutable ; sh:select ?s } }");
    assertThat(answers(offered)).isEqualTo(queries().size());
    Query claims =
        QueryFactory.create(
            "PREFIX void: <http://rdfs.org/ns/void#> PREFIX dl: <https://w3id.org/dateline/ns#> "
                + "SELECT ?n { ?p void:class dl:Claim ; void:entities ?n FILTER(?n > 50) }");
    assertThat(answers(claims)).isEqualTo(1);
  }

  @Test
  void theCardCountsTrulyAndNamesLinksLicenseSoftwareAndRuns() {
    long quads =
        store.read(
            data ->
                data.stream()
                    .filter(quad -> !quad.getGraph().equals(IRIS.graph(Iris.ABOUT)))
                    .filter(quad -> !quad.getGraph().equals(IRIS.graph(Iris.RETRACTIONS)))
                    .count());
    Query complete =
        QueryFactory.create(
            """
            PREFIX void: <http://rdfs.org/ns/void#> PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX schema: <https://schema.org/> PREFIX dcat: <http://www.w3.org/ns/dcat#>
            SELECT * {
              ?d a void:Dataset , dcat:Dataset ; void:triples %d ; void:documents 21 ;
                void:classes ?classes ; void:properties ?properties ; dct:license ?license ;
                prov:wasGeneratedBy ?run ; prov:wasAttributedTo/schema:softwareVersion ?version ;
                void:subset ?links .
              ?run a prov:Activity .
              ?links a void:Linkset ; void:linkPredicate owl:sameAs ;
                void:objectsTarget <http://www.wikidata.org/> ; void:triples ?counted .
              { SELECT (COUNT(*) AS ?there) {
                  GRAPH <%s> { ?s owl:sameAs ?o FILTER(STRSTARTS(STR(?o), "http://www.wikidata.org/")) } } }
              { SELECT (COUNT(DISTINCT ?c) AS ?classes) { GRAPH ?g { ?x a ?c FILTER(isIRI(?c)) }
                  FILTER(?g NOT IN (<%s>, <%s>)) } }
              FILTER(?counted = ?there)
            }
            """
                .formatted(
                    quads,
                    IRIS.graph(Iris.LINKS).getURI(),
                    IRIS.graph(Iris.ABOUT).getURI(),
                    IRIS.graph(Iris.RETRACTIONS).getURI()));
    assertThat(answers(complete)).isEqualTo(1);
  }

  /** By which queries ask for names. */
  @Test
  void anArticleNamesAllThatItsClaimsAreAbout() {
    String unnamed =
        """
        PREFIX dl: <https://w3id.org/dateline/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?thing {
          GRAPH ?article { ?claim dl:about ?event }
          { VALUES ?role { dl:agent dl:party dl:target dl:origin dl:via dl:destination dl:place dl:nationality }
            GRAPH ?claim { ?x ?role ?thing } }
          UNION
          { GRAPH ?article { ?claim dl:attributedTo ?thing } }
          FILTER NOT EXISTS { GRAPH ?article { ?thing rdfs:label ?name } }
        }
        """;
    assertThat(answers(QueryFactory.create(unnamed))).isZero();
  }

  @Test
  void theListOfQueriesIsMadeFromTheirHeaders() throws IOException {
    List<String> lines = new ArrayList<>();
    for (SavedQuery query : queries()) {
      lines.add(
          "- ["
              + query.name()
              + "]("
              + query.name()
              + ".rq): "
              + query.title()
              + ". "
              + query.description());
    }
    assertThat(Files.readAllLines(Path.of("queries/README.md"))).containsAll(lines);
  }
}
