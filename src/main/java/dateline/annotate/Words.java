package dateline.annotate;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;

/**
 * The word classes of {@code ontology/words.ttl}: which lemmas stand for people, which report, …
 */
public final class Words {

  private static final String RESOURCE = "/dateline/ontology/words.ttl";
  private static final String NS = "https://w3id.org/dateline/ns#";

  private final Map<String, Set<String>> classes;

  private Words(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** Reads the word classes that come with Dateline. */
  public static Words load() {
    Map<String, Set<String>> classes = new HashMap<>();
    Node lemma = NodeFactory.createURI(NS + "lemma");
    Graph graph = graph(RESOURCE);
    graph
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(
            label -> {
              Set<String> lemmas = new HashSet<>();
              graph
                  .find(label.getSubject(), lemma, Node.ANY)
                  .forEachRemaining(t -> lemmas.add(t.getObject().getLiteralLexicalForm()));
              classes.put(label.getObject().getLiteralLexicalForm(), Set.copyOf(lemmas));
            });
    return new Words(Map.copyOf(classes));
  }

  private static Graph graph(String resource) {
    InputStream in = Words.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + resource);
    }
    return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
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
