package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.BadContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Command lines and query files that are wrong: {@code commands.tsv} and {@code queries.tsv} of
 * {@code src/test/resources/bad}.
 */
class BadCommandsTest {

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("a.txt", "date 2025-02-21 Panama received 119 migrants."),
          Map.entry("empty.txt", ""),
          Map.entry("binary.txt", "\\0"),
          Map.entry("bad-date.txt", "date: soon\\n\\nx"),
          Map.entry("empty.rq", ""),
          Map.entry("binary.rq", "\\xff\\xfe\\0"),
          Map.entry("bad.rq", "SELECT * {"),
          Map.entry("construct.rq", "CONSTRUCT WHERE { ?s ?p ?o }"),
          Map.entry(
              "search.rq",
              "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query \"(\" }"),
          Map.entry("dots.nq", "@x...................."),
          Map.entry("blank.nq", "<a:a> <_:b> <a:c> <a:g> .\\n"),
          Map.entry(
              "wide.nq",
              "<a:a> <a:b> \"9223372036854775808\"^^<http://www.w3.org/2001/XMLSchema#integer> <a:g> .\\n"),
          Map.entry("plain.nq.gz", "<a:a> <a:b> <a:c> .\\n"),
          Map.entry("cut.ttl", "<a:a> <a:b> \"c\"^^"),
          Map.entry("foreign/x", "y"),
          Map.entry("folder/.keep", ""),
          Map.entry("empty/dateline.store", ""),
          Map.entry("noise/dateline.store", "\\xff\\xfe\\x80"),
          Map.entry("bare/dateline.store", "A graph\\nformat 1\\n"),
          Map.entry("older/dateline.store", "A graph\\n"),
          Map.entry("newer/dateline.store", "A graph\\nformat 99\\n"));

  @TempDir static Path folder;

  @BeforeAll
  static void makeFiles() throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, BadContent.bytes(file.getValue()));
    }
    Shell shell = new Shell();
    assertThat(shell.run("build", at("a.txt"), "--store", at("store"))).isEqualTo(0);
    assertThat(shell.run("backup", "-o", at("whole.nq.gz"), "--store", at("store"))).isEqualTo(0);
    byte[] whole = Files.readAllBytes(folder.resolve("whole.nq.gz"));
    Files.write(folder.resolve("cut.nq.gz"), Arrays.copyOf(whole, whole.length / 2));
  }

  private static String at(String name) {
    return folder.resolve(name).toString();
  }

  @TestFactory
  Stream<DynamicTest> wrongUsageIsToldInOneLine() throws IOException {
    return BadFilesTest.table("commands.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "dateline " + row[0], () -> command(row[0], row[1], row[2])));
  }

  private static void command(String line, String code, String expected) {
    String[] arguments =
        line.isEmpty()
            ? new String[0]
            : Arrays.stream(line.split(" ", -1))
                .map(BadCommandsTest::argument)
                .toArray(String[]::new);
    String first = run(code, arguments);
    assertThat(first).matches(Pattern.quote(expected).replace("(*)", "\\E.+\\Q"));
  }

  private static String argument(String word) {
    String plain = BadContent.characters(word);
    return word.startsWith("@") ? at(plain.substring(1)) : plain;
  }

  @TestFactory
  Stream<DynamicTest> aWrongQueryIsToldWithItsPlace() throws IOException {
    return BadFilesTest.table("queries.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> query(row[0], row[1], row[2])));
  }

  private static void query(String content, String code, String expected) throws IOException {
    Files.write(folder.resolve("q.rq"), BadContent.bytes(content));
    assertThat(run(code, "query", at("q.rq"), "--store", at("store"))).startsWith(expected);
  }

  /** Runs a command and gives its message. */
  private static String run(String code, String... arguments) {
    Shell shell = new Shell();
    assertThat(shell.run(arguments)).hasToString(code);
    String messages = shell.messages().replace(folder + "/", "@");
    boolean debug = Arrays.asList(arguments).contains("--debug");
    if (!debug) {
      assertThat(messages).doesNotContain("\tat ", "Exception", "--debug shows", ": null");
    }
    assertThat(messages).doesNotContain("\u001b", "\u202e");
    return messages.lines().findFirst().orElse("");
  }
}
