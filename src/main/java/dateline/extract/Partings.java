package dateline.extract;

import dateline.annotate.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/** What parts an event from a source that stands in the same sentence. */
final class Partings {

  /** What the writer's own words begin with behind those of a source. */
  private static final Set<String> ADDING = Set.of("although", "though", "whereas");

  private Partings() {}

  /**
   * Whether a semicolon stands between them, or what is told is what the writer adds behind the
   * source: "…, they say, [although] a court ruled".
   */
  static boolean part(Sentence sentence, int told, int source) {
    return IntStream.range(Math.min(told, source), Math.max(told, source))
        .anyMatch(
            i ->
                sentence.tokens().get(i).text().equals(";")
                    || i > source
                        && ADDING.contains(sentence.tokens().get(i).text())
                        && sentence.form(i - 1).matches("[,\"]")
                        && sentence.tree().isUnder(told, sentence.tree().head(i)));
  }
}
