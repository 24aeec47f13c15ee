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
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a user names on the command line: files, folders (all {@code *.txt} in and below them,
 * hidden ones aside) and {@code -} for the standard input. Folders are listed at once, files are
 * read when their turn comes.
 */
public final class Inputs {

  /** The id of an article that comes from the standard input. */
  public static final String STDIN_ID = "stdin";

  private final ArticleReader reader;
  private final InputStream stdin;
  private final List<Supplier<Document>> inputs = new ArrayList<>();
  private final Map<String, Path> taken = new HashMap<>();

  private Inputs(ArticleReader reader, InputStream stdin) {
    this.reader = reader;
    this.stdin = stdin;
  }

  /**
   * Lists the inputs that the arguments name.
   *
   * @param arguments paths, or {@code -}
   * @param reader reads the files
   * @param stdin what {@code -} means
   */
  public static Inputs of(List<String> arguments, ArticleReader reader, InputStream stdin) {
    Inputs inputs = new Inputs(reader, stdin);
    arguments.forEach(inputs::add);
    return inputs;
  }

  /** How many documents there are. */
  public int size() {
    return inputs.size();
  }

  /** The documents in the order of the arguments, folders in the order of their paths. */
  public Stream<Document> documents() {
    return inputs.stream().map(Supplier::get);
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
      addFault(folder.toString(), folder + " cannot be listed: " + e.getMessage());
    }
    if (listing.files.isEmpty() && listing.faults.isEmpty()) {
      addFault(folder.toString(), folder + " holds no article: articles are files named *.txt");
    }
    listing.files.forEach(this::addFile);
    listing.faults.forEach(
        path -> addFault(path.toString(), path + " cannot be read: check its permissions"));
  }

  private void addFile(Path file) {
    String id = ArticleReader.id(file);
    Path real = real(file);
    Path other = taken.putIfAbsent(id, real);
    if (other == null) {
      inputs.add(() -> reader.read(file));
    } else if (!other.equals(real)) {
      addFault(
          id,
          file + " has the name of " + other + ", and the name identifies an article: rename one");
    }
  }

  private void addFault(String id, String reason) {
    inputs.add(() -> new Unreadable(id, reason));
  }

  private Document readStdin() {
    try {
      return reader.read(STDIN_ID, "standard input", stdin);
    } catch (IOException e) {
      return new Unreadable(STDIN_ID, "standard input cannot be read: " + e.getMessage());
    }
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
    private final TreeSet<Path> faults = new TreeSet<>();

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
      if (file.toString().endsWith(".txt") && !isHidden(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      faults.add(file);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
