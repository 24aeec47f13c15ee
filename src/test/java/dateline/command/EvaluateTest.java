package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void aGraphWithoutTheArticleOfTheGold() throws IOException {
    Files.writeString(folder.resolve("empty.nq"), "");
    Files.writeString(folder.resolve("one.json"), "{\"entities\": [], \"events\": []}");
    Files.writeString(folder.resolve("other.json"), "{\"entities\": [], \"events\": []}");
  }

  private int run(String graph, String... more) {
    List<String> args = new ArrayList<>(List.of("evaluate", folder.resolve(graph).toString()));
    args.add(folder.toString());
    args.addAll(List.of(more));
    return Main.run(InputStream.nullInputStream(), out, err, args.toArray(String[]::new));
  }

  @Test
  void articlesThatAreNotInTheGraphAreAFinding() {
    assertThat(run("empty.nq")).isEqualTo(1);
    assertThat(err).hasToString("not in the graph: one, other" + System.lineSeparator());
  }

  @Test
  void onlyTheArticlesAskedForAreScored() {
    run("empty.nq", "--only", "one");

    assertThat(out.toString()).contains("not in the graph: one").doesNotContain("other");
  }

  @Test
  void articlesCanBeLeftOut() {
    run("empty.nq", "--except", "one");

    assertThat(out.toString()).contains("not in the graph: other").doesNotContain("one,");
  }

  @Test
  void figuresComeAsJson() {
    run("empty.nq", "--json");

    assertThat(out.toString()).startsWith("{").contains("\"missing articles\"");
  }

  @Test
  void aMissingGraphIsWrongUsage() {
    assertThat(run("nowhere.nq")).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere.nq: no such graph");
  }

  @Test
  void aGraphThatIsNoRdfCannotBeScored() throws IOException {
    Files.writeString(folder.resolve("bad.nq"), "this is no quad\n");

    assertThat(run("bad.nq")).isEqualTo(3);
    assertThat(err.toString()).contains("bad.nq: no RDF");
  }

  @Test
  void badGoldCannotBeScoredBy() throws IOException {
    Files.writeString(folder.resolve("one.json"), "[]");

    assertThat(run("empty.nq")).isEqualTo(3);
    assertThat(err.toString()).contains("one.json");
  }
}
