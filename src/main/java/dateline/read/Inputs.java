package dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a user names on the command line: files, folders (all articles and archives in and below
 * them, hidden ones aside) and {@code -} for the standard input. Folders are listed at once, files
 * are read when their turn comes, and an archive's articles one after the other.
 */
public final class Inputs {

  /** The id of an article that comes from the standard input. */
  public static final String STDIN_ID = "stdin";

  /** Which files are looked for in folders and archives. */
  static final String ENDINGS =
      "articles are files named *.txt, .html, .jsonl, .rss, .atom, .warc or .zip (or those with .gz"
          + " or .zst)";

  private final Sources sources;
  private final InputStream stdin;
  private final List<Consumer<Consumer<Document>>> inputs = new ArrayList<>();

  private final Map<String, Path> taken;
  private final boolean again;

  private Inputs(Sources sources, InputStream stdin, Map<String, Path> taken, boolean again) {
    this.sources = sources;
    this.stdin = stdin;
    this.taken = taken;
    this.again = again;
  }

  /**
   * Lists the inputs that the arguments name.
   *
   * @param arguments paths, or {@code -}
   * @param reader reads the texts, and sets how large an article may be
   * @param fields where records hold what
   * @param stdin what {@code -} means
   */
  public static Inputs of(
      List<String> arguments, ArticleReader reader, RecordFields fields, InputStream stdin) {
    Inputs inputs = new Inputs(new Sources(reader, fields), stdin, new HashMap<>(), false);
    arguments.forEach(inputs::add);
    return inputs;
  }

  /**
   * What arrived after these inputs were listed: a file that has changed is read again, one that
   * bears another's name is told.
   */
  public Inputs then(Arrivals.Arrived arrived) {
    Inputs inputs = new Inputs(sources, stdin, taken, true);
    arrived.files().forEach(inputs::addFile);
    arrived.faults().forEach((path, fault) -> inputs.addFault(path.toString(), fault));
    return inputs;
  }

  /** How many files there are; an archive counts as one. */
  public int files() {
    return inputs.size();
  }

  /**
   * Reads everything, in the order of the arguments, folders in the order of their paths.
   *
   * @param out takes each document as soon as it is read
   */
  public void read(Consumer<Document> out) {
    inputs.forEach(input -> input.accept(out));
  }

  private void add(String argument) {
    if (argument.equals("-")) {
      inputs.add(this::readStdin);
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else {
        addFile(path);
      }
    } catch (InvalidPathException e) {
      addFault(argument, "“" + argument + "” is no path: " + e.getReason());
    }
  }

  private void addFolder(Path folder) {
    Listing listing = Listing.of(folder);
    if (listing.files().isEmpty() && listing.faults().isEmpty()) {
      addFault(folder.toString(), folder + " holds no article: " + ENDINGS);
    }
    listing.files().keySet().forEach(this::addFile);
    listing.faults().forEach((path, fault) -> addFault(path.toString(), fault));
  }

  private void addFile(Path file) {
    String id = ArticleReader.id(file);
    Optional<String> lost = Letters.lost(file.toString());
    if (lost.isPresent()) {
      addFault(id, lost.get());
      return;
    }
    Path real = real(file);
    Path name = file.getFileName();
    String key = Kind.key(real.toString(), name == null ? "" : name.toString());
    Path other = taken.putIfAbsent(key, real);
    boolean moved = other != null && !other.equals(real) && Files.notExists(other);
    if (other == null || moved || again && other.equals(real)) {
      taken.put(key, real);
      inputs.add(out -> read(id, file, out));
    } else if (!other.equals(real)) {
      addFault(
          id,
          file + " has the name of " + other + ", and the name identifies an article: rename one");
    }
  }

  private void addFault(String id, String reason) {
    inputs.add(out -> out.accept(new Unreadable(id, reason)));
  }

  private void read(String id, Path file, Consumer<Document> out) {
    Optional<String> fault = fault(file);
    if (fault.isPresent()) {
      out.accept(new Unreadable(id, fault.get()));
      return;
    }
    try (InputStream in = FileBytes.of(file)) {
      sources.read(new Source(id, file.toString(), in), out);
    } catch (IOException e) {
      out.accept(new Unreadable(id, Unreached.why(file, e)));
    }
  }

  private static Optional<String> fault(Path file) {
    if (Files.isDirectory(file)) {
      return Optional.of(file + " is a folder: name a file in it");
    }
    return Files.exists(file) ? Optional.empty() : Optional.of(Unreached.missing(file));
  }

  private void readStdin(Consumer<Document> out) {
    sources.read(new Source(STDIN_ID, "standard input", stdin), out);
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
