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
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Sorts any number of lines and drops doubles, in memory as long as they are few and through
 * temporary files when they are many. The order is that of UTF-16 code units.
 */
final class SortedLines implements AutoCloseable {

  /** How many characters are kept in memory, what Java adds to each line included. */
  static final long IN_MEMORY = 64_000_000;

  private static final int ADDED = 56;

  private final long limit;
  private final List<Path> runs = new ArrayList<>();
  private List<String> lines = new ArrayList<>();
  private long size;
  private boolean sorted;

  SortedLines() {
    this(IN_MEMORY);
  }

  /**
   * @param limit how many characters are kept in memory
   */
  SortedLines(long limit) {
    this.limit = limit;
  }

  void add(String line) {
    lines.add(line);
    sorted = false;
    size += line.length() + ADDED;
    if (size >= limit) {
      sort();
      // Where most lines were doubles, there is room again.
      if (size >= limit / 2) {
        spill();
      }
    }
  }

  /** Hands out the lines in order. */
  void forEach(Consumer<String> out) {
    try (Cursor cursor = open()) {
      cursor.forEachRemaining(out);
    }
  }

  /** Goes through the lines in order; no line may be added meanwhile. */
  Cursor open() {
    sort();
    return new Cursor();
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

  private void sort() {
    if (sorted) {
      return;
    }
    lines.sort(null);
    List<String> distinct = new ArrayList<>();
    String last = null;
    size = 0;
    for (String line : lines) {
      if (!line.equals(last)) {
        distinct.add(line);
        size += line.length() + ADDED;
      }
      last = line;
    }
    lines = distinct;
    sorted = true;
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
      lines = new ArrayList<>();
      size = 0;
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

  /** The lines one by one. */
  final class Cursor implements Iterator<String>, AutoCloseable {

    private final List<BufferedReader> readers = new ArrayList<>();
    private final PriorityQueue<Head> heads = new PriorityQueue<>();

    private Cursor() {
      try {
        next(lines.iterator());
        for (Path run : runs) {
          BufferedReader reader = Files.newBufferedReader(run);
          readers.add(reader);
          next(reader.lines().iterator());
        }
      } catch (IOException e) {
        close();
        throw new UncheckedIOException(e);
      }
    }

    private void next(Iterator<String> run) {
      if (run.hasNext()) {
        heads.add(new Head(run.next(), run));
      }
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public String next() {
      if (heads.isEmpty()) {
        throw new NoSuchElementException();
      }
      String line = heads.peek().line;
      while (!heads.isEmpty() && heads.peek().line.equals(line)) {
        next(heads.poll().run);
      }
      return line;
    }

    @Override
    public void close() {
      for (BufferedReader reader : readers) {
        try {
          reader.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private record Head(String line, Iterator<String> run) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return line.compareTo(other.line);
    }
  }
}
