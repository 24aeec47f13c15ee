package dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Remembers answers to GET requests: as long as the graph does not change, the same question has
 * the same answer. The least lately asked are forgotten first. Answers that took nearly all the
 * time allowed, or during which queries were stopped for want of memory, are not kept, since they
 * may have been cut off.
 */
final class Remembered implements Filter {
  private static final int LONGEST = 4 << 20;

  private final long surelyWhole;
  private final long room;
  private final LongSupplier stopped;
  private final LongSupplier version;
  private long answered;
  private final Map<String, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private long used;

  private record Answer(String type, byte[] body) {
    long size() {
      return body.length + 500L;
    }
  }

  /**
   * @param allowed how long a query may run
   * @param room how many bytes may be kept
   * @param stopped how many queries have been stopped so far
   * @param version a number that differs when the graph does
   */
  Remembered(Duration allowed, long room, LongSupplier stopped, LongSupplier version) {
    this.surelyWhole = allowed.toNanos() / 10 * 9;
    this.room = room;
    this.stopped = stopped;
    this.version = version;
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    if (!request.getMethod().equals("GET")) {
      next.doFilter(request, response);
      return;
    }
    // With the host, since some answers name it, and whoever asks may say what he likes.
    String question =
        request.getRequestURL()
            + "?"
            + request.getQueryString()
            + " "
            + request.getHeader("Accept");
    Optional<Answer> known = find(question);
    if (known.isPresent()) {
      response.setHeader("Vary", "Accept");
      Replies.cached(request, response, known.get().type(), known.get().body());
      return;
    }
    long start = System.nanoTime();
    long before = stopped.getAsLong();
    long asked = version.getAsLong();
    Recording recording = new Recording(response, LONGEST);
    next.doFilter(request, recording);
    recording.complete();
    boolean whole = System.nanoTime() - start < surelyWhole && stopped.getAsLong() == before;
    if (recording.getStatus() == 200 && whole) {
      recording
          .body()
          .ifPresent(body -> keep(question, asked, new Answer(recording.getContentType(), body)));
    }
  }

  /** Forgets what was answered from a graph that has changed since. */
  private void forget() {
    long now = version.getAsLong();
    if (now != answered) {
      answers.clear();
      used = 0;
      answered = now;
    }
  }

  private synchronized Optional<Answer> find(String question) {
    forget();
    return Optional.ofNullable(answers.get(question));
  }

  private synchronized void keep(String question, long asked, Answer answer) {
    forget();
    if (asked != answered) {
      return;
    }
    Answer before = answers.put(question, answer);
    used += answer.size() - (before == null ? 0 : before.size());
    var oldest = answers.values().iterator();
    while (used > room && oldest.hasNext()) {
      used -= oldest.next().size();
      oldest.remove();
    }
  }
}
