package dateline.fuzz;

import com.code_intelligence.jazzer.instrumentor.CoverageRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Which lines the inputs that were kept reach. Jazzer's own report knows only what ran before the
 * first input and during the last, since what is counted is wiped before each: so all are run once
 * more behind the last, when nothing is wiped any more, and the report is written again.
 */
final class Reached {

  /** An hour's corpus may be large, and the figure is not worth a second hour. */
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(60);

  private static final Path CORPUS = Path.of("corpus");

  private Reached() {}

  /** An entrance. */
  interface Entrance {
    void enter(byte[] data) throws Exception;
  }

  /** Runs what was kept and writes the report. */
  static void by(Entrance entrance) throws IOException {
    if (!Files.isDirectory(CORPUS) || Integer.getInteger("dateline.lines", 1) == 0) {
      return;
    }
    long end = System.nanoTime() + MOST_NANOS;
    List<Path> inputs;
    try (Stream<Path> all = Files.list(CORPUS)) {
      inputs = all.filter(Files::isRegularFile).toList();
    }
    for (Path input : inputs) {
      if (System.nanoTime() > end) {
        break;
      }
      try {
        entrance.enter(Files.readAllBytes(input));
      } catch (Exception | AssertionError e) {
        // Findings were told when they were found.
      }
      // A counter is a byte that runs over: it is looked at before it does.
      CoverageRecorder.updateCoveredIdsWithCoverageMap();
    }
    CoverageRecorder.dumpCoverageReport("coverage.txt");
  }
}
