package dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads lists of words that stand on the class path under {@code /dateline/words}. */
final class WordLists {

  private WordLists() {}

  /** The lines of a list without comments and empty ones. */
  static List<String> lines(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream("/dateline/words/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no list " + name + " on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
