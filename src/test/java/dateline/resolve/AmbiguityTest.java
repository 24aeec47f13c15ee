package dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Pipeline;
import dateline.annotate.Entity;
import dateline.annotate.Gazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that stand for several things: what an article is linked to, and what it must not be. */
class AmbiguityTest {

  /** What of the links may be wrong. */
  private static final double WRONG = 0.05;

  @TempDir Path folder;

  @Test
  void hardlyALinkIsWrong() throws IOException {
    Pipeline pipeline = Pipeline.load();
    Gazetteer known = Gazetteer.load();
    List<String> lines = cases();
    int links = 0;
    Set<String> wrong = new TreeSet<>();
    Set<String> missed = new TreeSet<>();
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      Set<String> right = Set.of(row[1].isEmpty() ? new String[0] : ids(row[1]));
      Set<String> linked =
          OneArticle.read(pipeline, folder, "2025-09-08", row[0]).entities().stream()
              .map(Entity::id)
              .filter(id -> known.entity(id).isPresent())
              .collect(Collectors.toCollection(TreeSet::new));
      links += linked.size();
      linked.stream().filter(id -> !right.contains(id)).forEach(id -> wrong.add(id + ": " + line));
      if (!right.isEmpty() && linked.stream().noneMatch(right::contains)) {
        missed.add(line);
      }
    }
    System.out.printf("ambiguity: %d links in %d texts%n", links, lines.size());
    wrong.forEach(line -> System.out.println("  wrong " + line));
    missed.forEach(line -> System.out.println("  nobody " + line));
    assertThat(lines).hasSizeGreaterThanOrEqualTo(60);
    assertThat(links).isGreaterThan(lines.size());
    assertThat((double) wrong.size() / links).isLessThanOrEqualTo(WRONG);
  }

  private static String[] ids(String list) {
    return List.of(list.split(" ")).stream()
        .map(id -> id.contains("/") ? id : "country/" + id)
        .toArray(String[]::new);
  }

  private static List<String> cases() throws IOException {
    try (InputStream in = AmbiguityTest.class.getResourceAsStream("/ambiguity.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
