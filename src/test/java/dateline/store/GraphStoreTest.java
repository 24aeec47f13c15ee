package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.annotate.Entity;
import dateline.annotate.Profile;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.describe.Readings;
import dateline.read.Article;
import dateline.resolve.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

  @TempDir Path dir;

  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final Describer describer = new Describer(iris, Profile.DEFAULT);

  private void put(GraphStore store, Reading reading) {
    store.replace(iris, reading.article().id(), out -> describer.describe(reading, out));
  }

  private static String quads(GraphStore store) {
    return store.read(
        data -> {
          TreeSet<String> lines = new TreeSet<>();
          data.find().forEachRemaining(quad -> lines.add(NodeFmtLib.strNQ(quad)));
          return String.join("", lines);
        });
  }

  private final Reading a = Readings.reading("a", "One with words", 120, "Noushabadi", "Hossein");
  private final Reading b = Readings.reading("b", "Two with words", 200, "Noushabadi");

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    try (GraphStore one = GraphStore.create(dir.resolve("one"));
        GraphStore two = GraphStore.create(dir.resolve("two"))) {
      put(one, a);
      put(one, b);
      put(two, b);
      put(two, a);
      assertThat(quads(one)).isEqualTo(quads(two)).contains("\"120\"").contains("\"200\"");
    }
  }

  @Test
  void theSameArticleAgainChangesNothing() {
    try (GraphStore store = GraphStore.inMemory()) {
      put(store, a);
      String before = quads(store);
      put(store, a);
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  @Test
  void aChangedArticleLeavesWhatBuildingItAloneWouldGive() {
    try (GraphStore changed = GraphStore.inMemory();
        GraphStore fresh = GraphStore.inMemory()) {
      put(changed, a);
      put(changed, b);
      Reading newer = Readings.reading("a", "One with other words", 3, "Mr Noushabadi");
      put(changed, newer);
      put(fresh, newer);
      put(fresh, b);
      assertThat(quads(changed)).isEqualTo(quads(fresh)).doesNotContain("\"Hossein\"");
    }
  }

  @Test
  void anArticleThatSaysNothingAnyMoreTakesItsActorsWithIt() {
    try (GraphStore store = GraphStore.inMemory()) {
      put(store, a);
      put(store, new Reading(a.article(), 1, List.of(), List.of(), List.of()));
      assertThat(quads(store))
          .contains("article/a")
          .doesNotContain("noushabadi")
          .doesNotContain("Qatar")
          .doesNotContain("Director General");
    }
  }

  @Test
  void whatAnotherArticleMentionsStays() {
    try (GraphStore store = GraphStore.inMemory();
        GraphStore onlyB = GraphStore.inMemory()) {
      put(store, a);
      put(store, b);
      put(onlyB, b);
      store.replace(iris, "a", out -> {});
      assertThat(quads(store)).isEqualTo(quads(onlyB));
    }
  }

  @Test
  void theDefaultGraphIsTheUnion() {
    try (GraphStore store = GraphStore.inMemory()) {
      put(store, a);
      boolean found =
          store.read(
              data ->
                  org.apache.jena.sparql.exec.QueryExec.dataset(data)
                      .query(
                          "PREFIX dl: <https://w3id.org/dateline/ns#>"
                              + " ASK { ?c dl:about ?e . ?e dl:people/dl:count 120 }")
                      .ask());
      assertThat(found).isTrue();
    }
  }

  @Test
  void aStoreCanBeOpenedAgain() {
    try (GraphStore store = GraphStore.create(dir.resolve("graph"))) {
      put(store, a);
    }
    try (GraphStore store = GraphStore.open(dir.resolve("graph"))) {
      assertThat(quads(store)).contains("article/a");
    }
  }

  @Test
  void aMissingStoreIsNamedWithItsRemedy() {
    assertThatThrownBy(() -> GraphStore.open(dir.resolve("none")))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("there is no graph at")
        .hasMessageContaining("dateline build");
  }

  @Test
  void aFolderOfAnotherProgramIsLeftAlone() throws IOException {
    Files.writeString(dir.resolve("nodes.dat"), "x");
    assertThatThrownBy(() -> GraphStore.create(dir))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("is no graph of Dateline (it holds nodes.dat)");
    assertThat(Files.list(dir)).hasSize(1);
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.writeString(dir.resolve("file"), "x");
    assertThatThrownBy(() -> GraphStore.create(file)).hasMessageContaining("it is a file");
    assertThatThrownBy(() -> GraphStore.open(file)).hasMessageContaining("it is a file");
  }

  /** A reading that calls a country by one more name. */
  private static Reading naming(String id, String name) {
    Entity iran = Readings.IRAN;
    List<String> names = new ArrayList<>(iran.aliases());
    names.add(name);
    Entity named =
        new Entity(
            iran.id(),
            iran.kind(),
            iran.label(),
            names,
            iran.adjectives(),
            iran.country(),
            iran.links(),
            iran.point(),
            iran.weight());
    Article article = Article.of(id, "Text.", LocalDate.of(2025, 10, 1));
    return new Reading(article, 1, List.of(named), List.of(), List.of());
  }

  @Test
  void namesThatArticlesGiveToAKnownCountryAddUpAndGo() {
    try (GraphStore store = GraphStore.inMemory();
        GraphStore turned = GraphStore.inMemory()) {
      put(store, naming("a", "Tehran"));
      put(store, naming("b", "the Iranian side"));
      put(turned, naming("b", "the Iranian side"));
      put(turned, naming("a", "Tehran"));
      assertThat(quads(store)).isEqualTo(quads(turned)).contains("\"Tehran\"");
      store.replace(iris, "a", out -> {});
      assertThat(quads(store))
          .doesNotContain("Tehran")
          .contains("the Iranian side")
          .contains("wgs84_pos#lat");
    }
  }
}
