package dateline.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
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
      boolean begins = start.length > 0 || in.broken().isEmpty();
      Kind kind = begins ? Kind.of(source.name(), start) : Kind.named(source.name());
      if (kind == Kind.WARC) {
        captures.read(same, in, out);
      } else {
        read(kind, same, in, out);
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

  private void read(Kind kind, Source source, Window in, Consumer<Document> out)
      throws IOException {
    if (source.depth() > DEEPEST) {
      out.accept(
          new Unreadable(
              source.id(), source.name() + " lies in too many archives: unpack the outer ones"));
      return;
    }
    switch (kind) {
      case TEXT -> out.accept(text.read(source.id(), source.name(), source.in()));
      case RECORDS -> records.read(source, out);
      case ZIP -> unzip(source, in, out);
      case GZIP -> {
        Members members = new Members(in, Kind.named(source.name()));
        unpack(source, in, ".gz", members, out);
        members.behind().ifPresent(behind -> out.accept(behind(source, behind)));
      }
      case ZSTD -> unpack(source, in, ".zst", new ZstdInputStream(in), out);
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

  private void unzip(Source source, Window packed, Consumer<Document> out) throws IOException {
    ZipNames names = new ZipNames();
    Bounded.Budget budget = budget(source, packed);
    int entries = 0;
    boolean wanted = false;
    Consumer<String> lost = why -> out.accept(new Unreadable(source.id() + "-lost", why));
    try (Zip zip = new Zip(packed, source.name(), lost)) {
      Optional<ZipEntryBytes> entry = zip.next();
      while (entry.isPresent()) {
        if (++entries > MOST_ENTRIES) {
          throw new IOException("more than " + MOST_ENTRIES + " entries");
        }
        wanted |= Kind.isWanted(entry.get().header().name());
        unzip(source, entry.get(), names, budget, out);
        entry = zip.next();
      }
      if (entries > 0 && !zip.isWhole()) {
        throw new EOFException();
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

  /** Reads an entry if it is wanted; what it unpacks to is counted if it is not. */
  private void unzip(
      Source source,
      ZipEntryBytes entry,
      ZipNames names,
      Bounded.Budget budget,
      Consumer<Document> out)
      throws IOException {
    String name = entry.header().name();
    Optional<String> fault = entry.header().fault();
    Bounded in = new Bounded(entry, budget);
    if (Kind.isWanted(name)) {
      String id = source.id() + "/" + ArticleReader.id(name);
      Optional<String> told = names.fault(name).or(() -> fault);
      if (told.isPresent()) {
        String place = source.name() + "!" + Plain.quote(name);
        out.accept(new Unreadable(Plain.quote(id), place + " " + told.get()));
      } else {
        read(within(source, id, source.name() + "!" + Plain.name(name), in, budget), out);
      }
    }
    if (fault.isEmpty()) {
      passRest(in, entry);
    }
  }

  private static void passRest(Bounded in, ZipEntryBytes entry) throws IOException {
    try {
      in.skipRest();
    } catch (IOException e) {
      if (!entry.isDamaged()) {
        throw e;
      }
    }
  }

  private void unpack(
      Source source, Window packed, String ending, InputStream unpacking, Consumer<Document> out)
      throws IOException {
    String name =
        source.name().endsWith(ending)
            ? source.name().substring(0, source.name().length() - ending.length())
            : source.name();
    try (InputStream unpacked = unpacking) {
      Bounded.Budget budget = budget(source, packed);
      InputStream in = new Bounded(unpacked, budget);
      read(within(source, ArticleReader.id(source.id()), name, in, budget), out);
    }
  }

  private static Document behind(Source source, Broken behind) {
    long from = behind.from();
    return new Unreadable(
        source.id() + "-lost",
        Unreadable.passed(
            source.name(), from, behind.getMessage(), behind.to() - from, "to its end"));
  }

  /** What packed bytes may unpack to: that is for the outermost to say. */
  private static Bounded.Budget budget(Source source, Window packed) {
    return source.budget().orElseGet(() -> new Bounded.Budget(packed::came));
  }

  private static Source within(
      Source source, String id, String name, InputStream in, Bounded.Budget budget) {
    return new Source(id, name, in, source.depth() + 1, Optional.of(budget));
  }
}
