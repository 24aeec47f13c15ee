package dateline.extract;

import dateline.annotate.Sentence;
import java.util.stream.IntStream;

/** What parts an event from a source that stands in the same sentence. */
final class Partings {

  private Partings() {}

  /**
   * Whether a semicolon stands between them, or what is told is what the writer adds behind the
   * source: "…, they say, [although] a court ruled".
   */
  static boolean part(Sentence sentence, int told, int source) {
    return IntStream.range(Math.min(told, source), Math.max(told, source))
        .anyMatch(
            i ->
                sentence.form(i).equals(";")
                    || i > source
                        && sentence.form(i).matches("although|though|whereas")
                        && sentence.form(i - 1).matches("[,\"]")
                        && sentence.tree().isUnder(told, sentence.tree().head(i)));
  }
}
