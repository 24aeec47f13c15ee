package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {

  @TempDir Path folder;

  @Test
  void aStoreWhoseMakingWasCutOffIsMadeAnew() throws IOException {
    GraphStore.create(folder.resolve("whole")).close();
    Path cut = Files.createDirectories(folder.resolve("cut/Data-0001"));
    Files.createFile(cut.resolveSibling("dateline.making"));
    // One of two files of an index: the database itself refuses to open this.
    Files.copy(folder.resolve("whole/Data-0001/SPO.dat"), cut.resolve("SPO.dat"));

    try (GraphStore store = GraphStore.create(folder.resolve("cut"))) {
      long quads = store.read(data -> data.stream().count());
      assertThat(quads).isZero();
    }
    assertThat(folder.resolve("cut/dateline.making")).doesNotExist();
  }

  @Test
  void aStoreThatWasNotFilledToTheEndIsNoneAndIsFilledAnew() {
    Path half = folder.resolve("half");
    try (NewStore store = NewStore.in(half)) {
      assertThat(store.graph().isEmpty()).isTrue();
    }

    assertThatThrownBy(() -> GraphStore.open(half)).hasMessageContaining("half is not whole (");
    assertThatThrownBy(() -> GraphStore.create(half)).hasMessageContaining("half is not whole (");
    try (NewStore store = NewStore.in(half)) {
      store.complete();
    }
    GraphStore.open(half).close();
  }

  @Test
  void aStoreThatIsStillEmptyIsWhole() {
    GraphStore.create(folder.resolve("empty")).close();

    try (GraphStore store = GraphStore.open(folder.resolve("empty"))) {
      assertThat(store.isEmpty()).isTrue();
    }
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> GraphStore.create(folder)).hasMessageContaining("it holds thesis.txt");
    assertThat(file).hasContent("mine");
    assertThat(folder.resolve("dateline.making")).doesNotExist();
  }
}
