package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store as it was before its format was told: numbers as they were written. */
class UpgradeTest {

  private static final Iris IRIS = new Iris("https://example.org/");
  private static final String SAID =
      "<https://example.org/claim/c> <https://w3id.org/dateline/ns#confidence> \"%s\""
          + "^^<http://www.w3.org/2001/XMLSchema#decimal> <https://example.org/article/a> .";

  private final Shell shell = new Shell();

  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void fill() throws IOException {
    store = folder.resolve("graph");
    try (GraphStore graph = GraphStore.create(store)) {
      graph.fill(
          Map.of("ex", "https://example.org/"),
          out -> RDFParser.fromString(SAID.formatted("0.80"), Lang.NQUADS).parse(out));
    }
    Files.writeString(
        store.resolve("dateline.store"),
        "A knowledge graph made by Dateline (Apache Jena TDB2).\n");
  }

  private int run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = store.toString();
    return shell.run(all);
  }

  /** How many quads there are after the article says the same as before, in other words. */
  private static long rebuilt(Path store) {
    try (GraphStore graph = GraphStore.open(store)) {
      graph.replace(
          IRIS, "a", out -> RDFParser.fromString(SAID.formatted("0.5"), Lang.NQUADS).parse(out));
      return graph.read(data -> data.stream().count());
    }
  }

  @Test
  void aStoreOfAnOlderFormatIsRefusedWithTheRemedy() {
    for (String verb : new String[] {"export", "validate", "compact", "stories"}) {
      assertThat(run(verb)).as(verb).isEqualTo(3);
      assertThat(shell.messages())
          .contains(store + " was written by an older Dateline (format 0, this one needs 1)")
          .contains("dateline upgrade --store " + store)
          .doesNotContain("--debug");
    }
  }

  @Test
  void anUpgradedStoreForgetsWhatAnArticleNoLongerSays() {
    assertThat(run("upgrade")).isZero();
    assertThat(shell.answer()).contains("graph: format 1, before 0");
    assertThat(rebuilt(store)).isEqualTo(1);
    assertThat(run("upgrade")).isZero();
    assertThat(shell.answer()).contains("graph: format 1, as before");
  }

  @Test
  void withoutTheUpgradeWhatAnArticleNoLongerSaysWouldStay() throws IOException {
    Files.writeString(store.resolve("dateline.store"), "A knowledge graph.\nformat 1\n");
    assertThat(rebuilt(store)).isEqualTo(2);
  }

  @Test
  void allOfItIsThereAfterAnUpgrade() {
    assertThat(run("upgrade")).isZero();
    assertThat(run("export", "--format", "nquads")).isZero();
    assertThat(shell.answer()).contains(SAID.formatted("0.8"));
    try (GraphStore graph = GraphStore.open(store)) {
      String remembered = graph.read(data -> data.prefixes().get("ex"));
      assertThat(remembered).isEqualTo("https://example.org/");
    }
  }

  @Test
  void whatIsNoStoreIsNotUpgraded() {
    store = folder.resolve("none");
    assertThat(run("upgrade")).isEqualTo(3);
    assertThat(shell.messages()).contains("there is no graph at " + store);
  }
}
