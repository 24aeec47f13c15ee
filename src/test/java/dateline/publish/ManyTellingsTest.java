package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.describe.Sketch;
import dateline.publish.NearCopies.Text;
import dateline.resolve.Stories;
import dateline.resolve.Telling;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Stories and near copies of so many articles that they do not fit into memory at once. {@code
 * -Ddateline.articles=100000} measures how much time and memory that many want.
 */
class ManyTellingsTest {

  /** So little that everything goes through files. */
  private static final long LIMIT = 20_000;

  private static final List<String> TYPES =
      List.of("Removal", "Acceptance", "Talks", "Agreement", "Sanction", "Movement");

  private static String country(Random random) {
    return "https://w3id.org/dateline/id/country/" + (int) (195 * Math.pow(random.nextDouble(), 3));
  }

  /** Five tellings in two articles; happenings are told some four times within a few days. */
  private static Telling telling(int i) {
    Random happening = new Random(i / 4);
    String type = TYPES.get(happening.nextInt(TYPES.size()));
    Map<String, Set<String>> fillers = new HashMap<>();
    fillers.put("agent", Set.of(country(happening)));
    fillers.put("people", Set.of(country(happening)));
    fillers.put("destination", Set.of(country(happening)));
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(happening.nextInt(3650));
    long count = 1 + happening.nextInt(500);
    Random telling = new Random(i);
    if (telling.nextInt(3) == 0) {
      fillers.remove("destination");
    }
    return new Telling(
        "https://w3id.org/dateline/id/event/" + Long.toHexString(telling.nextLong()),
        type,
        fillers,
        OptionalLong.of(count),
        OptionalLong.of(count),
        telling.nextInt(4) == 0 ? Optional.empty() : Optional.of(day),
        Optional.empty(),
        Optional.of(day.plusDays(telling.nextInt(3))));
  }

  /** Three articles repeat one wire. */
  private static Text text(int i) {
    Random wire = new Random(i / 3);
    List<String> words = new ArrayList<>();
    for (int w = 0; w < 120; w++) {
      words.add(Integer.toString(wire.nextInt(5000)));
    }
    words.subList(0, i % 3).clear();
    return new Text(
        "https://w3id.org/dateline/id/article/" + i,
        LocalDate.of(2015, 1, 1).plusDays(wire.nextInt(3650)).toString(),
        Sketch.of(String.join(" ", words)).orElseThrow());
  }

  private static Set<Set<String>> events(List<List<Telling>> stories) {
    return stories.stream()
        .map(
            story ->
                story.stream().map(Telling::event).collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  @Test
  void storiesThroughFilesAreThoseInMemory() {
    List<Telling> tellings = IntStream.range(0, 5000).mapToObj(i -> telling(i)).toList();
    List<List<Telling>> found = new ArrayList<>();
    try (StorySearch search = new StorySearch(LIMIT)) {
      tellings.forEach(search::add);
      search.forEach(found::add);
    }

    assertThat(events(found)).isEqualTo(events(Stories.of(tellings))).hasSizeGreaterThan(500);
  }

  @Test
  void nearCopiesThroughFilesAreThoseInMemory() {
    List<Text> texts = IntStream.range(0, 2000).mapToObj(i -> text(i)).toList();
    Map<String, String> found = new TreeMap<>();
    try (CopySearch search = new CopySearch(LIMIT)) {
      texts.forEach(search::add);
      search.forEach(found::put);
    }

    assertThat(found).isEqualTo(NearCopies.among(texts)).hasSizeGreaterThan(1000);
  }

  /** Prints processor time and the memory that is held at the end. */
  @Test
  @EnabledIfSystemProperty(named = "dateline.articles", matches = "\\d+")
  void costOfMany() {
    int articles = Integer.getInteger("dateline.articles");
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long[] found = {0, 0};
    long start = clock.getCurrentThreadCpuTime();
    try (CopySearch search = new CopySearch()) {
      IntStream.range(0, articles).forEach(i -> search.add(text(i)));
      search.forEach((copy, original) -> found[0]++);
      report(articles, found[0] + " near copies", clock.getCurrentThreadCpuTime() - start);
    }
    start = clock.getCurrentThreadCpuTime();
    try (StorySearch search = new StorySearch()) {
      IntStream.range(0, articles / 2 * 5).forEach(i -> search.add(telling(i)));
      search.forEach(story -> found[1]++);
      report(articles, found[1] + " stories", clock.getCurrentThreadCpuTime() - start);
    }
    assertThat(found[0]).isGreaterThan(articles / 2);
    assertThat(found[1]).isGreaterThan(articles / 4);
  }

  private static void report(int articles, String what, long nanoseconds) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%,d articles: %s, %,.0f s, %,d MB held%n",
        articles,
        what,
        nanoseconds / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
  }
}
