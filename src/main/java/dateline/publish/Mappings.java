package dateline.publish;

import dateline.describe.Iris;
import dateline.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Keeps the links that a knowledge base of the user's gives to the graph's actors and places: each
 * in {@code graph/links}, and what speaks for it in {@code graph/mappings}, as SSSOM describes
 * mappings. The index of the knowledge base lies in the store's folder, so that later builds link
 * what they add.
 */
public final class Mappings {

  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final Node MAPPING = NodeFactory.createURI(SSSOM + "Mapping");
  private static final Node JUSTIFICATION = NodeFactory.createURI(SSSOM + "mapping_justification");
  private static final Node LEXICAL =
      NodeFactory.createURI("https://w3id.org/semapv/vocab/LexicalMatching");
  private static final Node MATCHED = NodeFactory.createURI(SSSOM + "match_string");
  private static final Node SOURCE = OWL.annotatedSource.asNode();
  private static final Node PROPERTY = OWL.annotatedProperty.asNode();
  private static final Node TARGET = OWL.annotatedTarget.asNode();

  private final GraphStore store;
  private final Iris iris;
  private final Node graph;
  private final Node links;

  /** The links of a store. */
  public Mappings(GraphStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
    this.graph = iris.graph(Iris.MAPPINGS);
    this.links = iris.graph(Iris.LINKS);
  }

  /**
   * What came of linking.
   *
   * @param lines each link with what speaks for it, by actor or place
   * @param unsure how many names several things go by, or too little speaks for the one
   */
  public record Outcome(List<String> lines, int unsure) {}

  /**
   * Indexes files as the store's knowledge base, in place of an earlier one.
   *
   * @param folder where the index is kept
   * @return how many things have a name
   * @throws BadKnowledge if a file cannot be read
   */
  public static long index(Path folder, List<Path> files) {
    return KnowledgeBase.index(folder, files);
  }

  /** Removes the index in a folder. */
  public static void forget(Path folder) {
    try {
      KnowledgeBase.clear(folder);
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Links by the knowledge base in a folder, in place of earlier such links. */
  public Outcome link(Path folder) {
    int[] unsure = {0};
    List<Match> matches = decide(folder, unsure);
    put(matches);
    return new Outcome(matches.stream().map(Match::toString).toList(), unsure[0]);
  }

  /** Finds what would be linked, and changes nothing. */
  public Outcome preview(Path folder) {
    int[] unsure = {0};
    return new Outcome(decide(folder, unsure).stream().map(Match::toString).toList(), unsure[0]);
  }

  /** Removes all such links. */
  public void drop() {
    put(List.of());
  }

  /** Links anew after the graph has changed, if the folder holds a knowledge base. */
  public static void refresh(GraphStore store, Iris iris, Path folder) {
    if (KnowledgeBase.isIn(folder)) {
      new Mappings(store, iris).link(folder);
    }
  }

  private List<Match> decide(Path folder, int[] unsure) {
    Set<Quad> ours = links();
    try (KnowledgeBase base = KnowledgeBase.in(folder)) {
      return store.read(
          data -> {
            NamedThings entities = new NamedThings(data, iris, ours);
            Matching matching = new Matching(base, entities::aliases);
            Map<String, List<Match>> byTarget = new TreeMap<>();
            for (Node node : entities.all()) {
              Matching.Verdict verdict = matching.match(entities.thing(node));
              verdict
                  .match()
                  .ifPresent(
                      m -> byTarget.computeIfAbsent(m.target(), t -> new ArrayList<>()).add(m));
              unsure[0] += verdict.match().isEmpty() && verdict.candidates() > 0 ? 1 : 0;
            }
            List<Match> sure = new ArrayList<>();
            for (List<Match> matches : byTarget.values()) {
              // One thing is not two: nobody can tell which of them is meant.
              if (matches.size() == 1) {
                sure.add(matches.get(0));
              } else {
                unsure[0] += matches.size();
              }
            }
            sure.sort(Comparator.comparing(Match::entity));
            return sure;
          });
    }
  }

  /** What earlier mappings put into the graph of links. */
  private Set<Quad> links() {
    return store.read(
        data -> {
          Set<Quad> found = new LinkedHashSet<>();
          data.find(graph, Node.ANY, RDF.type.asNode(), MAPPING)
              .forEachRemaining(
                  quad -> {
                    Optional<Node> source = one(data, quad.getSubject(), SOURCE);
                    Optional<Node> property = one(data, quad.getSubject(), PROPERTY);
                    Optional<Node> target = one(data, quad.getSubject(), TARGET);
                    if (source.isPresent() && property.isPresent() && target.isPresent()) {
                      found.add(Quad.create(links, source.get(), property.get(), target.get()));
                    }
                  });
          return found;
        });
  }

  private Optional<Node> one(DatasetGraph data, Node mapping, Node property) {
    var found = data.find(graph, mapping, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private void put(List<Match> matches) {
    Set<Quad> before = links();
    Set<Quad> after = new LinkedHashSet<>();
    for (Match match : matches) {
      Node source = NodeFactory.createURI(match.entity());
      Node target = NodeFactory.createURI(match.target());
      after.add(Quad.create(links, source, match.relation(), target));
      Node mapping = iris.mapping(match.entity(), match.target());
      add(after, mapping, RDF.type.asNode(), MAPPING);
      add(after, mapping, SOURCE, source);
      add(after, mapping, PROPERTY, match.relation());
      add(after, mapping, TARGET, target);
      add(after, mapping, JUSTIFICATION, LEXICAL);
      add(after, mapping, MATCHED, NodeFactory.createLiteralString(match.name()));
      add(
          after,
          mapping,
          RDFS.comment.asNode(),
          NodeFactory.createLiteralLang(match.reason(), "en"));
    }
    store.change(
        data -> {
          Set<Quad> old = new LinkedHashSet<>(before);
          data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(old::add);
          old.stream().filter(quad -> !after.contains(quad)).forEach(data::delete);
          // Reading an article again may have taken a link away: all are added.
          after.stream().filter(quad -> !data.contains(quad)).forEach(data::add);
        });
  }

  private void add(Set<Quad> quads, Node subject, Node property, Node object) {
    quads.add(Quad.create(graph, subject, property, object));
  }
}
