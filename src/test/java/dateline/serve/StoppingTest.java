package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Program;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to end amid a query ends soon and leaves its store whole. */
class StoppingTest {

  private static final int TERMINATED = 143;
  private static final Pattern ADDRESS = Pattern.compile("http://[^\\s/]+:\\d+");
  private static final List<String> MACHINE = List.of("-Xmx1g");

  /** All triples four times beside each other, of which there is no end in a lifetime. */
  private static final String LONG =
      "SELECT (COUNT(*) AS ?n) {?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l}";

  @TempDir private Path folder;

  @Test
  void endsAmidAQuery() throws Exception {
    Path article =
        Files.writeString(
            folder.resolve("news.txt"), "date 2025-02-21 Panama received 119 migrants.\n");
    Path store = folder.resolve("store");
    assertThat(end("build", article.toString(), "--store", store.toString())).isZero();
    Path log = folder.resolve("serve.log");
    Process server =
        Program.start(log, MACHINE, "serve", "--port", "0", "--store", store.toString());
    try {
      CompletableFuture<?> answer = ask(address(server, log) + "/sparql");
      Thread.sleep(2000);
      assertThat(answer).as(Files.readString(log)).isNotDone();
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).as(Files.readString(log)).isTrue();
      assertThat(server.exitValue()).as(Files.readString(log)).isEqualTo(TERMINATED);
      assertThat(answer).failsWithin(30, TimeUnit.SECONDS);
    } finally {
      server.destroyForcibly();
    }
    Path quads = folder.resolve("quads.nq");
    assertThat(end("export", "--store", store.toString(), "-o", quads.toString())).isZero();
    assertThat(quads).content().contains("country/PAN");
  }

  private int end(String... command) throws Exception {
    Process program = Program.start(folder.resolve(command[0] + ".log"), MACHINE, command);
    assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return program.exitValue();
  }

  private static String address(Process server, Path log) throws Exception {
    while (server.isAlive()) {
      Matcher address = ADDRESS.matcher(Files.readString(log));
      if (Files.readString(log).contains("answers at") && address.find()) {
        return address.group();
      }
      Thread.sleep(50);
    }
    throw new IOException(Files.readString(log));
  }

  private static CompletableFuture<?> ask(String endpoint) {
    URI query = URI.create(endpoint + "?query=" + URLEncoder.encode(LONG, StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .sendAsync(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString());
  }
}
