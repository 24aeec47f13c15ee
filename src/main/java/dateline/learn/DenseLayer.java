package dateline.learn;

import static dateline.learn.ChainSums.LABELS;

import java.util.Arrays;
import java.util.Random;

/** What the numbers of a word's vector say for each label, in training; see {@link ChainField}. */
final class DenseLayer {

  private static final float RATE = 0.03f;
  private static final float DROPOUT = 0.2f;

  private final float[][] weights;
  private final float[][] squares;
  private final float[] kept;
  private final Random random;

  DenseLayer(int dimensions, Random random) {
    this.weights = new float[LABELS][dimensions];
    this.squares = new float[LABELS][dimensions];
    this.kept = new float[dimensions];
    this.random = random;
    for (float[] row : squares) {
      Arrays.fill(row, 1);
    }
  }

  int dimensions() {
    return kept.length;
  }

  /** The weights, a row for each label; none if there are no dimensions. */
  float[][] weights() {
    return kept.length == 0 ? new float[0][] : weights;
  }

  /** Chooses the numbers that count until the next call. */
  void drop() {
    for (int d = 0; d < kept.length; d++) {
      kept[d] = random.nextFloat() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
    }
  }

  /** Adds what a word's vector says to the scores. */
  void score(float[] vector, float[] scores) {
    for (int y = 0; y < LABELS; y++) {
      float sum = 0;
      for (int d = 0; d < kept.length; d++) {
        sum += weights[y][d] * kept[d] * vector[d];
      }
      scores[y] += sum;
    }
  }

  /** Learns from one word. */
  void update(float[] vector, float[] slopes, float pace) {
    for (int y = 0; y < LABELS; y++) {
      if (Math.abs(slopes[y]) < 1e-4f) {
        continue;
      }
      for (int d = 0; d < kept.length; d++) {
        float slope = slopes[y] * kept[d] * vector[d];
        squares[y][d] += slope * slope;
        weights[y][d] += pace * RATE * slope / (float) Math.sqrt(squares[y][d]);
      }
    }
  }
}
