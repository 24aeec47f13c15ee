package dateline.publish;

import dateline.describe.DL;
import dateline.describe.Iris;
import dateline.describe.Sketch;
import dateline.store.GraphStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Keeps {@code graph/copies}: which articles repeat the text of another, as outlets do with the
 * copy of an agency. An article is a near copy of the earliest one, by day and then by IRI, that is
 * no near copy itself and with whose text it has most in common. It follows from the articles
 * alone.
 */
public final class NearCopies {

  /** The least share of common runs of words. */
  private static final double LIKE = 0.6;

  private final Map<Long, List<Text>> originals = new HashMap<>();

  private NearCopies() {}

  private record Text(String article, String day, Sketch sketch) {}

  /** Finds the near copies in the store and puts them in place of the former ones. */
  public static void write(GraphStore store, Iris iris) {
    List<Text> texts = store.read(NearCopies::texts);
    Map<String, String> copies = new NearCopies().copies(texts);
    Node graph = iris.graph(Iris.COPIES);
    store.replaceGraphs(
        Set.of(graph),
        out ->
            copies.forEach(
                (copy, original) ->
                    out.quad(
                        Quad.create(
                            graph,
                            NodeFactory.createURI(copy),
                            DL.NEAR_COPY_OF,
                            NodeFactory.createURI(original)))));
  }

  private static List<Text> texts(DatasetGraph data) {
    List<Text> texts = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, DL.SKETCH, Node.ANY)
        .forEachRemaining(
            quad ->
                texts.add(
                    new Text(
                        quad.getSubject().getURI(),
                        day(data, quad.getSubject()),
                        Sketch.parse(quad.getObject().getLiteralLexicalForm()))));
    texts.sort(Comparator.comparing(Text::day).thenComparing(Text::article));
    return texts;
  }

  /** The day an article appeared; one without comes last. */
  private static String day(DatasetGraph data, Node article) {
    Iterator<Quad> days = data.find(article, article, DCTerms.issued.asNode(), Node.ANY);
    return days.hasNext() ? days.next().getObject().getLiteralLexicalForm() : "9999";
  }

  private Map<String, String> copies(List<Text> texts) {
    Map<String, String> copies = new TreeMap<>();
    for (Text text : texts) {
      Text original = original(text);
      if (original == null) {
        keep(text);
      } else {
        copies.put(text.article(), original.article());
      }
    }
    return copies;
  }

  private Text original(Text text) {
    Text best = null;
    double most = LIKE;
    long[] keys = text.sketch().keys();
    for (int place = 0; place < keys.length; place++) {
      for (Text other : originals.getOrDefault(key(keys, place), List.of())) {
        double likeness = text.sketch().likeness(other.sketch());
        if (likeness > most || likeness == most && best == null) {
          most = likeness;
          best = other;
        }
      }
    }
    return best;
  }

  private void keep(Text text) {
    long[] keys = text.sketch().keys();
    for (int place = 0; place < keys.length; place++) {
      originals.computeIfAbsent(key(keys, place), k -> new ArrayList<>(1)).add(text);
    }
  }

  private static long key(long[] keys, int place) {
    return keys[place] * keys.length + place;
  }
}
