package dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads article files: UTF-8 text that begins with {@code date 2025-02-21}, or with lines such as
 * {@code title: …} and an empty line, or at once with the running text. Whatever cannot be an
 * article becomes an {@link Unreadable} that names the file, the fault and the remedy. Safe for use
 * by several threads.
 */
public final class ArticleReader {

  /** The largest file that is read unless said otherwise, in bytes. */
  public static final long DEFAULT_LIMIT = 5_000_000;

  private final long limit;

  /** A reader of files up to {@link #DEFAULT_LIMIT}. */
  public ArticleReader() {
    this(DEFAULT_LIMIT);
  }

  /**
   * A reader of files up to a size.
   *
   * @param limit the largest file that is read, in bytes
   */
  public ArticleReader(long limit) {
    this.limit = limit;
  }

  /** The largest article that is read, in bytes. */
  long limit() {
    return limit;
  }

  /** Reads a file; its name without ending becomes the article's id. */
  public Document read(Path file) {
    String id = id(file);
    try {
      if (Files.isDirectory(file)) {
        return new Unreadable(id, file + " is a folder: name a file in it");
      }
      if (!Files.exists(file)) {
        return new Unreadable(id, Unreached.missing(file));
      }
      if (Files.size(file) > limit) {
        return tooLarge(id, file.toString());
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(id, file.toString(), in);
      }
    } catch (IOException e) {
      return new Unreadable(id, Unreached.why(file, e));
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param id the article's id
   * @param name how messages name the input
   * @param in where the bytes come from; stays open
   * @throws IOException if the stream fails
   */
  public Document read(String id, String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > limit) {
      return tooLarge(id, name);
    }
    Optional<String> fault = Foreign.fault(bytes);
    if (fault.isPresent()) {
      return new Unreadable(id, name + " " + fault.get());
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(buffer, chars, true);
    if (result.isError()) {
      return new Unreadable(
          id, name + " is not UTF-8 at byte " + buffer.position() + ": save it as UTF-8 text");
    }
    return read(id, name, chars.flip().toString());
  }

  /**
   * Reads a text that is already decoded.
   *
   * @param id the article's id
   * @param name how messages name the input
   * @param text the whole file, unchanged
   */
  public Document read(String id, String name, String text) {
    try {
      Header header = Header.of(text);
      return header.body().length() == 0
          ? new Unreadable(id, name + " is empty: an article needs text below its header lines")
          : new Article(
              id,
              text,
              header.body(),
              header.title(),
              header.date(),
              header.publisher(),
              header.url());
    } catch (Header.Fault fault) {
      return new Unreadable(id, name + ":" + fault.getMessage());
    }
  }

  /** The file's name without its ending; the name itself if nothing stands before the ending. */
  static String id(Path file) {
    Path last = file.getFileName();
    return id(last == null ? file.toString() : last.toString());
  }

  /** A name, with folders or without, less its ending. */
  static String id(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private Unreadable tooLarge(String id, String name) {
    return new Unreadable(
        id,
        String.format(
            Locale.ROOT,
            "%s is larger than %s: give one article a file",
            name,
            limit >= 1_000_000 ? limit / 1_000_000 + " MB" : limit + " bytes"));
  }
}
