package dateline.fuzz;

import dateline.command.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Command lines: arguments with zero bytes between them, in a folder of its own, whose files they
 * may name. No argument leads out of the folder, and verbs that never end or take minutes are only
 * asked for their usage.
 */
public final class CommandFuzz {

  /** What arguments may name; "fresh" is not there at first, whatever was written to it before. */
  private static final Set<String> NAMED =
      Set.of(
          "a.txt",
          "b.txt",
          "bad.txt",
          "own.ttl",
          "q.rq",
          "part.nq",
          "whole.nq.gz",
          "gold",
          "store",
          "other",
          "fresh");

  /** Options that name what is written. */
  private static final Set<String> WRITTEN = Set.of("-o", "--output", "--out", "--store");

  /** Verbs that name their stores themselves. */
  private static final Set<String> BY_THEMSELVES = Set.of("diff", "evaluate");

  private static final String GOLD =
      """
      {"id": "a", "date": "2025-02-21", "entities": [
        {"id": "usa", "type": "Country", "name": "United States", "aliases": [], "wikidata": "Q30"},
        {"id": "pan", "type": "Country", "name": "Panama", "aliases": [], "wikidata": "Q804"},
        {"id": "irn", "type": "Country", "name": "Iran", "aliases": [], "wikidata": "Q794"}],
       "events": [{"id": "v1", "type": "Removal", "agent": ["usa"], "destination": ["pan"],
        "people": {"nationality": ["irn"], "min": 119, "max": 119}, "factuality": "Asserted",
        "attributedTo": [], "evidence": ["The United States deported 119 Iranians to Panama."]}]}
      """;

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
    String before = "";
    for (String one : new String(data, StandardCharsets.UTF_8).split("\0")) {
      arguments.add(WRITTEN.contains(before) ? moved(one) : within(one));
      before = one;
    }
    if (arguments.isEmpty() || arguments.size() > 12) {
      return;
    }
    boolean endless = arguments.stream().anyMatch(LONG::contains);
    if (endless) {
      arguments.add("--help");
    } else if (!arguments.get(0).isEmpty()
        && !BY_THEMSELVES.contains(arguments.get(0))
        && !arguments.contains("--store")) {
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
    delete(FOLDER.resolve("fresh"));
    check(
        arguments,
        code[0],
        err.toString(StandardCharsets.UTF_8),
        out.toString(StandardCharsets.UTF_8));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(CommandFuzz::fuzzerTestOneInput);
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
    if (NAMED.contains(argument)) {
      return FOLDER.resolve(argument).toString();
    }
    if (argument.matches("[A-Za-z0-9-]*=?(?:country|claim)/\\w*")
        || argument.matches("https?://[^/]*/")) {
      return argument;
    }
    int equals = argument.indexOf('=');
    if (equals > 0 && WRITTEN.contains(argument.substring(0, equals))) {
      return argument.substring(0, equals + 1) + moved(argument.substring(equals + 1));
    }
    return Arrays.stream(argument.split("=", 2))
        .map(part -> part.contains("/") || part.matches("[.]{1,2}.*") ? moved(part) : part)
        .reduce((a, b) -> a + "=" + b)
        .orElse(argument);
  }

  /** A file of that name in the folder; the sign for standard streams and nothing stay. */
  private static String moved(String name) {
    return name.isEmpty() || name.equals("-")
        ? name
        : FOLDER + "/" + name.replaceAll("/|^[.]|[.]{2,}", "_");
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("dateline-fuzz");
      write(folder, "a.txt", "date 2025-02-21 The United States deported 119 Iranians to Panama.");
      write(
          folder, "b.txt", "date 2025-02-21 Panama received 120 migrants from Iran, police said.");
      write(folder, "bad.txt", "date: soon\n\nx");
      write(folder, "own.ttl", "<x:p> <http://xmlns.com/foaf/0.1/name> \"Panama\" .");
      write(folder, "q.rq", "SELECT ?c ?_day { ?c a ?_type } ORDER BY ?c LIMIT 3");
      write(folder, "gold/a.txt", Files.readString(folder.resolve("a.txt")));
      write(folder, "gold/a.json", GOLD);
      for (String[] line :
          new String[][] {
            {"build", "a.txt", "--store", "store"},
            {"build", "a.txt", "b.txt", "--store", "other"},
            {"backup", "-o", "whole.nq.gz", "--store", "store"},
            {"export", "-o", "part.nq", "--store", "store"}
          }) {
        run(folder, line);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void run(Path folder, String... line) {
    String[] arguments =
        Arrays.stream(line)
            .map(word -> NAMED.contains(word) ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, arguments);
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + ": " + err);
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      List<Path> all;
      try (Stream<Path> inside = Files.walk(path)) {
        all = inside.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path one : all) {
        Files.delete(one);
      }
    }
  }
}
