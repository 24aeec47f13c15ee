package dateline.fuzz;

import dateline.describe.Iris;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.read.Document;
import dateline.read.Inputs;
import dateline.read.Plain;
import dateline.read.RecordFields;
import dateline.read.Unreadable;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What holds whatever comes in: time, and messages that are safe to show. */
final class Contract {

  /**
   * Seconds of processor time that 100 KB may take; instrumented code takes about twice as long.
   */
  private static final double SECONDS = 5;

  private static final int PIECE = 100_000;

  /** Prose takes 1.2 s for 100 KB at most where nothing is instrumented ({@link Growth}). */
  private static final int TIMES = 4;

  /** Runs that are not judged by their time, for they load and instrument classes. */
  private static final int WARM_UP = 20;

  private static final AtomicInteger RUNS = new AtomicInteger();

  static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private Contract() {}

  /** A thing to do that may fail. */
  interface Work {
    void run() throws Exception;
  }

  /**
   * Does something that is not to take longer than input of its size may: what takes longer is done
   * again, for the first time may have waited for the machine's compiler.
   */
  static void timely(int bytes, Work work) throws Exception {
    timely(bytes, work, () -> {});
  }

  /**
   * The same for long input, of which few runs are made: how fast the virtual machine has become by
   * then is asked of other input.
   *
   * @param usual the same with as many bytes of what people write: what takes no more than four
   *     times as long is not told
   */
  static void timely(int bytes, Work work, Work usual) throws Exception {
    double most = SECONDS * Math.max(1, bytes / PIECE);
    double seconds = seconds(work);
    if (RUNS.incrementAndGet() > WARM_UP && seconds > most) {
      seconds = seconds(work);
      if (seconds > most && seconds > TIMES * seconds(usual)) {
        throw new AssertionError(bytes + " bytes took " + seconds + " s, and again");
      }
    }
  }

  private static double seconds(Work work) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  /**
   * A message must be one line that a terminal can show, and speak of nothing that only programmers
   * know, unless the input does, which it may quote.
   */
  static void message(String message, String input) {
    if (message == null || message.isBlank()) {
      throw new AssertionError("no message");
    }
    if (message.codePoints().anyMatch(Plain::isCommand)) {
      throw new AssertionError("control characters in: " + message);
    }
    for (String word : List.of("java.", "(null)")) {
      if (message.contains(word) && !input.contains(word)) {
        throw new AssertionError("a message for programmers: " + message);
      }
    }
  }

  /** Bytes as letters, ASCII as itself. */
  static String letters(byte[] data) {
    return new String(data, StandardCharsets.ISO_8859_1);
  }

  /** Reads bytes as from standard input, and checks what they become. */
  static List<Document> read(byte[] data) {
    return read(data, data);
  }

  /**
   * The same of bytes in which others are packed.
   *
   * @param within what is packed, whose words messages may quote
   */
  static List<Document> read(byte[] data, byte[] within) {
    List<Document> documents = new ArrayList<>();
    Inputs.of(
            List.of("-"),
            new ArticleReader(200_000),
            RecordFields.usual(),
            new ByteArrayInputStream(data))
        .read(documents::add);
    String input = letters(data) + letters(within);
    documents.forEach(document -> check(document, input));
    return documents;
  }

  private static void check(Document document, String input) {
    if (document instanceof Unreadable unreadable) {
      message(unreadable.reason(), input);
      if (!unreadable.reason().contains(": ")) {
        throw new AssertionError("no remedy: " + unreadable.reason());
      }
    } else {
      Article article = (Article) document;
      if (article.body().of(article.text()).isBlank()) {
        throw new AssertionError("an article without words: " + article.id());
      }
      String iri = IRIS.article(article.id()).getURI();
      if (!iri.matches("https://w3id\\.org/dateline/id/article/[A-Za-z0-9._~%-]+")) {
        throw new AssertionError("an IRI that is none: " + iri);
      }
    }
  }
}
