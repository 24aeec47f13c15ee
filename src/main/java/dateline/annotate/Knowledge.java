package dateline.annotate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file of {@code ontology/} says: statements in the order of the file, none twice. Immutable
 * once filled; safe for use by several threads.
 */
public final class Knowledge {

  /**
   * What a statement says of its subject.
   *
   * @param content the words of a literal without its language and type, an IRI, or a label that
   *     begins with {@code _:} for a node without a name
   * @param literal whether it is a literal
   */
  public record Value(String content, boolean literal) {

    private static final String WRONG = "an IRI stands where text should, or the reverse";

    /**
     * The words of a literal.
     *
     * @throws IllegalStateException if it is none
     */
    public String text() {
      if (!literal) {
        throw new IllegalStateException(WRONG);
      }
      return content;
    }

    /**
     * The end of an IRI, behind the last {@code #} or {@code /}.
     *
     * @throws IllegalStateException if it is none
     */
    public String localName() {
      if (literal) {
        throw new IllegalStateException(WRONG);
      }
      return content.substring(1 + Math.max(content.lastIndexOf('#'), content.lastIndexOf('/')));
    }

    @Override
    public String toString() {
      return literal ? '"' + content + '"' : content;
    }
  }

  private final Map<String, Map<String, List<Value>>> statements = new LinkedHashMap<>();

  Knowledge() {}

  /**
   * What a file that comes with Dateline says: from its packed form if that was made from it as it
   * is now, which takes a fraction of the time.
   *
   * @param name its path, as {@code ontology/words.ttl}
   * @throws KnowledgeFault if it is no Turtle
   * @throws IllegalStateException if it is not on the class path
   */
  public static Knowledge shipped(String name) {
    byte[] turtle = Packed.source(name);
    return Packed.of(name, turtle)
        .map(Knowledge::read)
        .orElseGet(() -> TurtleFile.read(name, turtle));
  }

  /** Reads what {@link #write} wrote. */
  static Knowledge read(ByteBuffer in) {
    Knowledge out = new Knowledge();
    String[] properties = new String[in.getInt()];
    for (int i = 0; i < properties.length; i++) {
      properties[i] = Packed.string(in);
    }
    for (int subjects = in.getInt(); subjects > 0; subjects--) {
      String subject = Packed.string(in);
      for (int count = in.getInt(); count > 0; count--) {
        String property = properties[in.getInt()];
        out.add(subject, property, new Value(Packed.string(in), in.get() == 1));
      }
    }
    return out;
  }

  /** Writes the properties, then for each subject what is said of it. */
  void write(DataOutputStream out) throws IOException {
    List<String> properties =
        statements.values().stream().flatMap(p -> p.keySet().stream()).distinct().toList();
    out.writeInt(properties.size());
    for (String property : properties) {
      Packed.write(out, property);
    }
    out.writeInt(statements.size());
    for (Map.Entry<String, Map<String, List<Value>>> subject : statements.entrySet()) {
      Packed.write(out, subject.getKey());
      out.writeInt(subject.getValue().values().stream().mapToInt(List::size).sum());
      for (Map.Entry<String, List<Value>> said : subject.getValue().entrySet()) {
        for (Value value : said.getValue()) {
          out.writeInt(properties.indexOf(said.getKey()));
          Packed.write(out, value.content());
          out.writeByte(value.literal() ? 1 : 0);
        }
      }
    }
  }

  /** Adds a statement that was not added yet. */
  void add(String subject, String property, Value value) {
    statements
        .computeIfAbsent(subject, s -> new LinkedHashMap<>())
        .computeIfAbsent(property, p -> new ArrayList<>(1))
        .add(value);
  }

  /** What something is said of: IRIs, and labels of nodes without names. */
  public Set<String> subjects() {
    return statements.keySet();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Knowledge knowledge && statements.equals(knowledge.statements);
  }

  @Override
  public int hashCode() {
    return statements.hashCode();
  }

  /** All that a property says of a subject. */
  public List<Value> values(String subject, String property) {
    return statements.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }

  /** The first that a property says of a subject. */
  public Optional<Value> value(String subject, String property) {
    return values(subject, property).stream().findFirst();
  }
}
