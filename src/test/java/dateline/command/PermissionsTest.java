package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.Program;
import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and folders that the user may not read or write: each is named in one line with the remedy.
 * Root may do everything, unless it runs the program without its privileges.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PermissionsTest {

  private static final List<String> UNPRIVILEGED =
      List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all");

  private static final String NEEDED =
      ", as its database needs even for reading): change its permissions, or copy it and name the"
          + " copy with --store";

  private static List<String> user = List.of();

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final Map<Path, String> before = new LinkedHashMap<>();
  private Path store;
  private Path log;

  @BeforeAll
  static void becomeAUser() throws Exception {
    Path file = Files.writeString(shared.resolve("probe"), "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    user = Files.isReadable(file) ? UNPRIVILEGED : List.of();
    assumeTrue(mayNotRead(file), "root without setpriv");
    try (GraphStore graph = GraphStore.create(shared.resolve("graph"))) {
      graph.loadOntology(new Iris(Iris.DEFAULT_BASE));
    }
  }

  private static boolean mayNotRead(Path file) throws Exception {
    List<String> words = Stream.concat(user.stream(), Stream.of("cat", file.toString())).toList();
    List<String> there = Stream.concat(user.stream(), Stream.of("true")).toList();
    try {
      return new ProcessBuilder(there).start().waitFor() == 0
          && new ProcessBuilder(words).start().waitFor() != 0;
    } catch (IOException e) {
      return false;
    }
  }

  @BeforeEach
  void copy() throws IOException {
    log = folder.resolve("log");
    store = folder.resolve("graph");
    StoreCopy.of(shared.resolve("graph"), store);
  }

  @AfterEach
  void allow() throws IOException {
    for (Map.Entry<Path, String> path : before.entrySet()) {
      Files.setPosixFilePermissions(
          path.getKey(), PosixFilePermissions.fromString(path.getValue()));
    }
  }

  private Path permit(String permissions, Path path) throws IOException {
    before.put(path, PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    return path;
  }

  private Process start(String... words) throws IOException {
    ProcessBuilder builder =
        Program.builder(
            List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"), "dateline.command.Main", words);
    builder.command().addAll(0, user);
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private int run(String... words) throws Exception {
    return start(words).waitFor();
  }

  private void assertRefused(String message, String... words) throws Exception {
    assertThat(run(words)).as(String.join(" ", words)).isEqualTo(3);
    assertThat(Files.readAllLines(log)).containsExactly("dateline: " + message);
  }

  @Test
  void articlesThatMayNotBeReadAreNamedAndTheOthersAreRead() throws Exception {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "date 2025-02-21 Panama received 119 migrants.");
    Path file = permit("---------", Files.writeString(news.resolve("b.txt"), "Nobody came."));
    Path inside = permit("---------", Files.createDirectory(news.resolve("c")));

    assertThat(run("build", news.toString(), "--store", folder + "/new")).isEqualTo(1);
    assertThat(Files.readString(log))
        .contains("left out: " + file + " cannot be read: check its permissions\n")
        .contains("left out: " + inside + " cannot be read: check its permissions\n")
        .containsPattern("articles +1\n")
        .doesNotContain("\tat ", "Exception", "--debug");
  }

  @Test
  void aFolderInWhichNothingMayBeMadeTakesNoStoreAndNoFile() throws Exception {
    Path closed = permit("r-xr-xr-x", Files.createDirectory(folder.resolve("closed")));
    Path article = Files.writeString(folder.resolve("a.txt"), "Nobody came.");

    assertRefused(
        closed + "/new cannot be made (permission denied): name another folder with --store",
        "build",
        article.toString(),
        "--store",
        closed + "/new");
    assertRefused(
        closed + "/b.nq.gz cannot be written (permission denied): check folder, space, permissions",
        "backup",
        "-o",
        closed + "/b.nq.gz",
        "--store",
        store.toString());
  }

  @Test
  void aStoreThatMayOnlyBeReadSaysWhatToDo() throws Exception {
    permit("r-xr-xr-x", store);
    String message = store + " cannot be opened (it may not be written" + NEEDED;

    assertRefused(message, "export", "--store", store.toString());
    assertRefused(message, "serve", "--port", "0", "--store", store.toString());
    assertRefused(message, "build", log.toString(), "--store", store.toString());
  }

  @Test
  void filesOfAStoreThatMayOnlyBeReadAreNamed() throws Exception {
    permit("r--r--r--", store.resolve("Data-0001/SPO.bpt"));

    assertRefused(
        store + " cannot be opened (Data-0001/SPO.bpt may not be read and written" + NEEDED,
        "backup",
        "-o",
        folder + "/b.nq.gz",
        "--store",
        store.toString());
  }

  @Test
  void aStoreThatMayNotBeReadIsNotCalledAnotherProgramsFolder() throws Exception {
    permit("---------", store);

    assertRefused(
        store + " cannot be read: check its permissions", "validate", "--store", store.toString());
  }

  @Test
  void inputsThatMayNotBeReadAreNotCalledFaulty() throws Exception {
    Path file = permit("---------", Files.writeString(folder.resolve("mine.ttl"), ""));

    assertRefused(
        file + " cannot be read: check its permissions",
        "link",
        "--kb",
        file.toString(),
        "--store",
        store.toString());
    assertRefused(
        file + " cannot be read (permission denied): check its permissions",
        "restore",
        file.toString());
    assertThat(run("query", file.toString(), "--store", store.toString())).isEqualTo(2);
    assertThat(Files.readAllLines(log).get(0))
        .isEqualTo(
            "dateline: "
                + file
                + " cannot be read (permission denied): check its permissions and encoding");
  }

  @Test
  void aServerThatCannotKeepItsIndexOfWordsSaysSoToWhoAsks() throws Exception {
    Path text = permit("r-xr-xr-x", Files.createDirectory(store.resolve("text")));
    Path query =
        Files.writeString(
            folder.resolve("q.rq"),
            "SELECT * { ?s <http://jena.apache.org/text#query> \"removal\" }");

    assertRefused(
        text + " cannot be written (permission denied): check space and permissions",
        "query",
        query.toString(),
        "--store",
        store.toString());
    Process server = start("serve", "--port", "0", "--store", store.toString());
    try {
      while (server.isAlive() && !read().contains("Stop it with Ctrl-C")) {
        Thread.sleep(50);
      }
      Matcher home = Pattern.compile("http://localhost:\\d+/").matcher(read());
      assertThat(home.find()).as(read()).isTrue();
      String question = URLEncoder.encode(Files.readString(query), StandardCharsets.UTF_8);
      URI address = URI.create(home.group() + "sparql?query=" + question);
      String wanted = "There is no full-text search: " + text + " cannot be written";
      String answer = "";
      while (server.isAlive() && !answer.contains(wanted)) {
        Thread.sleep(100);
        answer =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
      }
      assertThat(answer).contains(wanted);
      assertThat(read()).contains("Stop it with Ctrl-C").doesNotContain("Exception", "\tat ");
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private String read() throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
  }
}
