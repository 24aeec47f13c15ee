package dateline.annotate;

import java.util.Arrays;
import java.util.Optional;

/**
 * Words that a tree is looked for.
 *
 * @param forms the words with plain quotes, as in {@link Token#text()}
 * @param tags their Penn tags
 * @param seen what the network sees in them; empty if it was not asked
 */
public record Tagged(String[] forms, String[] tags, Optional<NetworkScores> seen) {

  /** Words that the network was not asked about. */
  public Tagged(String[] forms, String[] tags) {
    this(forms, tags, Optional.empty());
  }

  /** Number of words. */
  public int size() {
    return forms.length;
  }

  /** Some of the words. */
  Tagged pick(int[] places) {
    return new Tagged(
        Arrays.stream(places).mapToObj(i -> forms[i]).toArray(String[]::new),
        Arrays.stream(places).mapToObj(i -> tags[i]).toArray(String[]::new),
        seen.map(scores -> scores.pick(places)));
  }
}
