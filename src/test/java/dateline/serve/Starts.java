package dateline.serve;

import dateline.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures how long {@code dateline serve} takes from the start of its process until it says where
 * it answers, by the clock and in processor time.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.serve.Starts -Dexec.args="/tmp/million 9"</pre>
 */
final class Starts {

  private Starts() {}

  /** Measures; the arguments are the store's folder, and how many times. */
  public static void main(String[] arguments) throws Exception {
    List<Long> clock = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      Path log = Files.createTempFile("serve", ".log");
      long start = System.nanoTime();
      Process server =
          Program.start(log, List.of(), "serve", "--port", "0", "--store", arguments[0]);
      try {
        while (!Files.readString(log).contains("answers at")) {
          if (!server.isAlive()) {
            throw new IOException(Files.readString(log));
          }
          Thread.sleep(5);
        }
        clock.add((System.nanoTime() - start) / 1_000_000);
        processor.add(server.info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
      } finally {
        server.destroy();
        server.waitFor();
        Files.delete(log);
      }
    }
    System.out.println("until it answers, ms: " + median(clock));
    System.out.println("of processor time, ms: " + median(processor));
  }

  private static String median(List<Long> values) {
    Collections.sort(values);
    return "median " + values.get(values.size() / 2) + " of " + values;
  }
}
