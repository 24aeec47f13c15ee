package dateline.publish;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Sorts any number of lines and drops doubles, in memory as long as they are few and through
 * temporary files when they are many. The order is that of UTF-16 code units.
 */
final class SortedLines implements AutoCloseable {

  private static final int IN_MEMORY = 500_000;

  private final int limit;
  private final List<Path> runs = new ArrayList<>();
  private TreeSet<String> lines = new TreeSet<>();

  SortedLines() {
    this(IN_MEMORY);
  }

  /**
   * @param limit how many lines are kept in memory
   */
  SortedLines(int limit) {
    this.limit = limit;
  }

  void add(String line) {
    lines.add(line);
    if (lines.size() >= limit) {
      spill();
    }
  }

  /** Hands out the lines in order. */
  void forEach(Consumer<String> out) {
    if (runs.isEmpty()) {
      lines.forEach(out);
      return;
    }
    spill();
    List<BufferedReader> readers = new ArrayList<>();
    try {
      PriorityQueue<Head> heads = new PriorityQueue<>();
      for (Path run : runs) {
        BufferedReader reader = Files.newBufferedReader(run);
        readers.add(reader);
        next(reader, heads);
      }
      String last = "";
      while (!heads.isEmpty()) {
        Head head = heads.poll();
        if (!head.line.equals(last)) {
          out.accept(head.line);
        }
        last = head.line;
        next(head.reader, heads);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      readers.forEach(SortedLines::close);
    }
  }

  /** Writes the lines in order, in UTF-8, each with a line feed. */
  void writeTo(OutputStream out) {
    forEach(
        line -> {
          try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void next(BufferedReader reader, PriorityQueue<Head> heads) throws IOException {
    String line = reader.readLine();
    if (line != null) {
      heads.add(new Head(line, reader));
    }
  }

  private void spill() {
    try {
      Path run = Files.createTempFile("dateline", ".lines");
      runs.add(run);
      try (BufferedWriter out = Files.newBufferedWriter(run)) {
        for (String line : lines) {
          out.write(line);
          out.write('\n');
        }
      }
      lines = new TreeSet<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the temporary files. */
  @Override
  public void close() {
    for (Path run : runs) {
      try {
        Files.deleteIfExists(run);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Head(String line, BufferedReader reader) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return line.compareTo(other.line);
    }
  }
}
