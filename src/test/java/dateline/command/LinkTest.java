package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is linked by files of one's own, and what is not. */
class LinkTest {

  private static final String ID = Iris.DEFAULT_BASE;
  private static final Path FILES = Path.of("src/test/resources/knowledge");

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final Shell shell = new Shell();
  private String store;

  @BeforeEach
  void copy() throws IOException {
    store = folder.resolve("graph").toString();
    StoreCopy.of(shared.resolve("graph"), Path.of(store));
  }

  @BeforeAll
  static void fill() {
    try (GraphStore graph = GraphStore.create(shared.resolve("graph"))) {
      graph.fill(
          Map.of(),
          out -> RDFParser.source(Path.of("src/test/resources/queries/graph.trig")).parse(out));
    }
  }

  private int link(String... files) {
    String[] args = new String[4 + files.length];
    args[0] = "link";
    args[1] = "--store";
    args[2] = store;
    args[3] = "--kb";
    for (int i = 0; i < files.length; i++) {
      args[4 + i] =
          Files.exists(FILES.resolve(files[i])) ? FILES.resolve(files[i]).toString() : files[i];
    }
    return shell.run(args);
  }

  private String links() {
    shell.run("export", "--store", store);
    return shell
        .answer()
        .lines()
        .filter(line -> line.endsWith("<" + ID + "graph/links> ."))
        .filter(
            line -> line.contains("Q9000") || line.contains("/99000") || line.contains("glossary"))
        .map(line -> line.replaceAll("<(\\S*[/#])?([^/#>]+/?)>", "$2"))
        .map(line -> line.replace(" links .", ""))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void whatNameKindAndCountryAgreeOnIsTheSame() {
    assertThat(link("wikidata.nt")).isZero();
    assertThat(links())
        .isEqualTo(
            """
            iranian-foreign-ministry sameAs Q900000005
            nicolas-maduro sameAs Q900000001\
            """);
    assertThat(shell.run("query", "--store", store, "check-unlinked")).isZero();
    assertThat(shell.answer()).doesNotContain("Maduro").contains("Grenell");
  }

  @Test
  void whatLiesThereUnderThatNameIsTheSame() {
    assertThat(link("geonames.rdf")).isZero();
    assertThat(links()).isEqualTo("guantanamo-bay sameAs 990000001/");
    assertThat(link("geonames.rdf", "--dry-run")).isZero();
    assertThat(shell.answer())
        .contains("guantanamo-bay owl:sameAs")
        .contains("3 km apart, same country");
  }

  @Test
  void aConceptOrAMereNameIsNearlyTheSameUnlessAThirdThingTiesThem() {
    assertThat(link("own.ttl")).isZero();
    assertThat(links())
        .isEqualTo(
            """
            press-tv closeMatch press-tv
            united-nations sameAs un
            us-immigration-and-customs-enforcement closeMatch ice
            tin-thanh-nguyen closeMatch nguyen\
            """);
  }

  @Test
  void whatSpeaksForALinkIsToldAndTheLinkCanBeTakenBack() {
    link("wikidata.nt", "geonames.rdf", "own.ttl");
    assertThat(shell.answer().lines()).hasSize(7);
    assertThat(shell.messages()).contains("16 things with a name, 7 links");
    shell.run("export", "--store", store);
    assertThat(shell.answer())
        .contains("<https://w3id.org/sssom/match_string> \"Foreign Ministry of Iran\"")
        .contains("\"same kind, same country\"@en");
    assertThat(shell.run("link", "--store", store, "--drop")).isZero();
    assertThat(links()).isEmpty();
    shell.run("export", "--store", store);
    assertThat(shell.answer())
        .doesNotContain("graph/mappings")
        .contains("wikidata.org/entity/Q794");
  }

  @Test
  void otherFilesTakeThePlaceOfThoseBefore() {
    link("wikidata.nt");
    link("own.ttl");
    assertThat(links()).doesNotContain("Q9000").contains("nguyen");
  }

  @Test
  void aLaterBuildLinksWhatItAdds() {
    link("wikidata.nt");
    assertThat(
            shell.run("build", "--store", store, "seeds/2025-07-19-venezuela-el-salvador-swap.txt"))
        .isZero();
    assertThat(links()).contains("nicolas-maduro sameAs Q900000001");
  }

  @Test
  void aBadFileIsNamedWithPlaceAndRemedyAndChangesNothing() throws IOException {
    link("own.ttl");
    String before = links();
    Path bad = Files.writeString(folder.resolve("bad.ttl"), "@prefix : <urn:a:> .\n:a :b \"c\n .");
    assertThat(link(bad.toString())).isEqualTo(3);
    assertThat(shell.messages()).contains("bad.ttl:3:").contains("correct the file");
    assertThat(link(folder.resolve("missing.ttl").toString())).isEqualTo(3);
    assertThat(shell.messages()).contains("there is no such file");
    Path text = Files.writeString(folder.resolve("list.txt"), "Iran\n");
    assertThat(link(text.toString())).isEqualTo(3);
    assertThat(shell.messages()).contains("list.txt").contains(".ttl, .nt");
    assertThat(shell.run("link", "--store", store)).isEqualTo(2);
    assertThat(links()).isEqualTo(before).isNotEmpty();
  }
}
