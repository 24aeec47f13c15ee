package dateline.publish;

import dateline.describe.DL;
import dateline.describe.Iris;
import dateline.resolve.Stories;
import dateline.resolve.Telling;
import dateline.store.GraphStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Keeps {@code graph/stories}: which events of which claims are one happening. It holds nothing
 * that cannot be made again from the claims, so that it may be dropped and rebuilt at any time;
 * writing it anew changes only the stories that are told otherwise than before.
 */
public final class StoryGraph {

  private static final Node ISSUED = NodeFactory.createURI("http://purl.org/dc/terms/issued");
  private static final List<String> ROLES =
      List.of("agent", "target", "party", "origin", "destination", "via", "place");

  private final Happenings happenings;
  private final Map<Node, Set<String>> countries = new HashMap<>();

  private StoryGraph(DatasetGraph data) {
    this.happenings = new Happenings(data);
  }

  /** Finds the stories in the store and puts them in place of the former ones. */
  public static void write(GraphStore store, Iris iris) {
    Map<String, Telling> tellings = tellings(store);
    List<List<String>> stories = new Stories(tellings.values()).all();
    Node graph = iris.graph(Iris.STORIES);
    store.replaceGraphs(
        Set.of(graph),
        out -> {
          for (List<String> events : stories) {
            Node story = iris.story(events.get(0));
            out.quad(Quad.create(graph, story, RDF.type.asNode(), DL.term("Story")));
            out.quad(
                Quad.create(
                    graph,
                    story,
                    RDFS.label.asNode(),
                    NodeFactory.createLiteralLang(
                        tellings.get(events.get(0)).type() + ", told " + events.size() + " times",
                        "en")));
            events.forEach(
                event ->
                    out.quad(
                        Quad.create(
                            graph, story, DL.term("includes"), NodeFactory.createURI(event))));
          }
        });
  }

  /** What each claim of the store tells, by its event's IRI. */
  public static Map<String, Telling> tellings(GraphStore store) {
    return store.read(
        data -> {
          StoryGraph reader = new StoryGraph(data);
          Map<String, Telling> tellings = new java.util.TreeMap<>();
          reader.happenings.forEach(h -> tellings.put(h.event().getURI(), reader.telling(h)));
          return tellings;
        });
  }

  private Telling telling(Happening happening) {
    Map<String, Set<String>> fillers = new HashMap<>();
    for (String role : ROLES) {
      fillers.put(role, countries(happening.role(role)));
    }
    fillers.put("people", countries(happening.nationalities()));
    fillers.values().removeIf(Set::isEmpty);
    Optional<Long> count = happening.number(DL.COUNT);
    Optional<Long> least = count.or(() -> happening.number(DL.MIN_COUNT));
    Optional<Long> most = count.or(() -> happening.number(DL.MAX_COUNT));
    return new Telling(
        happening.event().getURI(),
        happening.type(),
        fillers,
        least.or(() -> most).map(OptionalLong::of).orElse(OptionalLong.empty()),
        most.map(OptionalLong::of)
            .orElse(
                least.isPresent() && count.isEmpty()
                    ? OptionalLong.of(Long.MAX_VALUE)
                    : OptionalLong.empty()),
        happening.day("begin").map(LocalDate::parse),
        happening.day("end").map(LocalDate::parse),
        happenings
            .value(happening.graph(), ISSUED)
            .map(d -> LocalDate.parse(d.getLiteralLexicalForm())));
  }

  /** The countries of actors and places, so that a town compares with its country. */
  private Set<String> countries(List<Node> things) {
    Set<String> all = new TreeSet<>();
    for (Node thing : things) {
      all.addAll(
          countries.computeIfAbsent(
              thing,
              t ->
                  happenings
                      .value(t, DL.COUNTRY)
                      .map(c -> Set.of(c.getURI()))
                      .orElseGet(() -> Set.of(t.getURI()))));
    }
    return all;
  }
}
