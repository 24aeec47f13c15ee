package dateline.serve;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A request whose body is there. Nobody who has a place among those who are answered then waits for
 * the rest of a question.
 */
final class Whole extends HttpServletRequestWrapper {
  private final ServletInputStream body;

  private Whole(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = new Bytes(body);
  }

  /**
   * Waits for the body of a request, if it has one that nobody has read.
   *
   * @throws IOException if it does not arrive
   */
  static HttpServletRequest of(HttpServletRequest request) throws IOException {
    boolean sends = request.getMethod().equals("POST") && request.getContentLengthLong() > 0;
    if (!sends) {
      return request;
    }
    return new Whole(request, request.getInputStream().readAllBytes());
  }

  @Override
  public ServletInputStream getInputStream() {
    return body;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream in;

    Bytes(byte[] bytes) {
      in = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      return in.read(bytes, from, length);
    }

    @Override
    public int available() {
      return in.available();
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("it is read at once");
    }
  }
}
