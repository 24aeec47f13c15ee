package dateline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * The word classes of {@code ontology/words.ttl}: which lemmas stand for people, which report, …
 */
public final class Words {

  private static final String FILE = "ontology/words.ttl";
  private static final String NS = "https://w3id.org/dateline/ns#";

  private final Map<String, Set<String>> classes;

  private Words(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /**
   * Reads the word classes that come with Dateline.
   *
   * @throws KnowledgeFault if the file cannot be used
   */
  public static Words load() {
    return of(FILE, TurtleFile.shipped(FILE));
  }

  /**
   * The word classes of a graph.
   *
   * @param file how messages name where it stood
   * @throws KnowledgeFault if a label or lemma is no text
   */
  public static Words of(String file, Graph graph) {
    Map<String, Set<String>> classes = new HashMap<>();
    Node lemma = NodeFactory.createURI(NS + "lemma");
    graph
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(
            label -> {
              Set<String> lemmas = new HashSet<>();
              graph
                  .find(label.getSubject(), lemma, Node.ANY)
                  .forEachRemaining(t -> lemmas.add(literal(file, t.getObject())));
              classes.put(literal(file, label.getObject()), Set.copyOf(lemmas));
            });
    return new Words(Map.copyOf(classes));
  }

  private static String literal(String file, Node node) {
    if (!node.isLiteral()) {
      throw new KnowledgeFault(file, node + " stands where text should");
    }
    return node.getLiteralLexicalForm();
  }

  /** Whether the lemma stands in the class of that label. */
  public boolean is(String wordClass, String lemma) {
    Set<String> lemmas = classes.get(wordClass);
    if (lemmas == null) {
      throw new IllegalArgumentException("no class of words: " + wordClass);
    }
    return lemmas.contains(lemma);
  }

  /** Whether there is a class of that label. */
  public boolean has(String wordClass) {
    return classes.containsKey(wordClass);
  }
}
