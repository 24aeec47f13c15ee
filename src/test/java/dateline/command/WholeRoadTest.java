package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From article files to answers, with the commands a user types. */
class WholeRoadTest {

  private static final Path ARTICLES = Path.of("src/test/resources/gold/dev");
  private static final List<String> SOME =
      List.of(
          "2025-02-21-costa-rica-arrival",
          "2025-09-23-ghana-togo-deportees",
          "2025-06-03-algeria-niger");

  private final Shell shell = new Shell();

  /** For what is built once and then only read. */
  @TempDir private static Path shared;

  @TempDir private Path folder;

  private static String article(String id) {
    return ARTICLES.resolve(id + ".txt").toString();
  }

  @BeforeAll
  static void build() {
    build(shared.resolve("some"), SOME);
  }

  private static void build(Path store, List<String> ids) {
    for (String id : ids) {
      assertThat(new Shell().run("build", article(id), "--store", store.toString())).isZero();
    }
  }

  private static String exported(Path store) throws IOException {
    Path file = Path.of(store + ".nq");
    assertThat(new Shell().run("export", "--store", store.toString(), "-o", file.toString()))
        .isZero();
    return Files.readString(file);
  }

  @Test
  void buildsInAnyOrderGiveTheSameBytes() throws IOException {
    Path other = folder.resolve("other");
    build(other, List.of(SOME.get(2), SOME.get(0), SOME.get(1)));

    assertThat(exported(shared.resolve("some"))).isNotBlank().isEqualTo(exported(other));
  }

  @Test
  void buildingAgainLeavesTheSameQuads() throws IOException {
    Path store = folder.resolve("once");
    StoreCopy.of(shared.resolve("some"), store);
    build(store, SOME.subList(0, 1));

    assertThat(exported(store)).isEqualTo(exported(shared.resolve("some")));
  }

  @Test
  void everyQuotedWordStandsWhereTheGraphSaysItDoes() throws IOException {
    exported(shared.resolve("some"));
    Dataset data = RDFDataMgr.loadDataset(shared.resolve("some.nq").toString());
    try (var execution =
        QueryExecutionFactory.create(
            "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> PREFIX"
                + " dct: <http://purl.org/dc/terms/> SELECT ?id ?words ?begin ?end { GRAPH ?a { ?e"
                + " nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:endIndex ?end ;"
                + " nif:referenceContext ?s . ?s dct:identifier ?id } }",
            data)) {
      int[] rows = {0};
      execution
          .execSelect()
          .forEachRemaining(
              row -> {
                String text = read(ARTICLES.resolve(row.getLiteral("id").getString() + ".txt"));
                int begin = text.offsetByCodePoints(0, row.getLiteral("begin").getInt());
                int end = text.offsetByCodePoints(0, row.getLiteral("end").getInt());
                assertThat(text.substring(begin, end))
                    .isEqualTo(row.getLiteral("words").getString());
                rows[0]++;
              });
      assertThat(rows[0]).isGreaterThan(20);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theGraphOfRealArticlesConformsToTheShapes() {
    assertThat(shell.run("validate", "--store", shared.resolve("some").toString())).isZero();
  }

  @Test
  void explainShowsTheEntryThatFiredAndTheTriples() {
    assertThat(shell.run("explain", "Panama received 119 migrants deported by the United States."))
        .isZero();
    assertThat(shell.answer())
        .contains("Acceptance(agent=country/PAN, origin=country/USA, people=119)")
        .contains("Removal(agent=country/USA, destination=country/PAN, people=119)")
        .contains("\"deport\" at token")
        .contains("dl:deports");
  }

  @Test
  void theSummaryCountsClaimsByTypeAndWhatWasLeftOut() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    int code =
        shell.run(
            "build",
            folder.resolve("empty.txt").toString(),
            article(SOME.get(0)),
            "--store",
            folder.resolve("part").toString());

    assertThat(code).isEqualTo(1);
    assertThat(shell.messages()).contains("empty.txt").containsPattern("articles +1\\b");
    assertThat(shell.messages()).containsPattern("Acceptance +\\d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          build                                              | 2 | INPUT
          build nothing.txt --store STORE                    | 1 | nothing.txt
          build DIR/none --store STORE                       | 1 | none
          build ARTICLE --store STORE --base nonsense        | 2 | base
          build ARTICLE --store STORE --base http://x.org/a  | 2 | base
          build ARTICLE --store DIR/file                     | 3 | file
          build ARTICLE --store STORE --ask no-such-query    | 2 | no-such-query
          build ARTICLE --colour red                         | 2 | colour
          query                                              | 2 | query
          query overview --store DIR/nowhere                 | 3 | nowhere
          query no-such-query --store BUILT                  | 2 | no-such-query
          query overveiw --store BUILT                       | 2 | overview
          query removals --param colour=red --store BUILT    | 2 | colour
          query removals --param since=soon --store BUILT    | 2 | since
          query removals --param country --store BUILT       | 2 | param
          query DIR/bad.rq --store BUILT                     | 2 | bad.rq
          query overview --format pdf --store BUILT          | 2 | pdf
          export --format pdf --store BUILT                  | 2 | pdf
          export --store DIR/nowhere                         | 3 | nowhere
          export --store BUILT -o DIR/no/such/folder/x.nq    | 3 | folder
          validate --store DIR/nowhere                       | 3 | nowhere
          explain                                            | 2 | explain
          fly                                                | 2 | fly
          """)
  void wrongInputGetsOneLineThatNamesIt(String command, int code, String names) throws IOException {
    Files.writeString(folder.resolve("file"), "no store");
    Files.writeString(folder.resolve("bad.rq"), "SELECT ?x WHERE { ?x ");
    Files.createDirectories(folder.resolve("none"));
    String[] args = command.strip().split(" +");
    for (int i = 0; i < args.length; i++) {
      args[i] =
          args[i]
              .replace("BUILT", shared.resolve("some").toString())
              .replace("STORE", folder.resolve("store").toString())
              .replace("DIR", folder.toString())
              .replace("ARTICLE", article(SOME.get(0)));
    }

    assertThat(shell.run(args)).as(shell.messages()).isEqualTo(code);
    assertThat(shell.messages())
        .contains(names)
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
    Matcher lines = Pattern.compile("(?m)^dateline: .*$").matcher(shell.messages());
    assertThat(code == 1 || lines.find()).isTrue();
  }
}
