package dateline.learn;

import dateline.annotate.NameLabels;

/**
 * All ways to label one sentence, summed up by the forward-backward algorithm (Rabiner 1989): how
 * probable each label of each word is, and each pair of neighbours.
 */
final class ChainSums {

  static final int LABELS = NameLabels.COUNT;

  /** The labels and, as the last, what stands outside the sentence. */
  static final int SIDES = LABELS + 1;

  private final double[][] words;
  private final double[][] between;
  private final double[] scales;
  private final double[][] forward;
  private final double[][] backward;
  private final double ending;

  /**
   * Sums up.
   *
   * @param words what speaks for each label of each word, as factors
   * @param between what speaks for one label behind another, as factors; see {@link #SIDES}
   */
  ChainSums(double[][] words, double[][] between) {
    this.words = words;
    this.between = between;
    this.scales = new double[words.length];
    this.forward = forward();
    double sum = 0;
    for (int y = 0; y < LABELS; y++) {
      sum += forward[words.length - 1][y] * between[y][LABELS];
    }
    this.ending = sum;
    this.backward = backward();
  }

  private double[][] forward() {
    double[][] out = new double[words.length][LABELS];
    for (int i = 0; i < words.length; i++) {
      for (int b = 0; b < LABELS; b++) {
        double sum = i == 0 ? between[LABELS][b] : 0;
        for (int a = 0; i > 0 && a < LABELS; a++) {
          sum += out[i - 1][a] * between[a][b];
        }
        out[i][b] = sum * words[i][b];
        scales[i] += out[i][b];
      }
      for (int b = 0; b < LABELS; b++) {
        out[i][b] /= scales[i];
      }
    }
    return out;
  }

  private double[][] backward() {
    int n = words.length;
    double[][] out = new double[n][LABELS];
    for (int a = 0; a < LABELS; a++) {
      out[n - 1][a] = between[a][LABELS] / ending;
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int a = 0; a < LABELS; a++) {
        double sum = 0;
        for (int b = 0; b < LABELS; b++) {
          sum += between[a][b] * words[i + 1][b] * out[i + 1][b];
        }
        out[i][a] = sum / scales[i + 1];
      }
    }
    return out;
  }

  /** Logarithm of the sum over all ways. */
  double logarithm() {
    double sum = Math.log(ending);
    for (double scale : scales) {
      sum += Math.log(scale);
    }
    return sum;
  }

  /** How probable it is that the word has the label. */
  double probability(int word, int label) {
    return forward[word][label] * backward[word][label];
  }

  /** How often each label is to be expected behind each other; see {@link #SIDES}. */
  double[][] expected() {
    int last = words.length - 1;
    double[][] out = new double[SIDES][SIDES];
    for (int y = 0; y < LABELS; y++) {
      out[LABELS][y] = probability(0, y);
      out[y][LABELS] = probability(last, y);
    }
    for (int i = 1; i <= last; i++) {
      for (int a = 0; a < LABELS; a++) {
        for (int b = 0; b < LABELS; b++) {
          out[a][b] += forward[i - 1][a] * between[a][b] * words[i][b] * backward[i][b] / scales[i];
        }
      }
    }
    return out;
  }
}
