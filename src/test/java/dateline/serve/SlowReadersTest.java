package dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers that ask for much and read little. */
class SlowReadersTest {
  /** Longer than what the buffers on the way hold. */
  private static final int LENGTH = 64 << 20;

  private static final int MOST = 2;

  private final org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
  private final ServerConnector door = new ServerConnector(jetty);
  private final List<Socket> readers = new ArrayList<>();
  private final CountDownLatch brokenOff = new CountDownLatch(3);

  /** Answers with many bytes. */
  private final class Much extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      try (OutputStream out = Content.Sink.asOutputStream(response)) {
        byte[] part = new byte[1 << 15];
        for (int sent = 0; sent < LENGTH; sent += part.length) {
          out.write(part);
        }
        callback.succeeded();
      } catch (IOException e) {
        brokenOff.countDown();
        callback.failed(e);
      }
      return true;
    }
  }

  @BeforeEach
  void start() throws Exception {
    SlowReaders slow = new SlowReaders(MOST, 500);
    slow.setHandler(new Much());
    jetty.setHandler(slow);
    jetty.addConnector(door);
    jetty.start();
  }

  @AfterEach
  void stop() throws Exception {
    for (Socket reader : readers) {
      reader.close();
    }
    jetty.stop();
  }

  /** Asks, and reads the first bytes of the answer. */
  private InputStream begin() throws IOException {
    Socket reader = new Socket();
    readers.add(reader);
    reader.setReceiveBufferSize(4096);
    reader.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort()));
    reader
        .getOutputStream()
        .write(
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    InputStream answer = reader.getInputStream();
    assertThat(new String(answer.readNBytes(15), StandardCharsets.US_ASCII))
        .isEqualTo("HTTP/1.1 200 OK");
    return answer;
  }

  @Test
  void areBrokenOffBeyondSomeThatMayTakeTheirTime() throws Exception {
    List<InputStream> answers = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      answers.add(begin());
    }
    assertThat(brokenOff.await(3, TimeUnit.SECONDS)).isFalse();
    for (int i = 0; i < 3; i++) {
      answers.add(begin());
    }
    assertThat(brokenOff.await(1, TimeUnit.MINUTES)).isTrue();
    int whole = 0;
    for (InputStream answer : answers) {
      whole += length(answer) >= LENGTH ? 1 : 0;
    }
    assertThat(whole).isEqualTo(MOST);
  }

  /** How much of an answer comes. */
  private static long length(InputStream answer) {
    long length = 0;
    try {
      byte[] part = new byte[1 << 16];
      for (int n = answer.read(part); n >= 0; n = answer.read(part)) {
        length += n;
      }
    } catch (IOException e) {
      // It was broken off.
    }
    return length;
  }
}
