package dateline.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file or folder could not be opened, and what its owner can do about it. */
final class Unreached {

  private Unreached() {}

  /** One line for a path that failed. */
  static String why(Path path, IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return path + " cannot be read: check its permissions";
    }
    if (cause instanceof FileSystemLoopException) {
      return path + " is a link to a folder that it lies in: remove it";
    }
    return path + " cannot be read (" + Reason.of(cause) + "): check the disk and the path";
  }

  /** One line for a path at which there is nothing. */
  static String missing(Path path) {
    return Files.isSymbolicLink(path)
        ? path + " is a link that leads nowhere: mend or remove it"
        : path + " does not exist: check the name";
  }
}
