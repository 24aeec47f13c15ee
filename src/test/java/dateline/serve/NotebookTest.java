package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of the README for notebooks, put to a real server. */
class NotebookTest {
  private static final String PLACE = "http://localhost:3030/";

  private static Server server;
  private static Browser browser;
  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    server = Sample.server();
    browser = new Browser(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** The block of a language in the README. */
  private static String snippet(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static String query(String snippet) {
    Matcher query = Pattern.compile("PREFIX dl:[^\"]+").matcher(snippet);
    assertThat(query.find()).isTrue();
    return query.group();
  }

  private static void givesATable(String address) {
    var answer = browser.get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.body()).startsWith("claim,to,count\r\n").contains("country/IND,332");
  }

  @Test
  void theRequestOfTheSnippetForRGivesATable() throws IOException {
    String snippet = snippet("r");
    assertThat(snippet).contains(PLACE + "sparql?format=csv&query=", "reserved = TRUE");
    // What URLencode(…, reserved = TRUE) gives: blanks and line ends as %20 and %0A.
    givesATable("/sparql?format=csv&query=" + Browser.escape(query(snippet)).replace("+", "%20"));
  }

  @Test
  void theRequestOfTheSnippetForPythonGivesATable() throws IOException {
    String snippet = snippet("python");
    assertThat(snippet).contains(PLACE + "sparql?", "\"format\": \"csv\"");
    givesATable("/sparql?query=" + Browser.escape(query(snippet)) + "&format=csv");
  }

  @Test
  void theSnippetForPythonRuns() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/python3")), "The snippet is not run: no python3.");
    Path script = folder.resolve("snippet.py");
    String place = server.home().toString();
    Files.writeString(
        script, snippet("python").replace(PLACE, place) + "print(rows[0].keys(), len(rows) > 0)\n");
    Process python =
        new ProcessBuilder("/usr/bin/python3", script.toString()).redirectErrorStream(true).start();
    String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(out).contains("'claim', 'to', 'count'", "True");
  }
}
