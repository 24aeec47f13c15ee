package dateline.fuzz;

import dateline.serve.Limits;
import dateline.serve.Server;
import dateline.serve.Settings;
import dateline.store.SavedQuery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** The bytes of an HTTP request, sent to a real server over the loopback interface. */
public final class HttpFuzz {

  private static final Server SERVER =
      Server.start(
          SmallGraph.store(),
          new Settings(
              Contract.IRIS.base(), 0, true, new Limits(Duration.ofSeconds(2), 100, 20_000, 4)),
          SavedQuery.shipped());

  /** Faults of the request, or of a crowd; 500 is none. */
  private static final Set<Integer> FINE = Set.of(501, 503, 505);

  private static final int PATIENCE_MILLIS = 30_000;

  private HttpFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    String answer = answer(data);
    if (answer.isEmpty()) {
      return;
    }
    String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
    if (!head.matches("(?s)HTTP/1\\.1 \\d{3}.*") && data.length > 0 && head.length() > 0) {
      throw new AssertionError("no answer: " + head);
    }
    int status = head.isEmpty() ? 200 : Integer.parseInt(head.substring(9, 12));
    if (status >= 500 && !FINE.contains(status)) {
      throw new AssertionError("status " + status + ": " + answer);
    }
    if (answer.contains("\n\tat ") || answer.contains("\nCaused by:")) {
      throw new AssertionError("a stack trace: " + answer);
    }
    if (head.replace("\r\n", "").chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw new AssertionError("control characters in the header: " + head);
    }
  }

  private static String answer(byte[] data) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(data);
      socket.shutdownOutput();
      byte[] answer = socket.getInputStream().readNBytes(200_000);
      return new String(answer, StandardCharsets.ISO_8859_1);
    } catch (SocketException e) {
      // The server hung up on what it does not want to read to its end.
      return "";
    }
  }
}
