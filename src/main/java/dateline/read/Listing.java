package dateline.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies in and below a folder: the files that are looked for, and what is in their way. Hidden
 * files and folders are passed over, and what cannot be listed does not hide what lies beside it. A
 * link that leads out of the folder is not followed: who packed the folder may have put it there.
 */
final class Listing extends SimpleFileVisitor<Path> {

  private static final String OUTSIDE =
      " is a link that leads out of the folder: name it to have it read";

  private final Path root;
  private final TreeMap<Path, BasicFileAttributes> files = new TreeMap<>();
  private final TreeMap<Path, String> faults = new TreeMap<>();

  private Listing(Path root) {
    this.root = root;
  }

  /** Lists a folder; a file is a folder of itself. */
  static Listing of(Path folder) {
    Listing listing = new Listing(folder);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
    } catch (IOException e) {
      listing.faults.put(folder, Unreached.why(folder, e));
    }
    return listing;
  }

  /** The files that hold articles by their names, in the order of their paths. */
  Map<Path, BasicFileAttributes> files() {
    return files;
  }

  /** What cannot be read, with a line that names it and says why. */
  Map<Path, String> faults() {
    return faults;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    boolean hidden = isHidden(folder);
    if (!hidden && leadsOut(folder)) {
      faults.put(folder, folder + OUTSIDE);
    }
    return hidden || faults.containsKey(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (Kind.isWanted(file.toString()) && !isHidden(file)) {
      if (attributes.isOther()) {
        // Reading a pipe or a device that lies in a folder could wait for ever.
        faults.put(file, file + " is a pipe or device: name it to have it read");
      } else if (leadsOut(file)) {
        faults.put(file, file + OUTSIDE);
      } else {
        files.put(file, attributes);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException cause) {
    faults.put(file, Unreached.why(file, cause));
    return FileVisitResult.CONTINUE;
  }

  /** A folder that breaks off while it is listed does not end the listing of the others. */
  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
    if (cause != null) {
      faults.put(folder, Unreached.why(folder, cause));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean leadsOut(Path path) {
    try {
      return Files.isSymbolicLink(path) && !path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false; // It leads nowhere, as will be told where it is read.
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
