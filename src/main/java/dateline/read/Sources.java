package dateline.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jsoup.Jsoup;

/**
 * Reads bytes of any {@link Kind} into documents. Archives are read as streams: nothing is unpacked
 * to disk, so no name in them leads anywhere. Safe for use by several threads.
 */
public final class Sources {

  private static final int DEEPEST = 3;
  private static final int MOST_ENTRIES = 10_000_000;

  private final ArticleReader text;
  private final Records records;
  private final Captures captures;

  Sources(ArticleReader text, RecordFields fields) {
    this.text = text;
    this.records = new Records(fields, text.limit());
    this.captures = new Captures(text.limit());
  }

  /** Sources of articles of the usual size. */
  public static Sources usual(RecordFields fields) {
    return new Sources(new ArticleReader(), fields);
  }

  /** Whether a file of this name is looked for in folders. */
  public static boolean isWanted(String name) {
    return Kind.isWanted(name);
  }

  /**
   * What no two files may share: an article's id, or the place of an archive, whose articles have
   * names of their own.
   *
   * @param file a file with its folders, parted by slashes
   */
  public static String key(String file) {
    return Kind.isArchive(file) ? file : ArticleReader.id(name(file));
  }

  /**
   * Reads a file to its end; whatever fails becomes a document that says so.
   *
   * @param file its place, by which messages name it
   * @param in its bytes, which the caller closes
   */
  public void read(String file, InputStream in, Consumer<Document> out) {
    read(new Source(ArticleReader.id(name(file)), file, in, 0), out);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** Reads a source to its end; whatever fails becomes a document that says so. */
  void read(Source source, Consumer<Document> out) {
    try {
      BufferedInputStream in = new BufferedInputStream(source.in(), 1 << 16);
      in.mark(Kind.BYTES);
      byte[] start = in.readNBytes(Kind.BYTES);
      in.reset();
      read(Kind.of(source.name(), start), with(source, source.id(), source.name(), in, 0), out);
    } catch (IOException e) {
      out.accept(
          new Unreadable(
              source.id(),
              source.name()
                  + " cannot be read to its end ("
                  + reason(e)
                  + "): fetch or pack it again"));
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null || e.getMessage().isBlank()
        ? e instanceof EOFException ? "it ends too early" : "it is damaged"
        : Plain.quote(e.getMessage());
  }

  private void read(Kind kind, Source source, Consumer<Document> out) throws IOException {
    if (source.depth() > DEEPEST) {
      out.accept(
          new Unreadable(
              source.id(), source.name() + " lies in too many archives: unpack the outer ones"));
      return;
    }
    switch (kind) {
      case TEXT -> out.accept(text.read(source.id(), source.name(), source.in()));
      case RECORDS -> records.read(source, out);
      case WARC -> captures.read(source, out);
      case ZIP -> unzip(source, out);
      case GZIP -> unpack(source, ".gz", Sources::gunzip, out);
      case ZSTD -> unpack(source, ".zst", ZstdInputStream::new, out);
      case PAGE, FEED -> whole(kind, source, out);
      default -> throw new IllegalArgumentException(kind.toString());
    }
  }

  private void whole(Kind kind, Source source, Consumer<Document> out) throws IOException {
    int limit = (int) Math.min(text.limit(), Integer.MAX_VALUE - 9);
    byte[] bytes = source.in().readNBytes(limit + 1);
    if (bytes.length > limit) {
      out.accept(
          new Unreadable(
              source.id(), source.name() + " is larger than " + limit + " bytes: split it"));
    } else if (kind == Kind.FEED) {
      Feed.read(source, bytes, out);
    } else {
      Draft draft =
          new Page(Jsoup.parse(new ByteArrayInputStream(bytes), null, "")).draft(Optional.empty());
      out.accept(
          draft.body().isEmpty()
              ? new Unreadable(
                  source.id(), source.name() + " holds no running text: save the article's page")
              : draft.article(source.id()));
    }
  }

  private void unzip(Source source, Consumer<Document> out) throws IOException {
    Bounded.Counted packed = new Bounded.Counted(source.in());
    ZipNames names = new ZipNames();
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(packed, ZipNames.BYTES)) {
      Optional<String> entry = names.next(zip);
      while (entry.isPresent()) {
        if (++entries > MOST_ENTRIES) {
          throw new IOException("more than " + MOST_ENTRIES + " entries");
        }
        if (Kind.isWanted(entry.get())) {
          String id = source.id() + "/" + ArticleReader.id(entry.get());
          String name = source.name() + "!" + entry.get();
          Optional<String> other = names.taken(entry.get());
          if (other.isPresent()) {
            out.accept(
                new Unreadable(id, name + " has the name of " + other.get() + ": rename one"));
          } else {
            read(with(source, id, name, new Bounded(zip, packed), 1), out);
          }
        }
        entry = names.next(zip);
      }
    }
    if (entries == 0) {
      out.accept(
          new Unreadable(
              source.id(), source.name() + " is empty or was cut off: fetch or pack it again"));
    } else if (names.isEmpty()) {
      out.accept(
          new Unreadable(source.id(), source.name() + " holds no article: " + Inputs.ENDINGS));
    }
  }

  private interface Unpacking {
    InputStream of(InputStream packed) throws IOException;
  }

  private void unpack(Source source, String ending, Unpacking unpacking, Consumer<Document> out)
      throws IOException {
    Bounded.Counted packed = new Bounded.Counted(source.in());
    String name =
        source.name().endsWith(ending)
            ? source.name().substring(0, source.name().length() - ending.length())
            : source.name();
    try (InputStream unpacked = unpacking.of(packed)) {
      InputStream in = new Bounded(unpacked, packed);
      read(with(source, ArticleReader.id(source.id()), name, in, 1), out);
    }
  }

  private static InputStream gunzip(InputStream packed) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(packed)
        .setDecompressConcatenated(true)
        .get();
  }

  private static Source with(Source source, String id, String name, InputStream in, int deeper) {
    return new Source(id, name, in, source.depth() + deeper);
  }
}
