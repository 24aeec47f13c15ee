package dateline.store;

import dateline.read.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of a store, and whether it is one of Dateline's. */
final class StoreFolder {

  /** Stands in a store while a server holds it: the server's process, and what others may do. */
  private static final String SERVED = "dateline.served";

  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private static final long LEAST_SPACE = 64_000_000;

  private final Path folder;
  private final StoreMark mark;
  private final Making making;

  StoreFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.mark = new StoreMark(this.folder);
    this.making = new Making(this.folder);
  }

  Path folder() {
    return folder;
  }

  /** Makes the folder, unless it is a store already or holds something else. */
  void prepare() {
    prepare(false);
  }

  /** The same for a store that is no graph before it is filled. */
  void prepareToFill() {
    prepare(true);
  }

  private void prepare(boolean filling) {
    if (mark.exists()) {
      check();
      return;
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw notOurs("it is a file");
    }
    try {
      Files.createDirectories(folder);
      boolean cutOff = making.exists();
      if (!cutOff) {
        foreign()
            .ifPresent(
                file -> {
                  throw notOurs("it holds " + file);
                });
      }
      begin(filling);
      if (cutOff && !mark.exists()) {
        clear();
      }
    } catch (IOException e) {
      throw new StoreFault(
          folder + " cannot be made (" + Reason.of(e) + "): name another folder with --store", e);
    }
    if (!Files.isWritable(folder)) {
      throw new StoreFault(folder + " cannot be written: check its permissions");
    }
  }

  /** Makes sure that the folder is a store of this program's format. */
  void check() {
    checkOfAnyFormat();
    mark.check();
    DatabaseFiles.check(folder);
  }

  /** Makes sure that the folder is a store, be it of an older format. */
  void checkOfAnyFormat() {
    if (!Files.exists(folder)) {
      throw new StoreFault(
          "there is no graph at " + folder + ": run dateline build, or name one with --store");
    }
    if (Files.isDirectory(folder) && !(Files.isReadable(folder) && Files.isExecutable(folder))) {
      throw new StoreFault(folder + " cannot be read: check its permissions");
    }
    if (!mark.exists()) {
      throw making.exists()
          ? unfinished()
          : notOurs(
              Files.isDirectory(folder) ? "it has no file " + StoreMark.NAME : "it is a file");
    }
    if (!Files.isWritable(folder)) {
      throw StoreFault.readOnly(folder, "it may not be written");
    }
  }

  StoreMark mark() {
    return mark;
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
                + " MB left on its disk: make room and do this again, what is there stays");
      }
    } catch (IOException e) {
      throw StoreFault.unwritable(folder, e);
    }
  }

  /** Holds the folder for this process until it is marked. */
  private void begin(boolean filling) throws IOException {
    if (!making.begin()) {
      throw locked(new IOException("being made"));
    }
    if (filling) {
      making.fill();
    } else if (making.fills() && !mark.exists()) {
      making.release();
      throw unfinished();
    }
  }

  /** Takes away what is left of a store whose making was cut off, before anything was in it. */
  private void clear() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder) && !making.is(file)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Marks the folder as a store that is complete, be it empty. */
  void complete() {
    try {
      if (!mark.exists()) {
        mark.write();
      }
      making.end();
    } catch (IOException e) {
      throw StoreFault.unwritable(folder, e);
    }
  }

  /** Lets go of a folder that is not to be completed now. */
  void release() {
    try {
      making.release();
    } catch (IOException e) {
      throw StoreFault.unwritable(folder, e);
    }
  }

  /** Notes what others may do while this process serves the store. */
  void serves(String how) {
    try {
      Files.writeString(folder.resolve(SERVED), ProcessHandle.current().pid() + " " + how);
    } catch (IOException e) {
      throw StoreFault.unwritable(folder, e);
    }
  }

  /** Takes the note away. */
  void servesNoMore() {
    try {
      Files.deleteIfExists(folder.resolve(SERVED));
    } catch (IOException e) {
      throw StoreFault.unwritable(folder, e);
    }
  }

  StoreFault locked(Exception cause) {
    Matcher holder = HOLDER.matcher(String.valueOf(cause.getMessage()));
    Optional<String> number = holder.find() ? Optional.of(holder.group(1)) : Optional.empty();
    String process = number.map(n -> "process " + n + command(n)).orElse("another process");
    String served = number.flatMap(this::served).map(how -> how + ", or ").orElse("");
    return new StoreFault.Busy(
        folder + " is in use by " + process,
        served + "stop it, or name another folder with --store",
        cause);
  }

  /** What the server that holds the store says; a note of one that was killed is none. */
  private Optional<String> served(String process) {
    try {
      return Files.exists(folder.resolve(SERVED))
          ? Optional.of(Files.readString(folder.resolve(SERVED)))
              .filter(note -> note.startsWith(process + " "))
              .map(note -> note.substring(process.length() + 1))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
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

  private StoreFault unfinished() {
    return new StoreFault(
        folder
            + " is not whole (the restore, load or build that makes it has not ended): do that again,"
            + " or delete the folder");
  }

  private StoreFault notOurs(String why) {
    return new StoreFault(
        folder + " is no graph of Dateline (" + why + "): name another folder with --store");
  }
}
