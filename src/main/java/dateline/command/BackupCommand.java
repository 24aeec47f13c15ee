package dateline.command;

import dateline.publish.Backup;
import dateline.store.GraphStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code dateline backup}: writes the whole graph, as it stands at one moment, to one file that can
 * be checked and restored.
 */
@Command(
    name = "backup",
    description = "Write the whole graph to one file that can be checked and restored.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write, by custom with the ending .nq.gz.")
  private Path file;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = {
        "Ask a running dateline serve, such as http://localhost:3030, for the graph:",
        "a store that is being served belongs to its server."
      })
  private Optional<URI> server = Optional.empty();

  @Override
  public Integer call() {
    try {
      Backup.Seal seal = server.isPresent() ? ofServer(server.get()) : ofStore();
      spec.commandLine().getOut().println(file + ": " + seal.quads() + " quads");
    } catch (UncheckedIOException | IOException e) {
      throw new Failure(
          file + " cannot be written (" + e.getMessage() + "): check folder, space, permissions",
          e);
    }
    return Main.DONE;
  }

  private Backup.Seal ofStore() {
    try (GraphStore graph = store.open()) {
      return graph.read(
          data -> {
            try {
              return Backup.write(data, file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private Backup.Seal ofServer(URI home) throws IOException {
    return Backup.write(quads -> fetch(home, quads), file);
  }

  /** The server answers out of one read transaction, so that its answer is of one moment. */
  private void fetch(URI home, Consumer<String> quads) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(home.toString().replaceFirst("/*$", "/data")))
              .header("Accept", "application/n-quads")
              .build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new IOException("status " + response.statusCode());
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        lines.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(quads);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw unanswered(home, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unanswered(home, e);
    }
  }

  private static Failure unanswered(URI home, Exception cause) {
    return new Failure(
        home
            + " gives no graph ("
            + (cause.getMessage() == null ? "no connection" : cause.getMessage())
            + "): name the address that dateline serve printed",
        cause);
  }
}
