package dateline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.resolve.Alike;
import dateline.resolve.Neighbours;
import dateline.resolve.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Wherever a sorted sequence is cut, the same tellings are found alike. */
class BehindTest {

  private static Telling telling(int number, Random random) {
    String agent = "country/" + (char) ('A' + random.nextInt(2));
    return new Telling(
        "event/" + number,
        "Removal",
        Map.of("agent", Set.of(agent), "people", Set.of("country/X"), "destination", Set.of(agent)),
        OptionalLong.of(100),
        OptionalLong.of(100),
        Optional.of(LocalDate.of(2025, 1, 1 + random.nextInt(28))),
        Optional.empty(),
        Optional.empty());
  }

  private static Set<String> pairs(Iterator<String> lines) {
    Set<String> pairs = new TreeSet<>();
    Neighbours neighbours = new Neighbours();
    lines.forEachRemaining(line -> neighbours.take(line, (Alike pair) -> pairs.add(pair.line())));
    return pairs;
  }

  @RepeatedTest(20)
  void cutsDoNotMatter(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.addAll(Neighbours.lines(telling(i, random)));
    }
    lines.sort(null);
    Set<Integer> cuts = new TreeSet<>(Set.of(0, lines.size()));
    for (int i = 0; i < 12; i++) {
      cuts.add(random.nextInt(lines.size()));
    }
    List<List<String>> parts = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      parts.add(lines.subList(from, cut));
      from = cut;
    }
    Map<Integer, List<String>> heads = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      heads.put(i, Happenings.head(i, parts.get(i).iterator()).next()._2());
    }
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < parts.size(); i++) {
      found.addAll(pairs(new Behind(parts.get(i).iterator(), i, heads)));
    }

    assertThat(found).isEqualTo(pairs(lines.iterator())).hasSizeGreaterThan(100);
  }
}
