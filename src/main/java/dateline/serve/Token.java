package dateline.serve;

import dateline.read.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * What a client must show to write ({@code Authorization: Bearer …}, RFC 6750). It never shows
 * itself in a message, and comparing it takes as long for a near miss as for any other.
 */
public final class Token {

  private static final String SCHEME = "Bearer ";
  private static final String VARIABLE = "env:";
  private static final int SHORTEST = 16;

  /** What is longer fits into no header of a request. */
  private static final int LONGEST = 1000;

  private final String secret;
  private final byte[] digest;

  private Token(String secret) {
    this.secret = secret;
    this.digest = digest(secret);
  }

  /**
   * Reads a token from where it is kept.
   *
   * @param source a file, or {@code env:NAME} for a variable of the environment
   * @param environment the variables
   * @throws IllegalArgumentException if there is none or it is no token; the message says why in
   *     one line and does not hold it
   */
  public static Token from(String source, Map<String, String> environment) {
    String secret = source.startsWith(VARIABLE) ? variable(source, environment) : file(source);
    if (!secret.matches("[A-Za-z0-9._~+/=-]{" + SHORTEST + "," + LONGEST + "}")) {
      throw new IllegalArgumentException(
          source
              + " holds no token: it needs one line of "
              + SHORTEST
              + " to "
              + LONGEST
              + " letters, digits or any of ._~+/=-, such as openssl rand -hex 32 gives");
    }
    return new Token(secret);
  }

  private static String variable(String source, Map<String, String> environment) {
    String name = source.substring(VARIABLE.length());
    String value = environment.get(name);
    if (value == null) {
      // Who writes env:$NAME gives the token itself, which is not repeated.
      throw new IllegalArgumentException(
          (name.length() < SHORTEST ? source : "what stands behind env:")
              + " is not set in the environment");
    }
    return value.strip();
  }

  private static String file(String source) {
    try (InputStream in = Files.newInputStream(Path.of(source))) {
      // The line may end, and what names no such file, such as a device, may never do so.
      byte[] start = in.readNBytes(2 * LONGEST);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start)).toString().strip();
    } catch (IOException | RuntimeException e) {
      if (isFile(source)) {
        throw new IllegalArgumentException(
            source + " cannot be read (" + Reason.of(e) + "): name a file that holds the token");
      }
      // Without its cause, which names the file: who gives the token itself would read it there.
      throw new IllegalArgumentException(
          "there is no token to read: name a file that holds it, or env:NAME for a variable of the"
              + " environment");
    }
  }

  /** Whether it names what is there, and is not the token itself, which is not repeated. */
  private static boolean isFile(String source) {
    try {
      return Files.exists(Path.of(source));
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** The value of the header by which a client shows it. */
  public String header() {
    return SCHEME + secret;
  }

  /** Whether a request's header shows it; null, for no header, does not. */
  boolean isShownBy(String header) {
    String shown = header != null && header.startsWith(SCHEME) ? header : SCHEME;
    return MessageDigest.isEqual(digest, digest(shown.substring(SCHEME.length()).strip()));
  }

  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "a token";
  }
}
