package dateline.annotate;

import java.util.Arrays;

/**
 * Words that a tree is looked for.
 *
 * @param forms the words with plain quotes, as in {@link Token#text()}
 * @param tags their Penn tags
 * @param vectors what the encoder sees in each; none if it was not asked
 */
public record Tagged(String[] forms, String[] tags, float[][] vectors) {

  /** Words that the encoder was not asked about. */
  public Tagged(String[] forms, String[] tags) {
    this(forms, tags, new float[0][]);
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
        vectors.length == 0
            ? vectors
            : Arrays.stream(places).mapToObj(i -> vectors[i]).toArray(float[][]::new));
  }
}
