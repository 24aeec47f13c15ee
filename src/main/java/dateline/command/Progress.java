package dateline.command;

import dateline.read.Plain;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A bar that grows on a terminal; elsewhere nothing. */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final int NAME = 40;

  private final PrintStream out;
  private final boolean shown;
  private final int all;
  private int done;

  private Progress(PrintStream out, boolean shown, int all) {
    this.out = out;
    this.shown = shown;
    this.all = all;
  }

  /** A bar for {@code all} steps on a stream, if that is the terminal. */
  static Progress on(OutputStream err, int all) {
    boolean terminal = err == System.err && System.console() != null;
    return new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), terminal, all);
  }

  /** Says what is done next. */
  void step(String name) {
    if (shown) {
      int full = all == 0 ? WIDTH : (int) Math.min(WIDTH, (long) WIDTH * done / all);
      String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
      String shortName = Plain.line(name.length() > NAME ? name.substring(0, NAME) : name);
      out.printf("\r\033[K[%s] %d of %d  %s", bar, done, all, shortName);
    }
    done++;
  }

  /** Wipes the bar, for a message to stand in its line. */
  void clear() {
    if (shown) {
      out.print("\r\033[K");
    }
  }

  @Override
  public void close() {
    clear();
  }
}
