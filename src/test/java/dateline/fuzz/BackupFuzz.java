package dateline.fuzz;

import dateline.publish.Backup;
import dateline.publish.Edition;
import dateline.publish.GraphFile;
import dateline.publish.GraphFormat;
import dateline.publish.QuadFiles;
import dateline.publish.StoryGraph;
import dateline.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Backups: the input as it is, or behind a first byte below 8 as the lines of one with a true seal.
 * What is restored is loaded, exported and backed up too, so that graphs of others go down all of
 * these ways.
 */
public final class BackupFuzz {

  private static final Path FILE = file();

  private static final Path AGAIN = file();

  private static final GraphStore STORE = GraphStore.inMemory();

  private static final GraphStore OTHER = GraphStore.inMemory();

  private BackupFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Files.write(FILE, data.length > 0 && data[0] >= 0 && data[0] < 8 ? sealed(data) : data);
    Contract.timely(data.length, () -> restore(data));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(BackupFuzz::fuzzerTestOneInput);
  }

  private static void restore(byte[] input) throws IOException {
    try {
      Backup.restore(FILE, STORE);
    } catch (Backup.Broken e) {
      Contract.message(e.getMessage().replace(FILE.toString(), "file"), Contract.letters(input));
      if (!STORE.isEmpty()) {
        throw new AssertionError("refused, and yet restored in part");
      }
      return;
    }
    try {
      load(STORE.read(BackupFuzz::size));
      STORE.read(data -> told(data, Contract.letters(input)));
    } finally {
      clear(STORE);
    }
  }

  /** What can be restored, {@code load} takes as well, for a backup is N-Quads. */
  private static void load(long quads) throws IOException {
    try {
      QuadFiles.load(List.of(FILE), OTHER);
      long loaded = OTHER.read(BackupFuzz::size);
      if (loaded != quads) {
        throw new AssertionError("restored " + quads + " quads, loaded " + loaded);
      }
    } finally {
      clear(OTHER);
    }
  }

  private static long size(DatasetGraph data) {
    return data.stream().count();
  }

  /** Whatever a graph holds can be written in every form, and kept safe again. */
  private static boolean told(DatasetGraph data, String input) {
    for (GraphFormat format : GraphFormat.values()) {
      told(() -> GraphFile.write(data, format, OutputStream.nullOutputStream()), input);
    }
    for (Edition edition : Edition.values()) {
      told(() -> edition.write(data, OutputStream.nullOutputStream()), input);
    }
    told(() -> StoryGraph.tellings(data, telling -> {}), input);
    told(
        () -> {
          Backup.Seal written = Backup.write(data, AGAIN);
          if (written.quads() != size(data) || !written.equals(Backup.verify(AGAIN))) {
            throw new AssertionError("written again it is another: " + written);
          }
        },
        input);
    return true;
  }

  private interface Telling {
    void run() throws IOException;
  }

  /** What a form has no way to write, such as a property in RDF/XML, is told. */
  private static void told(Telling form, String input) {
    try {
      form.run();
    } catch (IOException e) {
      Contract.message(e.getMessage(), input);
    } catch (UncheckedIOException e) {
      Contract.message(e.getCause().getMessage(), input);
    }
  }

  private static void clear(GraphStore store) {
    store.change(data -> data.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
  }

  private static byte[] sealed(byte[] data) throws Exception {
    String lines = new String(data, 1, data.length - 1, StandardCharsets.ISO_8859_1);
    String body = lines.endsWith("\n") || lines.isEmpty() ? lines : lines + "\n";
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    long count = body.chars().filter(c -> c == '\n').count();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zipped = new GZIPOutputStream(out)) {
      zipped.write("# Dateline backup, format 1\n".getBytes(StandardCharsets.UTF_8));
      zipped.write(bytes);
      zipped.write(
          ("# quads " + count + " sha256 " + digest + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static Path file() {
    try {
      Path file = Files.createTempFile("dateline-fuzz", ".nq.gz");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
