package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of a store, and whether it is one of Dateline's. */
final class StoreFolder {

  /** Tells a store of Dateline from the databases of other programs. */
  private static final String MARK = "dateline.store";

  private static final String MARK_TEXT =
      "A knowledge graph made by Dateline (Apache Jena TDB2).\n";
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private static final long LEAST_SPACE = 64_000_000;

  private final Path folder;

  StoreFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path folder() {
    return folder;
  }

  /** Makes the folder, unless it is a store already or holds something else. */
  void prepare() {
    if (Files.exists(folder.resolve(MARK))) {
      check();
      return;
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw notOurs("it is a file");
    }
    try {
      Files.createDirectories(folder);
      foreign()
          .ifPresent(
              file -> {
                throw notOurs("it holds " + file);
              });
    } catch (IOException e) {
      throw new StoreFault(
          folder + " cannot be made (" + e.getMessage() + "): name another folder with --store", e);
    }
    if (!Files.isWritable(folder)) {
      throw new StoreFault(folder + " cannot be written: check its permissions");
    }
  }

  /** Makes sure that the folder is a store. */
  void check() {
    if (!Files.exists(folder)) {
      throw new StoreFault(
          "there is no graph at " + folder + ": run dateline build, or name one with --store");
    }
    if (!Files.exists(folder.resolve(MARK))) {
      throw notOurs(Files.isDirectory(folder) ? "it has no file " + MARK : "it is a file");
    }
    if (!Files.isWritable(folder)) {
      throw new StoreFault(folder + " cannot be written: check its permissions");
    }
  }

  /**
   * Makes sure that there is room for what one transaction may write: the database maps its files
   * into memory, where a full disk shows too late to stop cleanly.
   */
  static void checkSpace(Path folder) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      if (free < LEAST_SPACE) {
        throw new StoreFault(
            folder
                + " has only "
                + free / 1_000_000
                + " MB left on its disk: make room and build again, what is there stays");
      }
    } catch (IOException e) {
      throw new StoreFault(folder + " cannot be written (" + e.getMessage() + ")", e);
    }
  }

  void mark() {
    Path mark = folder.resolve(MARK);
    try {
      if (!Files.exists(mark)) {
        Files.writeString(mark, MARK_TEXT);
      }
    } catch (IOException e) {
      throw new StoreFault(folder + " cannot be written (" + e.getMessage() + ")", e);
    }
  }

  StoreFault locked(Exception cause) {
    Matcher holder = HOLDER.matcher(String.valueOf(cause.getMessage()));
    String process =
        holder.find() ? "process " + holder.group(1) + command(holder.group(1)) : "another process";
    return new StoreFault(
        folder + " is in use by " + process + ": stop it, or name another folder with --store",
        cause);
  }

  private static String command(String process) {
    return ProcessHandle.of(Long.parseLong(process))
        .flatMap(handle -> handle.info().command())
        .map(command -> " (" + command + ")")
        .orElse("");
  }

  private Optional<Path> foreign() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).sorted().findFirst();
    }
  }

  private StoreFault notOurs(String why) {
    return new StoreFault(
        folder + " is no graph of Dateline (" + why + "): name another folder with --store");
  }
}
