package dateline.annotate;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the Penn Treebank part of speech of each word: a linear model (averaged perceptron, Collins
 * 2002) that goes from left to right. Immutable; safe for use by several threads.
 */
public final class Tagger {

  private final List<String> tags;
  private final Scorer scorer;
  private final Vocabulary vocabulary;

  /**
   * @param tags the tags, in the order of the scorer's classes
   * @param scorer the trained weights
   * @param vocabulary the vocabulary that it was trained with
   */
  public Tagger(List<String> tags, Scorer scorer, Vocabulary vocabulary) {
    if (tags.size() != scorer.classes()) {
      throw new IllegalArgumentException(tags.size() + " tags, " + scorer.classes() + " classes");
    }
    this.tags = List.copyOf(tags);
    this.scorer = scorer;
    this.vocabulary = vocabulary;
  }

  /** The tagger that comes with Dateline. */
  public static Tagger load(Vocabulary vocabulary) {
    return Resources.read("tagger.bin.gz", in -> read(in, vocabulary));
  }

  /**
   * Reads a trained tagger.
   *
   * @throws IOException if the stream holds none
   */
  public static Tagger read(DataInputStream in, Vocabulary vocabulary) throws IOException {
    return new Tagger(Resources.strings(in), Weights.read(in), vocabulary);
  }

  /**
   * Tags the words of a sentence.
   *
   * @param forms the words with plain quotes, as in {@link Token#text()}
   * @return one Penn tag a word
   */
  public String[] tag(String[] forms) {
    int[] classes = classes(forms);
    String[] out = new String[forms.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = tags.get(classes[i]);
    }
    return out;
  }

  private int[] classes(String[] forms) {
    TaggerFeatures features = new TaggerFeatures(forms, vocabulary);
    int[] keys = new int[TaggerFeatures.MOST];
    float[] scores = new float[scorer.classes()];
    int[] out = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      int count = features.fill(i, i > 0 ? out[i - 1] : -1, i > 1 ? out[i - 2] : -1, keys);
      Arrays.fill(scores, 0);
      scorer.score(keys, count, scores);
      out[i] = best(scores);
    }
    return out;
  }

  /** Index of the largest score. */
  static int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }
}
