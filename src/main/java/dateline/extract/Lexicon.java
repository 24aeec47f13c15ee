package dateline.extract;

import dateline.annotate.KnowledgeFault;
import dateline.annotate.TurtleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.JenaException;
import org.apache.jena.vocabulary.RDFS;

/** The entries of {@code ontology/lexicon.ttl}: which words tell which event. */
public final class Lexicon {

  private static final String FILE = "ontology/lexicon.ttl";
  private static final String DL = "https://w3id.org/dateline/ns#";
  private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  private static final Node ARG = NodeFactory.createURI(SYNSEM + "synArg");
  private static final Node MARKER = NodeFactory.createURI(SYNSEM + "marker");
  private static final Node OPTIONAL = NodeFactory.createURI(SYNSEM + "optional");
  private static final Node BEHAVIOR = NodeFactory.createURI(SYNSEM + "synBehavior");
  private static final Node PART_OF_SPEECH =
      NodeFactory.createURI("http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech");

  private final Map<String, List<Entry>> entries;

  private Lexicon(Map<String, List<Entry>> entries) {
    this.entries = entries;
  }

  /**
   * Reads the lexicon that comes with Dateline.
   *
   * @throws KnowledgeFault if the file cannot be used
   */
  public static Lexicon load() {
    return of(FILE, TurtleFile.shipped(FILE));
  }

  /**
   * The lexicon of a graph.
   *
   * @param file how messages name where it stood
   * @throws KnowledgeFault if an entry or frame lacks what it needs
   */
  public static Lexicon of(String file, Graph graph) {
    Map<Node, Frame> frames = new HashMap<>();
    Map<String, List<Entry>> entries = new HashMap<>();
    graph
        .find(Node.ANY, PART_OF_SPEECH, Node.ANY)
        .forEachRemaining(
            t -> {
              Entry entry = entry(file, graph, t, frames);
              entries.computeIfAbsent(entry.head(), k -> new ArrayList<>()).add(entry);
            });
    // Longer entries first: "take in" is another verb than "take".
    entries
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing((Entry e) -> -e.rest().size())
                        .thenComparing(Entry::label)
                        .thenComparing(Entry::verb)));
    return new Lexicon(entries);
  }

  private static Entry entry(String file, Graph graph, Triple t, Map<Node, Frame> frames) {
    Node node = t.getSubject();
    List<Frame> behaviors = new ArrayList<>();
    graph
        .find(node, BEHAVIOR, Node.ANY)
        .forEachRemaining(
            b -> {
              Node frame = b.getObject();
              if (!frames.containsKey(frame)) {
                frames.put(frame, checked(file, frame, () -> frame(graph, frame)));
              }
              behaviors.add(frames.get(frame));
            });
    behaviors.sort(Comparator.comparing(Frame::name));
    return checked(
        file,
        node,
        () ->
            entry(
                one(graph, node, RDFS.label.asNode())
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .filter(label -> !label.isBlank())
                    .orElseThrow(() -> new IllegalStateException("an entry without rdfs:label")),
                t.getObject().isURI() && t.getObject().getLocalName().equals("verb"),
                behaviors));
  }

  private static <T> T checked(String file, Node node, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw KnowledgeFault.of(file, node.toString(), e);
    } catch (IllegalStateException e) {
      throw new KnowledgeFault(file, node + ": " + e.getMessage());
    } catch (UnsupportedOperationException | JenaException e) {
      throw new KnowledgeFault(file, node + ": an IRI stands where text should, or the reverse");
    }
  }

  private static Entry entry(String label, boolean verb, List<Frame> frames) {
    List<String> words = new ArrayList<>(Arrays.asList(label.strip().split("\\s+")));
    boolean headFirst = verb || words.contains("of");
    String head = words.remove(headFirst ? 0 : words.size() - 1);
    return new Entry(label, head, words, verb, frames);
  }

  private static Frame frame(Graph graph, Node node) {
    String type =
        one(graph, node, dl("evokes"))
            .orElseThrow(() -> new IllegalStateException("a frame that evokes nothing"))
            .getLocalName();
    List<Argument> arguments = new ArrayList<>();
    graph
        .find(node, ARG, Node.ANY)
        .forEachRemaining(t -> arguments.add(argument(graph, t.getObject())));
    // A total order: the order of a graph's blank nodes differs from run to run.
    arguments.sort(
        Comparator.comparing(Argument::marker)
            .thenComparing(Argument::fills)
            .thenComparing(argument -> argument.selects().toString())
            .thenComparing(Argument::required));
    return new Frame(
        node.getLocalName(),
        type(type),
        arguments,
        strings(graph, node, dl("needs")),
        one(graph, node, dl("parties"))
            .map(n -> Integer.parseInt(n.getLiteralLexicalForm()))
            .orElse(0),
        one(graph, node, dl("homeward")).isPresent(),
        one(graph, node, dl("confidence"))
            .map(n -> Double.parseDouble(n.getLiteralLexicalForm()))
            .orElse(0.5));
  }

  private static EventType type(String name) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.term().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("dl:" + name + " is no type of event"));
  }

  private static Argument argument(Graph graph, Node node) {
    return new Argument(
        one(graph, node, MARKER)
            .orElseThrow(() -> new IllegalStateException("an argument without synsem:marker"))
            .getLiteralLexicalForm(),
        one(graph, node, dl("fills")).map(Node::getLocalName).orElse(""),
        strings(graph, node, dl("selects")),
        one(graph, node, OPTIONAL)
            .map(n -> n.getLiteralLexicalForm().equals("false"))
            .orElse(false));
  }

  private static Node dl(String name) {
    return NodeFactory.createURI(DL + name);
  }

  private static Optional<Node> one(Graph graph, Node subject, Node predicate) {
    var found = graph.find(subject, predicate, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Set<String> strings(Graph graph, Node subject, Node predicate) {
    Set<String> out = new HashSet<>();
    graph
        .find(subject, predicate, Node.ANY)
        .forEachRemaining(t -> out.add(t.getObject().getLiteralLexicalForm()));
    return out;
  }

  /** The entries whose governing word is this lemma, longer ones first. */
  List<Entry> entries(String lemma) {
    return entries.getOrDefault(lemma, List.of());
  }
}
