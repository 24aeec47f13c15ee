package dateline.serve;

import java.time.Duration;

/** Serves the sample until it is stopped, for looking at the pages. */
final class Demo {
  private Demo() {}

  public static void main(String[] arguments) {
    Limits limits = new Limits(Duration.ofSeconds(30), 100_000, 1 << 20, 16);
    Settings settings = new Settings(Sample.BASE, Integer.parseInt(arguments[0]), true, limits);
    try (Server server = Server.start(Sample.store(), settings, Sample.queries())) {
      server.join();
    }
  }
}
