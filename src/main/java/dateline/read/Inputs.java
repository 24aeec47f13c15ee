package dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Map<String, Path> taken = new HashMap<>();

  private Inputs(Sources sources, InputStream stdin) {
    this.sources = sources;
    this.stdin = stdin;
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
    Inputs inputs = new Inputs(new Sources(reader, fields), stdin);
    arguments.forEach(inputs::add);
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
    Listing listing = new Listing(folder);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
    } catch (IOException e) {
      addFault(folder.toString(), Unreached.why(folder, e));
    }
    if (listing.files.isEmpty() && listing.faults.isEmpty() && listing.others.isEmpty()) {
      addFault(folder.toString(), folder + " holds no article: " + ENDINGS);
    }
    listing.files.forEach(this::addFile);
    listing.faults.forEach((path, cause) -> addFault(path.toString(), Unreached.why(path, cause)));
    listing.others.forEach(
        path -> addFault(path.toString(), path + " is a pipe or device: name it to have it read"));
  }

  private void addFile(Path file) {
    String id = ArticleReader.id(file);
    Path real = real(file);
    // What lies in archives has names of its own, so theirs may be the same.
    String key = Kind.isArchive(file.toString()) ? real.toString() : id;
    Path other = taken.putIfAbsent(key, real);
    if (other == null) {
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
    try (InputStream in = Files.newInputStream(file)) {
      sources.read(new Source(id, file.toString(), in, 0), out);
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
    sources.read(new Source(STDIN_ID, "standard input", stdin, 0), out);
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static final class Listing extends SimpleFileVisitor<Path> {
    private final Path root;
    private final TreeSet<Path> files = new TreeSet<>();
    private final TreeMap<Path, IOException> faults = new TreeMap<>();
    private final TreeSet<Path> others = new TreeSet<>();

    Listing(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Kind.isWanted(file.toString()) && !isHidden(file)) {
        // Reading a pipe or a device that lies in a folder could wait for ever.
        (attributes.isOther() ? others : files).add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      faults.put(file, cause);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
