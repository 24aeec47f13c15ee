package dateline.command;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Runs command lines as a user types them, and keeps what the last one wrote. */
final class Shell {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** The exit code. */
  int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(InputStream.nullInputStream(), out, err, args);
  }

  /** What the last command wrote to standard output. */
  String answer() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What the last command wrote to standard error. */
  String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
