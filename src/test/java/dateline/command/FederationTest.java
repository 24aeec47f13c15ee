package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that join with another server, a Fuseki that stands for Wikidata's. */
class FederationTest {

  private static final String WIKIDATA = "https://query.wikidata.org/sparql";

  @TempDir static Path folder;
  private static FusekiServer wikidata;
  private static String store;
  private final Shell shell = new Shell();

  @BeforeAll
  static void start() {
    DatasetGraph items = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            wd:Q1050 wdt:P1082 1230506 . wd:Q717 wdt:P1082 28405543 ; wdt:P47 wd:Q739 .
            wd:Q30 wdt:P47 wd:Q96 , wd:Q16 .
            """,
            Lang.TURTLE)
        .parse(items);
    wikidata = FusekiServer.create().port(0).loopback(true).add("/wikidata", items).build().start();
    store = folder.resolve("graph").toString();
    try (GraphStore graph = GraphStore.create(Path.of(store))) {
      graph.fill(
          Map.of(),
          out -> RDFParser.source(Path.of("src/test/resources/queries/graph.trig")).parse(out));
    }
  }

  @AfterAll
  static void stop() {
    wikidata.stop();
  }

  private static String host() {
    return "localhost:" + wikidata.getPort();
  }

  /** The saved query, asking the server that stands for Wikidata's. */
  private static String query(String name) throws IOException {
    String text = Files.readString(Path.of("queries", name + ".rq"));
    String here = text.replace(WIKIDATA, "http://" + host() + "/wikidata/sparql");
    assertThat(here).isNotEqualTo(text);
    return Files.writeString(folder.resolve(name + ".rq"), here).toString();
  }

  private int ask(String query, String... more) {
    String[] args = {"query", query, "--store", store, "--format", "csv"};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return shell.run(all);
  }

  @Test
  void withoutPermissionTheGraphAnswersAlone() throws IOException {
    assertThat(ask(query("wikidata-population"))).isZero();
    assertThat(shell.answer()).contains("Venezuela,2,http://www.wikidata.org/entity/Q717,\r\n");
    assertThat(shell.messages()).contains("left out").contains("--allow-service");
    assertThat(ask("wikidata-borders")).isZero();
    assertThat(shell.answer()).contains("United States,Venezuela,2,\r\n");
  }

  @Test
  void withPermissionTheOtherServerAddsWhatItKnows() throws IOException {
    assertThat(ask(query("wikidata-population"), "--allow-service", host())).isZero();
    assertThat(shell.answer())
        .contains("Venezuela,2,http://www.wikidata.org/entity/Q717,28405543\r\n")
        .contains("Eswatini,2,http://www.wikidata.org/entity/Q1050,1230506\r\n")
        .contains("Iran,1,http://www.wikidata.org/entity/Q794,\r\n");
    assertThat(shell.messages()).isEmpty();
    assertThat(ask(query("wikidata-borders"), "--allow-service", host())).isZero();
    assertThat(shell.answer()).contains("United States,Venezuela,2,\r\n").doesNotContain("shared");
  }

  @Test
  void anotherServerThanTheOneNamedIsNotAsked() throws IOException {
    assertThat(ask(query("wikidata-population"), "--allow-service", "localhost:1")).isZero();
    assertThat(shell.answer()).contains("Q717,\r\n");
    Path needed =
        Files.writeString(
            folder.resolve("needed.rq"),
            "SELECT * { SERVICE <http://" + host() + "/wikidata/sparql> { ?s ?p ?o } }");
    assertThat(ask(needed.toString())).isEqualTo(2);
    assertThat(shell.messages()).contains("is not asked; allow it by --allow-service");
    assertThat(ask(needed.toString(), "--allow-service", host())).isZero();
    assertThat(shell.answer().lines()).hasSize(6);
    assertThat(ask(needed.toString(), "--allow-service", "http://x/")).isEqualTo(2);
  }
}
