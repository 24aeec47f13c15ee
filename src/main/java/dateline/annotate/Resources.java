package dateline.annotate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the models that stand on the class path under {@code /dateline/models}. */
public final class Resources {

  private Resources() {}

  /** Makes something of an open stream. */
  @FunctionalInterface
  public interface Reader<T> {

    /** Reads the whole. */
    T read(DataInputStream in) throws IOException;
  }

  /**
   * Reads a model; a name that ends in {@code .gz} is unpacked.
   *
   * @throws IllegalStateException if it is not there
   * @throws UncheckedIOException if it cannot be read
   */
  public static <T> T read(String name, Reader<T> reader) {
    try (InputStream found = Resources.class.getResourceAsStream("/dateline/models/" + name)) {
      if (found == null) {
        throw new IllegalStateException("no model " + name + " on the class path");
      }
      InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(found, 1 << 16) : found;
      return reader.read(new DataInputStream(new BufferedInputStream(plain, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("model " + name + ": " + e.getMessage(), e);
    }
  }

  /** Reads a list of strings. */
  public static List<String> strings(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > 1_000_000) {
      throw new IOException("no list: " + size);
    }
    List<String> out = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      out.add(in.readUTF());
    }
    return out;
  }

  /** Writes a list of strings. */
  public static void write(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }
}
