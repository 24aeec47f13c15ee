package dateline.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
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
    return Kind.key(file, name(file));
  }

  /**
   * Reads a file to its end; whatever fails becomes a document that says so.
   *
   * @param file its place, by which messages name it
   * @param in its bytes, which the caller closes
   */
  public void read(String file, InputStream in, Consumer<Document> out) {
    read(new Source(ArticleReader.id(name(file)), file, in), out);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** Reads a source to its end; whatever fails becomes a document that says so. */
  void read(Source source, Consumer<Document> out) {
    try {
      Window in = new Window(source.in());
      byte[] start = in.peekAll(Kind.BYTES);
      Source same = new Source(source.id(), source.name(), in, source.depth(), source.budget());
      Kind kind = Kind.of(source.name(), start);
      if (kind == Kind.WARC) {
        captures.read(same, in, out);
      } else {
        read(kind, same, out);
      }
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
      case ZIP -> unzip(source, out);
      case GZIP ->
          unpack(
              source,
              ".gz",
              packed -> new Members(new Window(packed), Kind.isWeb(source.name())),
              out);
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
    ZipNames names = new ZipNames();
    Packed packed = packed(source);
    int entries = 0;
    boolean wanted = false;
    try (ZipInputStream zip = new ZipInputStream(packed.in(), ZipNames.BYTES)) {
      Bounded in = new Bounded(zip, packed.budget());
      Optional<String> entry = names.next(zip);
      while (entry.isPresent()) {
        if (++entries > MOST_ENTRIES) {
          throw new IOException("more than " + MOST_ENTRIES + " entries");
        }
        if (Kind.isWanted(entry.get())) {
          wanted = true;
          String id = source.id() + "/" + ArticleReader.id(entry.get());
          Optional<String> fault = names.fault(entry.get());
          if (fault.isPresent()) {
            String name = source.name() + "!" + Plain.quote(entry.get());
            out.accept(new Unreadable(Plain.quote(id), name + " " + fault.get()));
          } else {
            read(within(source, id, source.name() + "!" + entry.get(), in, packed.budget()), out);
          }
        }
        in.skipRest();
        entry = names.next(zip);
      }
    }
    if (entries == 0) {
      out.accept(
          new Unreadable(
              source.id(), source.name() + " is empty or was cut off: fetch or pack it again"));
    } else if (!wanted) {
      out.accept(
          new Unreadable(source.id(), source.name() + " holds no article: " + Inputs.ENDINGS));
    }
  }

  private interface Unpacking {
    InputStream of(InputStream packed) throws IOException;
  }

  private void unpack(Source source, String ending, Unpacking unpacking, Consumer<Document> out)
      throws IOException {
    Packed packed = packed(source);
    String name =
        source.name().endsWith(ending)
            ? source.name().substring(0, source.name().length() - ending.length())
            : source.name();
    try (InputStream unpacked = unpacking.of(packed.in())) {
      InputStream in = new Bounded(unpacked, packed.budget());
      read(within(source, ArticleReader.id(source.id()), name, in, packed.budget()), out);
    }
  }

  /**
   * Packed bytes, and what they may unpack to: that is for the outermost to say.
   *
   * @param in the bytes, which closing leaves open
   */
  private record Packed(InputStream in, Bounded.Budget budget) {}

  private static Packed packed(Source source) {
    Bounded.Counted in = new Bounded.Counted(source.in());
    return new Packed(in, source.budget().orElseGet(() -> new Bounded.Budget(in)));
  }

  private static Source within(
      Source source, String id, String name, InputStream in, Bounded.Budget budget) {
    return new Source(id, name, in, source.depth() + 1, Optional.of(budget));
  }
}
