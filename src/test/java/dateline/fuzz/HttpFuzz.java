package dateline.fuzz;

import com.code_intelligence.jazzer.api.BugDetectors;
import dateline.serve.Limits;
import dateline.serve.Rate;
import dateline.serve.Server;
import dateline.serve.Settings;
import dateline.store.SavedQuery;
import java.time.Duration;

/** The bytes of an HTTP request, sent to a server that only reads. */
public final class HttpFuzz {

  private static final Server SERVER =
      Server.start(
          SmallGraph.store(),
          new Settings(
              Contract.IRIS.base(),
              0,
              true,
              new Limits(Duration.ofSeconds(2), 100, 20_000, 4),
              new Rate(0, true)),
          SavedQuery.shipped());

  private HttpFuzz() {}

  /** Starts the server, which is the only one that may be asked, by it or by us. */
  public static void fuzzerInitialize() {
    BugDetectors.allowNetworkConnections((host, port) -> port == SERVER.port());
  }

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Exchange.with(SERVER.port(), data);
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(HttpFuzz::fuzzerTestOneInput);
  }
}
