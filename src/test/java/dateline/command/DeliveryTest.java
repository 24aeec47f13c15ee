package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import dateline.serve.Hosts;
import dateline.serve.Limits;
import dateline.serve.Rate;
import dateline.serve.Server;
import dateline.serve.Settings;
import dateline.serve.Token;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Building while a server owns the store. */
class DeliveryTest {
  private static final String FIRST = "seeds/2025-10-01-iran-deportees-qatar.txt";
  private static final String SECOND = "seeds/2025-07-19-venezuela-el-salvador-swap.txt";
  private static final String KNOWN = "src/test/resources/knowledge/wikidata.nt";
  private static final String BASE = "https://example.org/id/";

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final Shell shell = new Shell();
  private Path token;
  private GraphStore store;
  private Server server;

  @BeforeAll
  static void build() {
    String path = shared.resolve("built").toString();
    Shell shell = new Shell();
    assertThat(shell.run("build", FIRST, "--store", path, "--base", BASE)).isZero();
    assertThat(shell.run("link", "--kb", KNOWN, "--store", path, "--base", BASE)).isZero();
  }

  @BeforeEach
  void serve() throws IOException {
    token = Files.writeString(folder.resolve("token"), "a-secret-of-the-operator\n");
    StoreCopy.of(shared.resolve("built"), folder.resolve("served"));
    store = GraphStore.open(folder.resolve("served"));
    server = server(Optional.of(Token.from(token.toString(), Map.of())));
  }

  private Server server(Optional<Token> opens) {
    Settings settings =
        new Settings(BASE, 0, true, Limits.USUAL, Rate.UNLIMITED, Hosts.NONE, opens);
    return Server.start(store, settings, List.of());
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void build(String input, String name) {
    assertThat(shell.run("build", input, "--store", path(name), "--base", BASE)).isZero();
  }

  private int deliver(String input, Path shown) {
    return shell.run("build", input, "--to", server.home().toString(), "--token", shown.toString());
  }

  private static Set<Quad> quads(GraphStore store) {
    return store.read(data -> data.stream().collect(Collectors.toSet()));
  }

  @Test
  void whatIsHandedOverIsTheGraphThatBuildingWouldGive() throws IOException {
    assertThat(deliver(SECOND, token)).as(shell.messages()).isZero();
    assertThat(shell.messages()).contains("articles").doesNotContain("quads");
    StoreCopy.of(shared.resolve("built"), folder.resolve("built"));
    build(SECOND, "built");
    try (GraphStore built = GraphStore.open(folder.resolve("built"))) {
      assertThat(quads(store))
          .isEqualTo(quads(built))
          .anyMatch(quad -> quad.getObject().toString().endsWith("Q900000001"));
    }
  }

  @Test
  void aWrongTokenChangesNothing() throws IOException {
    Set<Quad> before = quads(store);
    Path wrong = Files.writeString(folder.resolve("wrong"), "a-secret-of-somebody-else");
    assertThat(deliver(SECOND, wrong)).isEqualTo(3);
    assertThat(shell.messages())
        .contains("the token is not the server's")
        .doesNotContain("somebody-else");
    assertThat(quads(store)).isEqualTo(before);
  }

  @Test
  void aServerThatOnlyReadsSaysHowToStartIt() {
    server.close();
    server = server(Optional.empty());
    assertThat(deliver(SECOND, token)).isEqualTo(3);
    assertThat(shell.messages()).contains("start it with dateline serve --token FILE");
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    int code = shell.run("build", FIRST, "--to", "http://localhost:1", "--token", token.toString());
    assertThat(code).isEqualTo(3);
    assertThat(shell.messages()).contains("http://localhost:1/ cannot be written");
  }

  @Test
  void handingOverNeedsAToken() {
    assertThat(shell.run("build", FIRST, "--to", server.home().toString())).isEqualTo(2);
    assertThat(shell.messages()).contains("--token");
  }

  @Test
  void aStoreInUseSaysWhereToHandTheArticlesOver() throws Exception {
    Path log = folder.resolve("log");
    StoreCopy.of(shared.resolve("built"), folder.resolve("other"));
    Process other =
        Program.start(
            log,
            List.of(),
            "serve",
            "--port",
            "0",
            "--store",
            path("other"),
            "--token",
            token.toString());
    try {
      assertThat(Program.awaitServing(other, log)).doesNotContain("a-secret-of-the-operator");
      assertThat(shell.run("build", SECOND, "--store", path("other"))).isEqualTo(3);
      assertThat(shell.messages())
          .contains("is in use by process " + other.pid())
          .contains("back it up with dateline backup --from http://localhost:")
          .contains("hand the articles over with dateline build --to http://localhost:");
      assertThat(shell.run("retract", "claim/x", "--reason", "a", "--store", path("other")))
          .isEqualTo(3);
      assertThat(shell.messages())
          .contains("): stop it, retract the claim, and start it again")
          .doesNotContain("--to", "--from");
    } finally {
      other.destroy();
      other.waitFor();
    }
    assertThat(Files.exists(folder.resolve("other").resolve("dateline.served"))).isFalse();
  }
}
