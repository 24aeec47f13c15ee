package dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that ends while its threads read with the network ends as it was told, and does not
 * crash: six times, {@code -Ddateline.ends=100} more often.
 */
class EndingTest {

  private static final int ENDS = Integer.getInteger("dateline.ends", 6);
  private static final int TERMINATED = 143;
  private static final int CODE = 7;
  private static final List<String> MACHINE =
      List.of("-Xmx1g", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null");

  @TempDir private Path folder;

  /** Reads until it ends, and on while something else of it takes a second to end. */
  static final class Reads {
    private static final String TEXT =
        "The United States deported 119 Iranians to Panama on Thursday , officials said , and"
            + " Zürich xqzzt 12345 ( in a lengthy interview with the newspaper ) . ";

    private Reads() {}

    public static void main(String[] arguments) throws InterruptedException {
      Network network = Network.load();
      String[] words = TEXT.repeat(5).split(" ");
      for (int i = 0; i < 2; i++) {
        Random random = new Random(i);
        Thread reader =
            new Thread(
                () -> {
                  while (true) {
                    network.read(Arrays.copyOf(words, 1 + random.nextInt(words.length)));
                  }
                });
        reader.setDaemon(true);
        reader.start();
      }
      Thread.sleep(300);
      Runtime.getRuntime().addShutdownHook(new Thread(Reads::dawdle));
      System.exit(CODE);
    }

    private static void dawdle() {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void threadsMayReadToTheVeryEnd() throws Exception {
    for (int i = 0; i < ENDS; i++) {
      Path log = folder.resolve("reads" + i);
      Process reads = Program.start(log, MACHINE, Reads.class.getName(), new String[0]);
      assertThat(reads.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(reads.exitValue()).as(Files.readString(log)).isEqualTo(CODE);
    }
  }

  @Test
  void aBuildThatIsToldToEndDoesNotCrash() throws Exception {
    Path articles = articles();
    Random random = new Random(1);
    for (int i = 0; i < ENDS / 3; i++) {
      Path log = folder.resolve("build" + i);
      Path store = folder.resolve("store" + i);
      Process build =
          Program.start(log, MACHINE, "build", articles.toString(), "--store", store.toString());
      while (!Files.exists(store) && build.isAlive()) {
        Thread.sleep(20);
      }
      Thread.sleep(1500 + random.nextInt(1000));
      build.destroy();
      assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(build.exitValue()).as(Files.readString(log)).isEqualTo(TERMINATED);
    }
  }

  private Path articles() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      lines.add(
          ("{\"id\":\"a%d\",\"date\":\"2025-02-21\",\"text\":\"Panama received %d migrants deported"
                  + " by the United States on Thursday, as the Daily %d said in a long report.\"}")
              .formatted(i, 100 + i, i % 17));
    }
    return Files.write(folder.resolve("news.jsonl"), lines);
  }
}
