package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import dateline.annotate.Profile;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.describe.Shapes;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.store.GraphStore;
import dateline.store.SavedQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What follows from a graph of real articles by the ontology and its alignments. */
class EntailmentTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final List<String> ARTICLES =
      List.of("2025-02-21-costa-rica-arrival", "2025-06-03-algeria-niger");
  private static GraphStore store;
  private static Map<String, String> before;
  private static long derived;

  @BeforeAll
  static void build() throws IOException {
    store = GraphStore.inMemory();
    store.loadOntology(IRIS);
    Pipeline pipeline = Pipeline.load();
    Describer describer = new Describer(IRIS, Profile.DEFAULT);
    for (String id : ARTICLES) {
      Path file = Path.of("src/test/resources/gold/dev", id + ".txt");
      assertThat(Files.exists(file)).isTrue();
      Article article = (Article) new ArticleReader().read(file);
      var reading = pipeline.read(article);
      store.replace(IRIS, article.id(), out -> describer.describe(reading, out));
    }
    StoryGraph.write(store, IRIS);
    before = answers();
    derived = Entailment.write(store, IRIS);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Map<String, String> answers() {
    Map<String, String> answers = new TreeMap<>();
    for (SavedQuery query : SavedQuery.shipped()) {
      store.read(
          data -> {
            try (QueryExecution run =
                QueryExecution.create(
                    QueryFactory.create(query.text()), DatasetFactory.wrap(data))) {
              answers.put(query.name(), ResultSetFormatter.asText(run.execSelect()));
            }
            return true;
          });
    }
    return answers;
  }

  private static long count(String pattern) {
    return store.read(
        (DatasetGraph data) -> {
          String query =
              """
              PREFIX dl: <https://w3id.org/dateline/ns#>
              PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
              PREFIX prov: <http://www.w3.org/ns/prov#>
              SELECT (COUNT(*) AS ?n) {
              """
                  + pattern
                  + "}";
          try (QueryExec run = QueryExec.dataset(data).query(query).build()) {
            return ((Number) run.select().next().get("n").getLiteralValue()).longValue();
          }
        });
  }

  @Test
  void everyEventIsAnEventOfTheSimpleEventModel() {
    assertThat(count("?e a sem:Event"))
        .isPositive()
        .isEqualTo(count("GRAPH ?claim { ?e a ?type } ?claim dl:about ?e"));
  }

  @Test
  void whoHasARoleIsAnActorOfTheEvent() {
    assertThat(count("?e dl:agent ?who")).isPositive();
    assertThat(count("?e dl:agent ?who FILTER NOT EXISTS { ?e sem:hasActor ?who }")).isZero();
  }

  @Test
  void everySourceIsAnAgentOfProvenance() {
    assertThat(count("?c dl:attributedTo ?who")).isPositive();
    assertThat(count("?c dl:attributedTo ?w FILTER NOT EXISTS { ?c prov:wasAttributedTo ?w }"))
        .isZero();
  }

  @Test
  void nothingStandsTwice() {
    assertThat(derived).isPositive();
    assertThat(
            count(
                "GRAPH <https://w3id.org/dateline/id/graph/entailed> { ?s ?p ?o }"
                    + " GRAPH ?g { ?s ?p ?o }"
                    + " FILTER(?g != <https://w3id.org/dateline/id/graph/entailed>)"))
        .isZero();
  }

  @Test
  void savedQueriesAnswerTheSame() {
    Map<String, String> after = answers();
    List<String> changed = new ArrayList<>(before.keySet());
    changed.removeIf(name -> before.get(name).equals(after.get(name)));
    assertThat(changed).isEmpty();
  }

  @Test
  void tablesTellTheSameKinds() throws IOException {
    String nodes =
        store.read(
            data -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              try {
                Edition.NODES.write(data, out);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
              return out.toString(StandardCharsets.UTF_8);
            });
    assertThat(nodes).contains(",Country,").doesNotContain(",Feature,", ",Entity,");
  }

  @Test
  void theGraphStillConformsToItsShapes() {
    assertThat(store.read(Shapes.shipped()::check)).isEmpty();
  }

  @Test
  void derivingAgainGivesTheSame() {
    assertThat(Entailment.write(store, IRIS)).isEqualTo(derived);
  }
}
