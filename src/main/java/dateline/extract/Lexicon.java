package dateline.extract;

import dateline.annotate.Knowledge;
import dateline.annotate.Knowledge.Value;
import dateline.annotate.KnowledgeFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The entries of {@code ontology/lexicon.ttl}: which words tell which event. */
public final class Lexicon {

  private static final String FILE = "ontology/lexicon.ttl";
  private static final String DL = "https://w3id.org/dateline/ns#";
  private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String PART_OF_SPEECH =
      "http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech";

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
    return of(FILE, Knowledge.shipped(FILE));
  }

  /**
   * The lexicon that a file tells of.
   *
   * @param file how messages name it
   * @throws KnowledgeFault if an entry or frame lacks what it needs
   */
  public static Lexicon of(String file, Knowledge knowledge) {
    Map<Value, Frame> frames = new HashMap<>();
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String subject : knowledge.subjects()) {
      for (Value part : knowledge.values(subject, PART_OF_SPEECH)) {
        Entry entry = entry(file, knowledge, subject, part, frames);
        entries.computeIfAbsent(entry.head(), k -> new ArrayList<>()).add(entry);
      }
    }
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

  private static Entry entry(
      String file, Knowledge knowledge, String node, Value part, Map<Value, Frame> frames) {
    List<Frame> behaviors = new ArrayList<>();
    for (Value frame : knowledge.values(node, SYNSEM + "synBehavior")) {
      if (!frames.containsKey(frame)) {
        frames.put(frame, checked(file, frame.toString(), () -> frame(knowledge, frame)));
      }
      behaviors.add(frames.get(frame));
    }
    behaviors.sort(Comparator.comparing(Frame::name));
    return checked(
        file,
        node,
        () ->
            entry(
                knowledge
                    .value(node, LABEL)
                    .filter(Value::literal)
                    .map(Value::text)
                    .filter(label -> !label.isBlank())
                    .orElseThrow(() -> new IllegalStateException("an entry without rdfs:label")),
                !part.literal() && part.localName().equals("verb"),
                behaviors));
  }

  private static <T> T checked(String file, String node, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw KnowledgeFault.of(file, node, e);
    } catch (IllegalStateException e) {
      throw new KnowledgeFault(file, node + ": " + e.getMessage());
    }
  }

  private static Entry entry(String label, boolean verb, List<Frame> frames) {
    List<String> words = new ArrayList<>(Arrays.asList(label.strip().split("\\s+")));
    boolean headFirst = verb || words.contains("of") || words.contains("to");
    String head = words.remove(headFirst ? 0 : words.size() - 1);
    return new Entry(label, head, words, verb, frames);
  }

  private static Frame frame(Knowledge knowledge, Value frame) {
    String node = frame.content();
    String type =
        knowledge
            .value(node, DL + "evokes")
            .orElseThrow(() -> new IllegalStateException("a frame that evokes nothing"))
            .localName();
    List<Argument> arguments = new ArrayList<>();
    for (Value argument : knowledge.values(node, SYNSEM + "synArg")) {
      arguments.add(argument(knowledge, argument.content()));
    }
    // A total order, whatever the order in the file.
    arguments.sort(
        Comparator.comparing(Argument::marker)
            .thenComparing(Argument::fills)
            .thenComparing(argument -> argument.selects().toString())
            .thenComparing(Argument::required));
    return new Frame(
        frame.localName(),
        type(type),
        arguments,
        strings(knowledge, node, DL + "needs"),
        knowledge.value(node, DL + "parties").map(n -> Integer.parseInt(n.text())).orElse(0),
        knowledge.value(node, DL + "homeward").isPresent(),
        knowledge
            .value(node, DL + "confidence")
            .map(n -> Double.parseDouble(n.text()))
            .orElse(0.5));
  }

  private static EventType type(String name) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.term().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("dl:" + name + " is no type of event"));
  }

  private static Argument argument(Knowledge knowledge, String node) {
    return new Argument(
        knowledge
            .value(node, SYNSEM + "marker")
            .orElseThrow(() -> new IllegalStateException("an argument without synsem:marker"))
            .text(),
        knowledge.value(node, DL + "fills").map(Value::localName).orElse(""),
        strings(knowledge, node, DL + "selects"),
        knowledge
            .value(node, SYNSEM + "optional")
            .map(n -> n.text().equals("false"))
            .orElse(false));
  }

  private static Set<String> strings(Knowledge knowledge, String node, String property) {
    Set<String> out = new HashSet<>();
    knowledge.values(node, property).forEach(value -> out.add(value.text()));
    return out;
  }

  /** The entries whose governing word is this lemma, longer ones first. */
  List<Entry> entries(String lemma) {
    return entries.getOrDefault(lemma, List.of());
  }
}
