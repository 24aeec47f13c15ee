package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotate.Entity;
import dateline.extract.Claim;
import dateline.read.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Single sentences and what a reader should take from them, in {@code
 * src/test/resources/sentences/*.tsv}: text, date of the document or "-", and the expected events
 * joined by " ;; " or "none"; a "¶" ends a paragraph. The lines in {@code known-failures.txt} are
 * not read rightly yet; no other line may join them. Every run writes {@code target/sentences.txt},
 * which shows what was read instead, and {@code target/known-failures.txt}, the list as it stands.
 */
class SentencesTest {

  private static final Path FOLDER = Path.of("src/test/resources/sentences");
  private static final Path REPORT = Path.of("target/sentences.txt");

  @Test
  void everySentenceOutsideTheListOfKnownFailuresIsReadRightly() throws IOException {
    Pipeline pipeline = Pipeline.load();
    Set<String> failures = new TreeSet<>();
    Map<String, Tally> tallies = new TreeMap<>();
    List<String> report = new ArrayList<>();
    for (Example example : examples()) {
      List<Claim<Entity>> claims = pipeline.read(example.article()).claims();
      boolean right = example.isReadRightly(claims);
      if (!right) {
        failures.add(example.id());
        report.add(example.id() + "\t" + example.text());
        example.expected().forEach(event -> report.add("  expected " + event));
        claims.forEach(claim -> report.add("  read     " + ExpectedEvent.render(claim)));
      }
      tallies.merge(example.file(), Tally.of(example, claims, right), Tally::plus);
      tallies.merge("total", Tally.of(example, claims, right), Tally::plus);
    }
    tallies.forEach((file, tally) -> report.add(file + ": " + tally));
    Files.write(REPORT, report);
    Files.write(REPORT.resolveSibling("known-failures.txt"), failures);
    tallies.forEach((file, tally) -> System.out.println(file + ": " + tally));

    assertThat(knownFailures()).containsAll(failures);
  }

  private static Set<String> knownFailures() throws IOException {
    return new TreeSet<>(Files.readAllLines(FOLDER.resolve("known-failures.txt")));
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          examples.add(Example.parse(file.getFileName().toString(), i + 1, lines.get(i)));
        }
      }
    }
    return examples;
  }

  private record Example(String file, int line, String text, String date, List<String> expected) {

    static Example parse(String file, int line, String row) {
      String[] cells = row.split("\t");
      assertThat(cells).as("%s:%d", file, line).hasSize(3);
      List<String> expected = cells[2].equals("none") ? List.of() : List.of(cells[2].split(" ;; "));
      return new Example(file, line, cells[0], cells[1], expected);
    }

    String id() {
      return file + ":" + line;
    }

    Article article() {
      return Article.of(
          "example", text.replace(" ¶ ", "\n\n"), date.equals("-") ? null : LocalDate.parse(date));
    }

    boolean isReadRightly(List<Claim<Entity>> claims) {
      return claims.size() == expected.size()
          && found(claims, ExpectedEvent::fits) == expected.size();
    }

    /** How many of the expected events have a claim of their own that fits. */
    int found(List<Claim<Entity>> claims, BiPredicate<ExpectedEvent, Claim<Entity>> fits) {
      List<Claim<Entity>> left = new ArrayList<>(claims);
      int found = 0;
      for (String line : expected) {
        ExpectedEvent event = ExpectedEvent.parse(line);
        int before = left.size();
        left.stream().filter(c -> fits.test(event, c)).findFirst().ifPresent(left::remove);
        found += before - left.size();
      }
      return found;
    }
  }

  /** Sentences read rightly, and events with the right type and with the right roles besides. */
  private record Tally(int passed, int sentences, int types, int roles, int events, int extra) {

    static Tally of(Example example, List<Claim<Entity>> claims, boolean right) {
      int types = example.found(claims, ExpectedEvent::typeFits);
      int roles = example.found(claims, ExpectedEvent::rolesFit);
      int events = example.expected().size();
      return new Tally(right ? 1 : 0, 1, types, roles, events, claims.size() - types);
    }

    Tally plus(Tally other) {
      return new Tally(
          passed + other.passed,
          sentences + other.sentences,
          types + other.types,
          roles + other.roles,
          events + other.events,
          extra + other.extra);
    }

    @Override
    public String toString() {
      return "%d of %d sentences; of %d events %d by type, %d by type and roles; %d wrong claims"
          .formatted(passed, sentences, events, types, roles, extra);
    }
  }
}
