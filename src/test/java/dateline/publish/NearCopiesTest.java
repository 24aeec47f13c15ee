package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotate.Profile;
import dateline.describe.DL;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.describe.Sketch;
import dateline.read.Article;
import dateline.resolve.Reading;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Path QUIET = Path.of("src/test/resources/quiet");

  private final GraphStore store = GraphStore.inMemory();

  private static String text(String name) throws IOException {
    return Files.readString(QUIET.resolve(name + ".txt"));
  }

  private void build(String id, String day, String text) {
    Article article = Article.of(id, text, LocalDate.parse(day));
    Reading reading = new Reading(article, 0, List.of(), List.of(), List.of());
    store.replace(IRIS, id, out -> new Describer(IRIS, Profile.DEFAULT).describe(reading, out));
  }

  private Set<String> copies() {
    NearCopies.write(store, IRIS);
    Set<String> copies = new TreeSet<>();
    String base = IRIS.base() + "article/";
    store.read(
        data -> {
          data.find(IRIS.graph(Iris.COPIES), Node.ANY, DL.NEAR_COPY_OF, Node.ANY)
              .forEachRemaining(
                  quad ->
                      copies.add((quad.getSubject() + " < " + quad.getObject()).replace(base, "")));
          return true;
        });
    return copies;
  }

  @Test
  void anArticleThatRepeatsAnotherIsANearCopyOfTheEarlierOne() throws IOException {
    String wire = text("science-comet");
    build(
        "b-daily", "2025-02-22", "LONDON (Wire) - " + wire + " Additional reporting by our staff.");
    build("c-wire", "2025-02-21", wire);
    build("a-post", "2025-02-23", wire.replace("scientists", "researchers"));
    build("other", "2025-02-20", text("sport-tennis"));

    assertThat(copies()).containsExactly("a-post < c-wire", "b-daily < c-wire");
  }

  @Test
  void theOrderOfBuildingDoesNotMatter() throws IOException {
    String wire = text("local-storm");
    build("one", "2025-02-21", wire);
    build("two", "2025-02-21", wire + " More to come.");
    build("three", "2025-02-20", wire);

    assertThat(copies()).containsExactly("one < three", "two < three");
  }

  @Test
  void anArticleThatIsRewrittenIsNoCopyAnyMore() throws IOException {
    build("one", "2025-02-21", text("local-storm"));
    build("two", "2025-02-22", text("local-storm"));
    assertThat(copies()).hasSize(1);

    build("two", "2025-02-22", text("local-market"));
    assertThat(copies()).isEmpty();
  }

  @Test
  void differentArticlesAreNotAlike() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(QUIET)) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      build(file.getFileName().toString(), "2025-02-21", Files.readString(file));
    }
    assertThat(copies()).isEmpty();
  }

  @Test
  void aSketchSurvivesItsLiteral() throws IOException {
    Sketch sketch = Sketch.of(text("sport-boxing")).orElseThrow();
    assertThat(Sketch.parse(sketch.toString()).likeness(sketch)).isEqualTo(1);
  }

  @Test
  void aShortTextHasNone() {
    assertThat(Sketch.of("Panama received 119 migrants.")).isEmpty();
  }
}
