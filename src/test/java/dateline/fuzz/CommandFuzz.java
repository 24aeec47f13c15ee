package dateline.fuzz;

import dateline.command.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Command lines: arguments with zero bytes between them, in a folder of its own. No argument leads
 * out of the folder, and verbs that never end or take minutes are only asked for their usage.
 */
public final class CommandFuzz {

  private static final Path FOLDER = folder();
  private static final Set<String> LONG = Set.of("serve", "train", "bench", "--follow");

  /** How an error of the program is told, whatever the arguments that a message quotes hold. */
  private static final Pattern UNEXPECTED =
      Pattern.compile("(?m)^dateline: [A-Z]\\w*: .* \\(--debug shows where\\)$");

  private CommandFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    List<String> arguments = new ArrayList<>();
    for (String one : new String(data, StandardCharsets.UTF_8).split("\0")) {
      arguments.add(within(one));
    }
    if (arguments.isEmpty() || arguments.size() > 12) {
      return;
    }
    boolean endless = arguments.stream().anyMatch(LONG::contains);
    if (endless) {
      arguments.add("--help");
    } else if (!arguments.get(0).isEmpty()) {
      arguments.add("--store");
      arguments.add(FOLDER.resolve("store").toString());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int[] code = {0};
    byte[] in = "Panama received 119 migrants.".getBytes(StandardCharsets.UTF_8);
    Contract.timely(
        data.length,
        () ->
            code[0] =
                Main.run(new ByteArrayInputStream(in), out, err, arguments.toArray(String[]::new)));
    check(
        arguments,
        code[0],
        err.toString(StandardCharsets.UTF_8),
        out.toString(StandardCharsets.UTF_8));
  }

  private static void check(List<String> arguments, int code, String err, String out) {
    if (code < 0 || code > 3) {
      throw new AssertionError("exit code " + code + " of " + arguments);
    }
    if (code >= 2 && !err.contains("dateline: ")) {
      throw new AssertionError("no message of " + arguments + ": " + err);
    }
    if (!arguments.contains("--debug")
        && (err.contains("\n\tat ") || UNEXPECTED.matcher(err).find())) {
      throw new AssertionError("an error of the program, " + arguments + ": " + err);
    }
    for (String text : List.of(err, out)) {
      if (text.codePoints()
          .anyMatch(c -> Character.getType(c) == Character.CONTROL && "\n\r\t".indexOf(c) < 0)) {
        throw new AssertionError("control characters of " + arguments + ": " + text);
      }
    }
  }

  /** An argument that names nothing outside of the folder. */
  private static String within(String argument) {
    if (argument.matches("[A-Za-z0-9-]*=?(?:country|claim)/\\w*")
        || argument.matches("https?://[^/]*/")) {
      return argument;
    }
    return Arrays.stream(argument.split("=", 2))
        .map(
            part ->
                part.isEmpty() || !part.contains("/") && !part.startsWith("..")
                    ? part
                    : FOLDER + "/" + part.replaceAll("[/.]+", "_"))
        .reduce((a, b) -> a + "=" + b)
        .orElse(argument);
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("dateline-fuzz");
      Files.writeString(folder.resolve("a.txt"), "date 2025-02-21 Panama received 119 migrants.");
      int code =
          Main.run(
              java.io.InputStream.nullInputStream(),
              new ByteArrayOutputStream(),
              new ByteArrayOutputStream(),
              "build",
              folder.resolve("a.txt").toString(),
              "--store",
              folder.resolve("store").toString());
      if (code != 0) {
        throw new IllegalStateException("exit code " + code);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
