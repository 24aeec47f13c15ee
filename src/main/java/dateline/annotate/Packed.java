package dateline.annotate;

import dateline.annotate.Knowledge.Value;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The files of {@code ontology/} in a form that is read without Apache Jena, whose start and parser
 * take most of a second. The build makes it ({@link #main}); it names length and checksum of the
 * Turtle that it was made from, and where these differ it is not used.
 */
public final class Packed {

  /** What the first number of a packed file is: another for another form. */
  private static final int FORMAT = 0xDA7E0001;

  private static final String ROOT = "/dateline/";
  private static final String FOLDER = "packed/";
  private static final String TURTLE = ".ttl";

  private final ByteBuffer in;

  private Packed(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /**
   * Packs the files of {@code ontology/} whose packed form is missing or out of step.
   *
   * @param args the folder of the compiled classes
   * @throws KnowledgeFault if one is no Turtle
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0], "dateline");
    try (Stream<Path> files = Files.walk(root.resolve("ontology"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(TURTLE)).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        Path packed = root.resolve(place(name));
        byte[] turtle = Files.readAllBytes(file);
        if (!Files.exists(packed) || !new Packed(Files.readAllBytes(packed)).isOf(turtle)) {
          Files.createDirectories(packed.getParent());
          Files.write(packed, bytes(turtle, TurtleFile.read(name, turtle)));
        }
      }
    }
  }

  /**
   * A resource of Dateline.
   *
   * @param name as {@code ontology/words.ttl}
   * @throws IllegalStateException if it is not on the class path
   */
  static byte[] resource(String name) {
    return found(name)
        .orElseThrow(() -> new IllegalStateException("not on the class path: " + name));
  }

  private static Optional<byte[]> found(String name) {
    try (InputStream in = Packed.class.getResourceAsStream(ROOT + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * What the packed form of a file says; empty if there is none that was made from these bytes.
   *
   * @param name the file's path, as {@code ontology/words.ttl}
   */
  static Optional<Knowledge> of(String name, byte[] turtle) {
    return found(place(name))
        .map(Packed::new)
        .filter(packed -> packed.isOf(turtle))
        .map(Packed::knowledge);
  }

  private static String place(String name) {
    return FOLDER + name.substring(0, name.length() - TURTLE.length()) + ".bin";
  }

  private boolean isOf(byte[] turtle) {
    return in.remaining() > 16
        && in.getInt() == FORMAT
        && in.getInt() == turtle.length
        && in.getLong() == checksum(turtle);
  }

  private static long checksum(byte[] turtle) {
    CRC32 sum = new CRC32();
    sum.update(turtle);
    return sum.getValue();
  }

  private Knowledge knowledge() {
    Knowledge out = new Knowledge();
    String[] properties = new String[in.getInt()];
    for (int i = 0; i < properties.length; i++) {
      properties[i] = string();
    }
    for (int subjects = in.getInt(); subjects > 0; subjects--) {
      String subject = string();
      for (int count = in.getInt(); count > 0; count--) {
        out.add(subject, properties[in.getInt()], new Value(string(), in.get() == 1));
      }
    }
    return out;
  }

  private String string() {
    int length = in.getInt();
    String out = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return out;
  }

  private static byte[] bytes(byte[] turtle, Knowledge knowledge) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FORMAT);
    out.writeInt(turtle.length);
    out.writeLong(checksum(turtle));
    Map<String, Map<String, List<Value>>> statements = knowledge.statements();
    List<String> properties =
        statements.values().stream().flatMap(p -> p.keySet().stream()).distinct().toList();
    out.writeInt(properties.size());
    for (String property : properties) {
      string(out, property);
    }
    out.writeInt(statements.size());
    for (Map.Entry<String, Map<String, List<Value>>> subject : statements.entrySet()) {
      string(out, subject.getKey());
      List<Map.Entry<String, Value>> said = new ArrayList<>();
      subject.getValue().forEach((p, values) -> values.forEach(v -> said.add(Map.entry(p, v))));
      out.writeInt(said.size());
      for (Map.Entry<String, Value> one : said) {
        out.writeInt(properties.indexOf(one.getKey()));
        string(out, one.getValue().content());
        out.writeByte(one.getValue().literal() ? 1 : 0);
      }
    }
    return bytes.toByteArray();
  }

  private static void string(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
