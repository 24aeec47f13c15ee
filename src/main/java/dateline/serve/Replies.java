package dateline.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The ways in which an answer is sent: always UTF-8, always with its length. */
final class Replies {
  private Replies() {}

  /** Sends one line of plain text, which a browser never takes for markup. */
  static void text(HttpServletResponse response, int status, String line) throws IOException {
    response.setStatus(status);
    send(response, "text/plain; charset=utf-8", (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends a body that depends only on the address and the Accept header, or 304 when the client has
   * it already.
   */
  static void cached(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    String tag = "\"" + digest(body) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    String known = request.getHeader("If-None-Match");
    // Compression appends a suffix to the tag within the quotes.
    if (known != null && known.contains(tag.substring(0, tag.length() - 1))) {
      response.setStatus(304);
      return;
    }
    send(response, type, body);
  }

  private static void send(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setContentLengthLong(body.length);
    response.getOutputStream().write(body);
  }

  private static String digest(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return new BigInteger(1, hash).toString(36).substring(0, 24);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
