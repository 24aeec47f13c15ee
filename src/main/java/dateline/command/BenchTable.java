package dateline.command;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints measurements, a line each. */
final class BenchTable {

  private final PrintWriter out;

  BenchTable(PrintWriter out) {
    this.out = out;
  }

  /** So much of something in so many seconds. */
  void rate(String name, long count, String unit, double seconds) {
    number(name, count / Math.max(seconds, 1e-9), unit + "/s");
  }

  /** A small figure with its unit. */
  void precise(String name, double number, String unit) {
    out.printf(Locale.ROOT, "%-28s %,12.2f %s%n", name, number, unit);
    out.flush();
  }

  /** A figure with its unit. */
  void number(String name, double number, String unit) {
    out.printf(Locale.ROOT, "%-28s %,12.0f %s%n", name, number, unit);
    out.flush();
  }
}
