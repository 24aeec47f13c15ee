package dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The inputs that fuzzing begins with, and all that it once found a fault by. */
class SeedsTest {

  private static final Path SEEDS = Path.of("src/test/resources/fuzz");

  private interface Entrance {
    void enter(byte[] data) throws Exception;
  }

  private static final Map<String, Entrance> ENTRANCES =
      Map.ofEntries(
          Map.entry("text", TextFuzz::fuzzerTestOneInput),
          Map.entry("page", PageFuzz::fuzzerTestOneInput),
          Map.entry("records", RecordsFuzz::fuzzerTestOneInput),
          Map.entry("feed", FeedFuzz::fuzzerTestOneInput),
          Map.entry("warc", WarcFuzz::fuzzerTestOneInput),
          Map.entry("archive", ArchiveFuzz::fuzzerTestOneInput),
          Map.entry("turtle", TurtleFuzz::fuzzerTestOneInput),
          Map.entry("query", QueryFuzz::fuzzerTestOneInput),
          Map.entry("long", LongFuzz::fuzzerTestOneInput),
          Map.entry("knowledge", KnowledgeFuzz::fuzzerTestOneInput),
          Map.entry("write", WriteFuzz::fuzzerTestOneInput),
          Map.entry("http", HttpFuzz::fuzzerTestOneInput),
          Map.entry("command", CommandFuzz::fuzzerTestOneInput),
          Map.entry("backup", BackupFuzz::fuzzerTestOneInput));

  @TestFactory
  Stream<DynamicTest> noSeedIsAFault() throws IOException {
    return files()
        .map(
            file -> {
              Entrance entrance = ENTRANCES.get(folder(file));
              return DynamicTest.dynamicTest(
                  SEEDS.relativize(file).toString(),
                  () -> entrance.enter(Files.readAllBytes(file)));
            });
  }

  @Test
  void everyEntranceHasSeeds() throws IOException {
    assertThat(files().map(SeedsTest::folder).distinct())
        .containsExactlyInAnyOrderElementsOf(ENTRANCES.keySet());
  }

  private static String folder(Path file) {
    return SEEDS.relativize(file).getName(0).toString();
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(SEEDS)) {
      return all
          .filter(Files::isRegularFile)
          .filter(file -> !file.getParent().equals(SEEDS))
          .sorted()
          .toList()
          .stream();
    }
  }
}
