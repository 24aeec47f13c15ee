package dateline.publish;

import dateline.describe.DL;
import dateline.describe.Iris;
import dateline.resolve.Telling;
import dateline.store.GraphStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

  /** Of how many things the country is remembered. */
  private static final int REMEMBERED = 100_000;

  private final Happenings happenings;
  private final Map<String, Optional<String>> countries =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private StoryGraph(DatasetGraph data) {
    this.happenings = new Happenings(data);
  }

  /** Finds the stories in the store and puts them in place of the former ones. */
  public static void write(GraphStore store, Iris iris) {
    try (SortedLines quads = new SortedLines()) {
      forEach(store, story -> describe(iris, story, quad -> quads.add(Renewal.line(quad))));
      Renewal.apply(store, iris.graph(Iris.STORIES), quads);
    }
  }

  /** Hands out the stories of the store, each as its tellings in the order of their events. */
  public static void forEach(GraphStore store, Consumer<List<Telling>> out) {
    try (StorySearch search = new StorySearch()) {
      store.read(
          data -> {
            tellings(data, search::add);
            return true;
          });
      search.forEach(out);
    }
  }

  /** Hands out what each claim tells. */
  public static void tellings(DatasetGraph data, Consumer<Telling> out) {
    StoryGraph reader = new StoryGraph(data);
    reader.happenings.forEach(
        happening ->
            out.accept(
                reader.telling(happening).located(thing -> reader.country(thing).orElse(thing))));
  }

  /**
   * Hands out what each claim of one article tells, with actors and places as the article names
   * them, and in which country each of these is by that article alone.
   *
   * @param data what the article says
   * @param out takes the tellings
   * @param country takes each thing, and its country or nothing
   */
  public static void tellings(
      DatasetGraph data, Consumer<Telling> out, BiConsumer<String, Optional<String>> country) {
    StoryGraph reader = new StoryGraph(data);
    reader.happenings.forEach(
        happening -> {
          Telling telling = reader.telling(happening);
          out.accept(telling);
          telling.fillers().values().stream()
              .flatMap(Set::stream)
              .forEach(thing -> country.accept(thing, reader.country(thing)));
        });
  }

  /** Sends the quads of a story. */
  public static void describe(Iris iris, List<Telling> story, Consumer<Quad> out) {
    Node graph = iris.graph(Iris.STORIES);
    Telling first = story.get(0);
    Node node = iris.story(first.event());
    String label = first.type() + ", told " + story.size() + " times";
    out.accept(Quad.create(graph, node, RDF.type.asNode(), DL.term("Story")));
    out.accept(
        Quad.create(graph, node, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en")));
    story.forEach(
        telling ->
            out.accept(
                Quad.create(
                    graph, node, DL.term("includes"), NodeFactory.createURI(telling.event()))));
  }

  private Telling telling(Happening happening) {
    Map<String, Set<String>> fillers = new HashMap<>();
    for (String role : ROLES) {
      fillers.put(role, iris(happening.role(role)));
    }
    fillers.put("people", iris(happening.nationalities()));
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
        happenings.value(happening.graph(), ISSUED).flatMap(Happening::day));
  }

  private static Set<String> iris(List<Node> things) {
    return things.stream().map(Node::getURI).collect(Collectors.toSet());
  }

  /** The country of an actor or place, so that a town compares with its country. */
  private Optional<String> country(String thing) {
    return countries.computeIfAbsent(
        thing,
        t ->
            happenings
                .value(NodeFactory.createURI(t), DL.COUNTRY)
                .filter(Node::isURI)
                .map(Node::getURI));
  }
}
