package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

  @TempDir Path folder;

  @Test
  void whatArrivesIsGivenOutOnceWhenItHasStoppedGrowing() throws IOException {
    Files.writeString(folder.resolve("there.txt"), "Text.");
    Arrivals arrivals = new Arrivals(List.of(folder.toString()));
    Path file = Files.writeString(folder.resolve("new.txt"), "Te");
    Files.writeString(folder.resolve("picture.png"), "");

    assertThat(arrivals.next()).as("just come").isEmpty();
    Files.writeString(file, "Text, longer.");
    assertThat(arrivals.next()).as("has grown").isEmpty();
    assertThat(arrivals.next()).containsExactly(file.toString());
    assertThat(arrivals.next()).as("given out").isEmpty();
  }

  @Test
  void aFileThatChangesArrivesAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    Arrivals arrivals = new Arrivals(List.of(folder.toString()));
    Files.writeString(file, "Another text.");

    arrivals.next();
    assertThat(arrivals.next()).containsExactly(file.toString());
  }

  @Test
  void aPlaceMayComeLater() throws IOException {
    Path later = folder.resolve("later");
    Arrivals arrivals = new Arrivals(List.of(later.toString()));
    assertThat(arrivals.next()).isEmpty();
    Path file = Files.writeString(Files.createDirectory(later).resolve("a.txt"), "Text.");

    arrivals.next();
    assertThat(arrivals.next()).containsExactly(file.toString());
  }
}
