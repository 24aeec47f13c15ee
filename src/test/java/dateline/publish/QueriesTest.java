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
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of {@code queries/} and the card that offers them, on a graph of real articles. */
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

  private static int answers(Query query) {
    return store.read(
        (DatasetGraph data) -> {
          try (QueryExecution execution =
              QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(data))
                  .query(query)
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
            "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?q { GRAPH ?g { ?q a sh:SPARQLExecutable ; sh:select ?s } }");
    assertThat(answers(offered)).isEqualTo(queries().size());
    Query claims =
        QueryFactory.create(
            "PREFIX void: <http://rdfs.org/ns/void#> PREFIX dl: <https://w3id.org/dateline/ns#> "
                + "SELECT ?n { ?p void:class dl:Claim ; void:entities ?n FILTER(?n > 50) }");
    assertThat(answers(claims)).isEqualTo(1);
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
