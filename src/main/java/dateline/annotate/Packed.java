package dateline.annotate;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Resources in a form that is read faster, as the build makes it ({@link Packing}). It names length
 * and checksum of what it was made from, and where these differ it is not used.
 */
final class Packed {

  /** What the first number of a packed file is: another for another form. */
  private static final int FORMAT = 0xDA7E0002;

  private static final String ROOT = "/dateline/";

  private Packed() {}

  /** Writes what a resource holds. */
  interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  /**
   * A resource of Dateline as it stands.
   *
   * @param name as {@code ontology/words.ttl}
   * @throws IllegalStateException if it is not on the class path
   */
  static byte[] source(String name) {
    return found(name)
        .orElseThrow(() -> new IllegalStateException("not on the class path: " + name));
  }

  /**
   * What the packed form of a resource holds; empty if there is none that was made from these
   * bytes.
   */
  static Optional<ByteBuffer> of(String name, byte[] source) {
    return found(place(name)).map(ByteBuffer::wrap).filter(packed -> isOf(packed, source));
  }

  private static String place(String name) {
    return "packed/" + name + ".bin";
  }

  private static Optional<byte[]> found(String name) {
    try (InputStream in = Packed.class.getResourceAsStream(ROOT + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private static boolean isOf(ByteBuffer packed, byte[] source) {
    return packed.remaining() >= 16
        && packed.getInt() == FORMAT
        && packed.getInt() == source.length
        && packed.getLong() == checksum(source);
  }

  private static long checksum(byte[] source) {
    CRC32 sum = new CRC32();
    sum.update(source);
    return sum.getValue();
  }

  /**
   * Makes the packed form of a resource if it is missing or out of step.
   *
   * @param root the folder of Dateline's resources
   * @param name the resource in it
   * @param content what it holds, asked if it is needed
   */
  static void make(Path root, String name, byte[] source, Content content) throws IOException {
    Path packed = root.resolve(place(name));
    if (Files.exists(packed) && isOf(ByteBuffer.wrap(Files.readAllBytes(packed)), source)) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FORMAT);
    out.writeInt(source.length);
    out.writeLong(checksum(source));
    content.write(out);
    Files.createDirectories(packed.getParent());
    Files.write(packed, bytes.toByteArray());
  }

  static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** What {@link #write} wrote. */
  static String string(ByteBuffer in) {
    int length = in.getInt();
    String out = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return out;
  }
}
