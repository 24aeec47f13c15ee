package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import dateline.annotate.Profile;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.read.Article;
import dateline.read.Span;
import dateline.resolve.Stories;
import dateline.resolve.Telling;
import dateline.store.GraphStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twenty happenings in three tellings each, and look-alikes: which are told together? */
class StoryGraphTest {

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  /** A short article, the number of its happening, and the type of event that it is about. */
  private record Told(Article article, String happening, String type) {}

  private static List<Told> told;
  private static GraphStore store;
  private static Map<String, Telling> tellings;
  private static List<List<String>> stories;

  private static List<List<String>> events(List<List<Telling>> stories) {
    return stories.stream().map(s -> s.stream().map(Telling::event).toList()).toList();
  }

  @BeforeAll
  static void readEverything() throws IOException {
    told = told();
    store = GraphStore.inMemory();
    Pipeline pipeline = Pipeline.load();
    Describer describer = new Describer(IRIS, Profile.DEFAULT);
    for (Told one : told) {
      store.replace(
          IRIS, one.article().id(), out -> describer.describe(pipeline.read(one.article()), out));
    }
    StoryGraph.write(store, IRIS);
    tellings = new TreeMap<>();
    store.read(
        data -> {
          StoryGraph.tellings(data, telling -> tellings.put(telling.event(), telling));
          return true;
        });
    stories = events(Stories.of(tellings.values()));
  }

  @Test
  void tellingsOfOneHappeningAreOneStoryAndLookAlikesAreNot() {
    Map<String, Told> byEvent = events();
    Set<List<String>> joined = new HashSet<>();
    for (List<String> story : stories) {
      for (String one : story) {
        for (String other : story) {
          if (one.compareTo(other) < 0) {
            joined.add(List.of(one, other));
          }
        }
      }
    }
    Set<List<String>> should = new HashSet<>();
    List<String> all = byEvent.keySet().stream().sorted().toList();
    for (String one : all) {
      for (String other : all) {
        boolean same = byEvent.get(one).happening().equals(byEvent.get(other).happening());
        boolean alike = tellings.get(one).type().equals(tellings.get(other).type());
        if (one.compareTo(other) < 0 && same && alike) {
          should.add(List.of(one, other));
        }
      }
    }
    Set<List<String>> right = new HashSet<>(joined);
    right.retainAll(should);
    double precision = (double) right.size() / joined.size();
    double recall = (double) right.size() / should.size();
    double cubed = cubed(byEvent);
    System.out.printf(
        "stories: pairwise precision %.3f, recall %.3f; B-cubed F1 %.3f (%d events, %d stories)%n",
        precision, recall, cubed, byEvent.size(), stories.size());
    for (List<String> pair : joined) {
      if (!right.contains(pair)) {
        System.out.println("  joined wrongly: " + text(byEvent, pair));
      }
    }
    for (List<String> pair : should) {
      if (!right.contains(pair)) {
        System.out.println("  left apart: " + text(byEvent, pair));
      }
    }

    assertThat(precision).isGreaterThanOrEqualTo(0.95);
    assertThat(recall).isGreaterThanOrEqualTo(0.75);
    assertThat(cubed).isGreaterThanOrEqualTo(0.85);
  }

  private static String text(Map<String, Told> byEvent, List<String> pair) {
    return pair.stream()
        .map(
            e ->
                (byEvent.containsKey(e) ? byEvent.get(e).article().id() : "beside its happening")
                    + " "
                    + tellings.get(e))
        .collect(Collectors.joining(" | "));
  }

  /** The harmonic mean of B-cubed precision and recall (Bagga and Baldwin 1998). */
  private static double cubed(Map<String, Told> byEvent) {
    Map<String, Set<String>> system = new HashMap<>();
    byEvent.keySet().forEach(e -> system.put(e, Set.of(e)));
    stories.forEach(s -> s.forEach(e -> system.put(e, new HashSet<>(s))));
    double precision = 0;
    double recall = 0;
    for (String event : byEvent.keySet()) {
      Set<String> gold =
          byEvent.keySet().stream()
              .filter(e -> byEvent.get(e).happening().equals(byEvent.get(event).happening()))
              .filter(e -> tellings.get(e).type().equals(tellings.get(event).type()))
              .collect(Collectors.toSet());
      Set<String> shared = new HashSet<>(system.get(event));
      shared.retainAll(gold);
      precision += (double) shared.size() / system.get(event).size();
      recall += (double) shared.size() / gold.size();
    }
    precision /= byEvent.size();
    recall /= byEvent.size();
    return 2 * precision * recall / (precision + recall);
  }

  @Test
  void theOrderOfTellingsDoesNotMatter() {
    List<Telling> shuffled = new ArrayList<>(tellings.values());
    Collections.shuffle(shuffled, new Random(7));

    assertThat(events(Stories.of(shuffled))).isEqualTo(stories);
  }

  @Test
  void storiesStandInAGraphOfTheirOwnAndCanBeMadeAnew() {
    Set<Quad> before = quads();
    store.replaceGraphs(Set.of(IRIS.graph(Iris.STORIES)), out -> {});
    assertThat(quads()).isEmpty();

    StoryGraph.write(store, IRIS);

    assertThat(quads()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void aPairCanBeExplained() {
    Telling one = tellings.get(stories.get(0).get(0));
    Telling other = tellings.get(stories.get(0).get(1));

    assertThat(Stories.reasons(one, other)).anyMatch(r -> r.startsWith("same "));
  }

  private static Set<Quad> quads() {
    return store.read(
        data -> {
          Set<Quad> quads = new HashSet<>();
          data.find(IRIS.graph(Iris.STORIES), Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quads::add);
          return quads;
        });
  }

  /** The events by the article that tells them. */
  private static Map<String, Told> events() {
    Map<String, Told> byEvent = new HashMap<>();
    store.read(
        data -> {
          new Happenings(data)
              .forEach(
                  h ->
                      told.stream()
                          .filter(t -> IRIS.article(t.article().id()).equals(h.graph()))
                          .findFirst()
                          .ifPresent(t -> byEvent.put(h.event().getURI(), t)));
          return true;
        });
    return byEvent;
  }

  private static List<Told> told() throws IOException {
    String file;
    try (var in =
        Objects.requireNonNull(
            StoryGraphTest.class.getResourceAsStream("/stories/happenings.txt"))) {
      file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Told> told = new ArrayList<>();
    String[] blocks = file.split("(?m)^== ");
    for (int i = 1; i < blocks.length; i++) {
      String[] parts = blocks[i].strip().split("\n", 2);
      String[] head = parts[0].split(" ");
      told.add(new Told(article("h" + head[0] + "-" + i, head[2], parts[1]), head[0], head[1]));
    }
    return told;
  }

  private static Article article(String id, String day, String text) {
    return new Article(
        id,
        text.strip(),
        new Span(0, text.strip().length()),
        Optional.empty(),
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        Optional.empty());
  }
}
