package dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    assertThat(arrivals.next().isEmpty()).as("just come").isTrue();
    Files.writeString(file, "Text, longer.");
    assertThat(arrivals.next().isEmpty()).as("has grown").isTrue();
    assertThat(arrivals.next().files()).containsExactly(file);
    assertThat(arrivals.next().isEmpty()).as("given out").isTrue();
  }

  @Test
  void aFileThatChangesArrivesAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    Arrivals arrivals = new Arrivals(List.of(folder.toString()));
    Files.writeString(file, "Another text.");

    arrivals.next();
    assertThat(arrivals.next().files()).containsExactly(file);
  }

  @Test
  void aPlaceMayComeLater() throws IOException {
    Path later = folder.resolve("later");
    Arrivals arrivals = new Arrivals(List.of(later.toString()));
    assertThat(arrivals.next().isEmpty()).isTrue();
    Path file = Files.writeString(Files.createDirectory(later).resolve("a.txt"), "Text.");

    arrivals.next();
    assertThat(arrivals.next().files()).containsExactly(file);
  }

  @Test
  void whatIsInTheWayIsToldOnceAndHidesNothing() throws IOException, InterruptedException {
    Arrivals arrivals = new Arrivals(List.of(folder.toString()));
    Path loop = Files.createSymbolicLink(folder.resolve("aaa"), folder);
    Path pipe = folder.resolve("bbb.txt");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Files.writeString(Files.createDirectory(folder.resolve(".git")).resolve("h.txt"), "Text.");
    Path file = Files.writeString(folder.resolve("zzz.txt"), "Text.");

    arrivals.next();
    Arrivals.Arrived arrived = arrivals.next();
    assertThat(arrived.files()).containsExactly(file);
    assertThat(arrived.faults())
        .containsExactly(
            entry(loop, loop + " is a link to a folder that it lies in: remove it"),
            entry(pipe, pipe + " is a pipe or device: name it to have it read"));
    assertThat(arrivals.next().isEmpty()).as("told").isTrue();
  }

  @Test
  void aFileThatIsPutInPlaceOfAnotherOfItsSizeAndTimeArrives() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
    Arrivals arrivals = new Arrivals(List.of(folder.toString()));
    Path other = Files.writeString(folder.resolve("other"), "Word.");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

    arrivals.next();
    assertThat(arrivals.next().files()).containsExactly(file);
  }

  private static List<String> read(Inputs inputs) {
    List<String> said = new ArrayList<>();
    inputs.read(d -> said.add(d instanceof Unreadable bad ? bad.reason() : d.id()));
    return said;
  }

  @Test
  void anArrivalDoesNotTakeThePlaceOfAnotherOfItsName() throws IOException {
    Path first = Files.createDirectories(folder.resolve("one")).resolve("a.txt");
    Path second = Files.createDirectories(folder.resolve("two")).resolve("a.txt");
    Files.writeString(first, "Text.");
    List<String> places = List.of(folder.toString());
    Inputs there =
        Inputs.of(places, new ArticleReader(), RecordFields.usual(), InputStream.nullInputStream());
    assertThat(read(there)).containsExactly("a");
    Files.writeString(second, "Other.");
    assertThat(read(there.then(new Arrivals.Arrived(List.of(second), Map.of()))))
        .containsExactly(
            second
                + " has the name of "
                + first.toRealPath()
                + ", and the name identifies an article: rename one");
    assertThat(read(there.then(new Arrivals.Arrived(List.of(first), Map.of()))))
        .as("changed")
        .containsExactly("a");
    Files.delete(first);
    assertThat(read(there.then(new Arrivals.Arrived(List.of(second), Map.of()))))
        .as("moved")
        .containsExactly("a");
  }
}
