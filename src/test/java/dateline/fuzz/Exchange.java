package dateline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Bytes that are sent to a real server over the loopback interface, and what it may answer. */
final class Exchange {

  /** Faults of the request, or of a crowd; 500 is none. */
  private static final Set<Integer> FINE = Set.of(501, 503, 505);

  /** Waited for so often, for a machine that is halted uses up what it is halted in. */
  private static final int TIMES = 8;

  private static final int PATIENCE_MILLIS = 5_000;

  /** Bytes of an answer that are looked at. */
  private static final int MOST = 200_000;

  private Exchange() {}

  /**
   * Sends bytes and checks the answer.
   *
   * @return its status; 0 if the server hung up on what it does not want to read
   */
  static int with(int port, byte[] request) throws IOException {
    String answer = answer(port, request);
    String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
    if (head.isEmpty()) {
      return 0;
    }
    if (!head.matches("(?s)HTTP/1\\.1 \\d{3}.*")) {
      throw new AssertionError("no answer: " + head);
    }
    int status = Integer.parseInt(head.substring(9, 12));
    if (status >= 500 && !FINE.contains(status)) {
      throw new AssertionError("status " + status + ": " + answer);
    }
    if (answer.contains("\n\tat ") || answer.contains("\nCaused by:")) {
      throw new AssertionError("a stack trace: " + answer);
    }
    if (head.replace("\r\n", "").chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw new AssertionError("control characters in the header: " + head);
    }
    if (head.contains("xml") && answer.contains("<?xml-stylesheet")) {
      throw new AssertionError("an answer that names a program: " + answer);
    }
    return status;
  }

  private static String answer(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      return new String(read(socket.getInputStream()), StandardCharsets.ISO_8859_1);
    } catch (SocketException e) {
      // The server hung up on what it does not want to read to its end.
      return "";
    }
  }

  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] part = new byte[10_000];
    int waited = 0;
    while (answer.size() < MOST) {
      try {
        int n = in.read(part);
        if (n < 0) {
          break;
        }
        answer.write(part, 0, n);
      } catch (SocketTimeoutException e) {
        if (++waited == TIMES) {
          throw new AssertionError("no answer", e);
        }
      }
    }
    return answer.toByteArray();
  }
}
