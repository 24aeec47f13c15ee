package dateline.learn;

import static dateline.learn.ChainSums.LABELS;
import static dateline.learn.ChainSums.SIDES;

import dateline.annotate.NameLabels;
import java.util.Arrays;
import java.util.Random;

/**
 * A linear-chain conditional random field in training: stochastic gradient ascent on the likelihood
 * of the labels with a step size for each weight (AdaGrad, Duchi, Hazan and Singer 2011), with
 * features left out at random, and weights drawn towards zero.
 */
final class ChainField {

  /**
   * How to learn.
   *
   * @param rate size of the first step
   * @param dropout share of features left out at each step
   * @param least by how much weights are drawn towards zero (the norm's L1)
   */
  record Settings(float rate, float dropout, float least) {}

  private final Settings settings;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[SIDES * SIDES];
  private final float[] transitionSquares = new float[SIDES * SIDES];
  private final Random random = new Random(1);

  /**
   * A field that knows nothing.
   *
   * @param features number of features
   */
  ChainField(int features, Settings settings) {
    this.weights = new float[features * LABELS];
    this.squares = new float[features * LABELS];
    this.settings = settings;
    Arrays.fill(squares, 0.1f);
    Arrays.fill(transitionSquares, 1);
  }

  /** What a feature says for a label. */
  float weight(int feature, int label) {
    return weights[feature * LABELS + label];
  }

  /** What speaks for one label behind another; the last row and column are the sentence's ends. */
  float[][] transitions() {
    float[][] out = new float[SIDES][];
    for (int a = 0; a < SIDES; a++) {
      out[a] = Arrays.copyOfRange(transitions, a * SIDES, (a + 1) * SIDES);
    }
    return out;
  }

  /**
   * Learns from one sentence.
   *
   * @param features numbers of the features of each word
   * @param gold the right labels
   * @param pace share of the first step's size
   * @return the negative log-likelihood before the step
   */
  double learn(int[][] features, int[] gold, float pace) {
    int n = gold.length;
    int[][] kept = kept(features);
    float[][] scores = scores(kept);
    double[][] words = new double[n][LABELS];
    double right = 0;
    for (int i = 0; i < n; i++) {
      float most = scores[i][0];
      for (float score : scores[i]) {
        most = Math.max(most, score);
      }
      for (int y = 0; y < LABELS; y++) {
        words[i][y] = Math.exp(Math.max(-60, scores[i][y] - most));
      }
      right += scores[i][gold[i]] - most;
    }
    ChainSums sums = new ChainSums(words, between());
    right += learnTransitions(gold, sums.expected(), pace);
    float[] slopes = new float[LABELS];
    for (int i = 0; i < n; i++) {
      for (int y = 0; y < LABELS; y++) {
        slopes[y] = (float) ((y == gold[i] ? 1 : 0) - sums.probability(i, y));
      }
      update(kept[i], slopes, pace);
    }
    return sums.logarithm() - right;
  }

  private int[][] kept(int[][] features) {
    int[][] out = new int[features.length][];
    for (int i = 0; i < out.length; i++) {
      int[] kept = new int[features[i].length];
      int count = 0;
      for (int feature : features[i]) {
        if (random.nextFloat() >= settings.dropout) {
          kept[count++] = feature;
        }
      }
      out[i] = Arrays.copyOf(kept, count);
    }
    return out;
  }

  private float[][] scores(int[][] features) {
    float[][] out = new float[features.length][LABELS];
    float up = 1 / (1 - settings.dropout);
    for (int i = 0; i < out.length; i++) {
      for (int feature : features[i]) {
        int base = feature * LABELS;
        for (int y = 0; y < LABELS; y++) {
          out[i][y] += up * weights[base + y];
        }
      }
    }
    return out;
  }

  private double[][] between() {
    double[][] out = new double[SIDES][SIDES];
    for (int a = 0; a < SIDES; a++) {
      for (int b = 0; b < SIDES; b++) {
        boolean follows = NameLabels.follows(a == LABELS ? -1 : a, b == LABELS ? -1 : b);
        out[a][b] = follows ? Math.exp(transitions[a * SIDES + b]) : 0;
      }
    }
    return out;
  }

  /** Returns what spoke for the right labels' order before the step. */
  private double learnTransitions(int[] gold, double[][] expected, float pace) {
    double right = 0;
    for (int i = 0; i <= gold.length; i++) {
      int a = i == 0 ? LABELS : gold[i - 1];
      int b = i == gold.length ? LABELS : gold[i];
      expected[a][b]--;
      right += transitions[a * SIDES + b];
    }
    for (int t = 0; t < transitions.length; t++) {
      float slope = (float) -expected[t / SIDES][t % SIDES];
      transitionSquares[t] += slope * slope;
      transitions[t] += pace * settings.rate * slope / (float) Math.sqrt(transitionSquares[t]);
    }
    return right;
  }

  private void update(int[] features, float[] slopes, float pace) {
    float up = 1 / (1 - settings.dropout);
    for (int y = 0; y < LABELS; y++) {
      float slope = slopes[y] * up;
      if (Math.abs(slope) < 1e-4f) {
        continue;
      }
      float step = pace * settings.rate * slope;
      for (int feature : features) {
        int at = feature * LABELS + y;
        squares[at] += slope * slope;
        weights[at] += step / (float) Math.sqrt(squares[at]);
      }
    }
  }

  /** Draws all weights of features towards zero, those of rare features more than others. */
  void shrink(float pace) {
    for (int at = 0; at < weights.length; at++) {
      float weight = weights[at];
      if (weight != 0) {
        float by = pace * settings.rate * settings.least / (float) Math.sqrt(squares[at]);
        float size = Math.max(0, Math.abs(weight) - by);
        weights[at] = weight > 0 ? size : -size;
      }
    }
  }
}
