package dateline.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A response that goes on its way and leaves a copy of its body behind, if that is short. */
final class Recording extends HttpServletResponseWrapper {
  private final int longest;
  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
  private boolean tooLong;
  private ServletOutputStream stream;
  private PrintWriter writer;

  /**
   * @param longest how many bytes a copy may have
   */
  Recording(HttpServletResponse response, int longest) {
    super(response);
    this.longest = longest;
  }

  /** The whole body; empty when it is longer than a copy may be. */
  Optional<byte[]> body() {
    return tooLong ? Optional.empty() : Optional.of(copy.toByteArray());
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new Tee(super.getOutputStream());
    }
    return stream;
  }

  /** Sends what a writer still holds back. */
  void complete() {
    if (writer != null) {
      writer.flush();
    }
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
    }
    return writer;
  }

  private void record(byte[] bytes, int from, int length) {
    if (tooLong || copy.size() + length > longest) {
      tooLong = true;
      copy.reset();
    } else {
      copy.write(bytes, from, length);
    }
  }

  private final class Tee extends ServletOutputStream {
    private final ServletOutputStream out;

    Tee(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      record(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      record(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
