package dateline.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Asks only the hosts that are allowed, follows no redirect, and takes an answer whole within a
 * time and a size or not at all.
 */
final class BoundedClient extends HttpClient {

  private final HttpClient client;
  private final Hosts hosts;
  private final Duration time;
  private final int bytes;

  /**
   * @param time how long an answer may take, up to its last byte
   * @param bytes how long it may be
   */
  BoundedClient(Hosts hosts, Duration time, int bytes) {
    this.client =
        HttpClient.newBuilder().connectTimeout(time).followRedirects(Redirect.NEVER).build();
    this.hosts = hosts;
    this.time = time;
    this.bytes = bytes;
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    if (!hosts.allow(request.uri().toString())) {
      throw new IOException("not allowed to ask " + request.uri().getAuthority());
    }
    CompletableFuture<HttpResponse<T>> answer =
        client.sendAsync(request, info -> new BoundedBody<>(handler.apply(info), bytes));
    try {
      HttpResponse<T> whole = answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
      if (whole.statusCode() >= 300) {
        // Its status is not that of our answer.
        throw new IOException(request.uri().getAuthority() + ": status " + whole.statusCode());
      }
      return whole;
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException(request.uri().getAuthority() + " took longer than " + time, e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    }
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return send(request, handler);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
          }
        });
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request,
      HttpResponse.BodyHandler<T> handler,
      HttpResponse.PushPromiseHandler<T> pushes) {
    return sendAsync(request, handler);
  }

  /** Collects a body up to a length, and hands it on when it is whole. */
  private static final class BoundedBody<T> implements HttpResponse.BodySubscriber<T> {
    private final HttpResponse.BodySubscriber<T> reader;
    private final CompletableFuture<T> body = new CompletableFuture<>();
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final int most;
    private Flow.Subscription source;

    BoundedBody(HttpResponse.BodySubscriber<T> reader, int most) {
      this.reader = reader;
      this.most = most;
    }

    @Override
    public CompletionStage<T> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      source = subscription;
      source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
      for (ByteBuffer part : parts) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        collected.writeBytes(bytes);
      }
      if (collected.size() > most) {
        source.cancel();
        onError(new IOException("an answer of more than " + most + " bytes"));
      }
    }

    @Override
    public void onError(Throwable cause) {
      body.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
      reader.onSubscribe(
          new Flow.Subscription() {
            @Override
            public void request(long n) {
              // All of it comes at once.
            }

            @Override
            public void cancel() {
              // Nothing more comes.
            }
          });
      reader.onNext(List.of(ByteBuffer.wrap(collected.toByteArray())));
      reader.onComplete();
      reader
          .getBody()
          .whenComplete(
              (value, fault) -> {
                if (fault == null) {
                  body.complete(value);
                } else {
                  body.completeExceptionally(fault);
                }
              });
    }
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return client.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return client.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return client.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return client.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return client.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return client.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return client.authenticator();
  }

  @Override
  public Version version() {
    return client.version();
  }

  @Override
  public Optional<Executor> executor() {
    return client.executor();
  }
}
