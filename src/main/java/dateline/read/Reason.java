package dateline.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why something could not be done with a file. Java's own messages often are the file's name again,
 * which does not help whoever just gave it.
 */
public final class Reason {

  /** No chain of causes is longer; one that leads back to itself has no end. */
  private static final int DEEPEST = 20;

  private Reason() {}

  /** Why a file could not be read or written, in a few words on one line. */
  public static String of(Throwable fault) {
    Throwable cause =
        Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
            .limit(DEEPEST)
            .filter(IOException.class::isInstance)
            .findFirst()
            .orElse(fault);
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file of this name is there";
    }
    if (cause instanceof NotDirectoryException) {
      return "it is no folder";
    }
    if (cause instanceof CharacterCodingException) {
      return "it is no UTF-8 text";
    }
    String reason =
        cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
    return reason == null || reason.isBlank() ? "the system tells no reason" : Plain.line(reason);
  }
}
