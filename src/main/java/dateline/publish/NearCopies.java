package dateline.publish;

import dateline.describe.DL;
import dateline.describe.Iris;
import dateline.describe.Sketch;
import dateline.store.GraphStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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

  /**
   * What is known of an article's text.
   *
   * @param article its IRI
   * @param day when it appeared; one without comes last
   * @param sketch what its text is like
   */
  public record Text(String article, String day, Sketch sketch) {

    /** The earliest first. */
    static final Comparator<Text> ORDER =
        Comparator.comparing(Text::day).thenComparing(Text::article);

    /** As one line with tabs, which {@link #parse} reads again. */
    public String line() {
      return day + "\t" + article + "\t" + sketch;
    }

    /** The text that a line tells of. */
    public static Text parse(String line) {
      String[] fields = line.split("\t");
      return new Text(fields[1], fields[0], Sketch.parse(fields[2]));
    }

    /** Names that texts much alike share, one for each place of the sketch. */
    public List<Long> keys() {
      long[] keys = sketch.keys();
      List<Long> all = new ArrayList<>();
      for (int place = 0; place < keys.length; place++) {
        all.add(keys[place] * keys.length + place);
      }
      return all;
    }
  }

  /** Finds the near copies in the store and puts them in place of the former ones. */
  public static void write(GraphStore store, Iris iris) {
    try (SortedLines quads = new SortedLines();
        CopySearch search = new CopySearch()) {
      store.read(
          data -> {
            texts(data, search::add);
            return true;
          });
      search.forEach((copy, original) -> quads.add(Renewal.line(quad(iris, copy, original))));
      Renewal.apply(store, iris.graph(Iris.COPIES), quads);
    }
  }

  /** The statement that an article repeats another. */
  public static Quad quad(Iris iris, String copy, String original) {
    return Quad.create(
        iris.graph(Iris.COPIES),
        NodeFactory.createURI(copy),
        DL.NEAR_COPY_OF,
        NodeFactory.createURI(original));
  }

  /** Hands out what is known of the texts of all articles that are long enough to compare. */
  public static void texts(DatasetGraph data, Consumer<Text> out) {
    data.find(Node.ANY, Node.ANY, DL.SKETCH, Node.ANY)
        .forEachRemaining(
            quad ->
                out.accept(
                    new Text(
                        quad.getSubject().getURI(),
                        day(data, quad.getSubject()),
                        Sketch.parse(quad.getObject().getLiteralLexicalForm()))));
  }

  /**
   * The near copies among some texts, each with what it repeats. Texts that no chain of shared keys
   * ties together never meet, so each such bundle may be looked at by itself.
   */
  public static Map<String, String> among(Collection<Text> texts) {
    return new NearCopies().copies(texts.stream().sorted(Text.ORDER).toList());
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
    for (Long key : text.keys()) {
      for (Text other : originals.getOrDefault(key, List.of())) {
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
    text.keys().forEach(key -> originals.computeIfAbsent(key, k -> new ArrayList<>(1)).add(text));
  }
}
