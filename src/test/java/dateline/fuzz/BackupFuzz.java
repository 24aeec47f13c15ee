package dateline.fuzz;

import dateline.publish.Backup;
import dateline.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;

/**
 * Backups: the input as it is, or behind a first byte below 8 as the lines of one with a true seal.
 */
public final class BackupFuzz {

  private static final Path FILE = file();

  private static final GraphStore STORE = GraphStore.inMemory();

  private BackupFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Files.write(FILE, data.length > 0 && data[0] >= 0 && data[0] < 8 ? sealed(data) : data);
    Contract.timely(data.length, () -> restore(data));
  }

  private static void restore(byte[] input) throws IOException {
    try {
      Backup.restore(FILE, STORE);
      STORE.change(data -> data.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    } catch (Backup.Broken e) {
      Contract.message(e.getMessage().replace(FILE.toString(), "file"), Contract.letters(input));
      if (!STORE.isEmpty()) {
        throw new AssertionError("refused, and yet restored in part");
      }
    }
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
      throw new java.io.UncheckedIOException(e);
    }
  }
}
