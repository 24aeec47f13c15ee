package dateline.store;

import dateline.read.Reason;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file that tells a store of Dateline from the databases of other programs, and its format. */
final class StoreMark {

  /** Its name. */
  static final String NAME = "dateline.store";

  /** How the graph lies in the folder: the database, its indexes and the graphs' terms. */
  static final int FORMAT = 1;

  private static final String TEXT =
      "A knowledge graph made by Dateline (Apache Jena TDB2).\nformat " + FORMAT + "\n";

  /** A mark without such a line is older than the first format that tells itself. */
  private static final Pattern LINE = Pattern.compile("(?m)^format (\\d{1,9})$");

  private final Path folder;

  StoreMark(Path folder) {
    this.folder = folder;
  }

  boolean exists() {
    return Files.exists(folder.resolve(NAME));
  }

  /** Makes sure that the store is of this program's format. */
  void check() {
    int format = format();
    if (format < FORMAT) {
      throw new StoreFault(
          "%s was written by an older Dateline (format %d, this one needs %d): bring it up to date with dateline upgrade --store %s"
              .formatted(folder, format, FORMAT, folder));
    }
  }

  /** The store's format, which is this program's or an older one. */
  int format() {
    int format = read();
    if (format > FORMAT) {
      throw new StoreFault(
          "%s was written by a newer Dateline (format %d, this one knows %d): use that one, or let it write a backup and restore that with this one"
              .formatted(folder, format, FORMAT));
    }
    return format;
  }

  private int read() {
    try {
      String text = Files.readString(folder.resolve(NAME));
      if (text.isBlank()) {
        throw StoreFault.damaged(folder, "its file " + NAME + " is empty");
      }
      Matcher line = LINE.matcher(text);
      return line.find() ? Integer.parseInt(line.group(1)) : 0;
    } catch (CharacterCodingException e) {
      throw StoreFault.damaged(folder, "its file " + NAME + " is no text");
    } catch (IOException e) {
      throw new StoreFault(
          folder + " cannot be read (" + Reason.of(e) + "): check its permissions", e);
    }
  }

  /** Marks the folder as a store of this program's format, at once or not at all. */
  void write() throws IOException {
    Path next = folder.resolve(NAME + ".next");
    Files.writeString(next, TEXT);
    Files.move(
        next,
        folder.resolve(NAME),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
