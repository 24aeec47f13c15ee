package dateline.annotate;

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
    byte[] turtle = Packed.resource(name);
    return Packed.of(name, turtle).orElseGet(() -> TurtleFile.read(name, turtle));
  }

  void add(String subject, String property, Value value) {
    List<Value> values =
        statements
            .computeIfAbsent(subject, s -> new LinkedHashMap<>())
            .computeIfAbsent(property, p -> new ArrayList<>(1));
    if (!values.contains(value)) {
      values.add(value);
    }
  }

  Map<String, Map<String, List<Value>>> statements() {
    return statements;
  }

  /** What something is said of: IRIs, and labels of nodes without names. */
  public Set<String> subjects() {
    return statements.keySet();
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
