package dateline.annotate;

import java.util.Arrays;

/**
 * Finds the projective tree with exactly one root whose arcs have the largest sum of scores (Eisner
 * 1996). Takes time cubic in the number of words.
 */
final class BestTree {

  private final int size;
  private final float[][] scores;
  // Best sums of spans: open ones lack the far side of their arc; 0 head on the left, 1 on the
  // right.
  private final float[][][] open;
  private final float[][][] closed;
  private final int[][][] openSplit;
  private final int[][][] closedSplit;

  /**
   * @param scores score of each arc by head and dependent; the head after the last word is the root
   */
  private BestTree(float[][] scores) {
    this.size = scores.length - 1;
    this.scores = scores;
    this.open = new float[2][size][size];
    this.closed = new float[2][size][size];
    this.openSplit = new int[2][size][size];
    this.closedSplit = new int[2][size][size];
  }

  /** For each word its head; the number of words stands for the root. */
  static int[] heads(float[][] scores) {
    BestTree tree = new BestTree(scores);
    int[] heads = new int[tree.size];
    Arrays.fill(heads, tree.size);
    if (tree.size > 0) {
      tree.fill();
      int root = tree.root();
      tree.unfoldClosed(1, 0, root, heads);
      tree.unfoldClosed(0, root, tree.size - 1, heads);
    }
    return heads;
  }

  private void fill() {
    for (int length = 1; length < size; length++) {
      for (int from = 0; from + length < size; from++) {
        int to = from + length;
        join(from, to);
        close(from, to);
      }
    }
  }

  private void join(int from, int to) {
    float best = Float.NEGATIVE_INFINITY;
    int split = from;
    for (int at = from; at < to; at++) {
      float sum = closed[0][from][at] + closed[1][at + 1][to];
      if (sum > best) {
        best = sum;
        split = at;
      }
    }
    open[0][from][to] = best + scores[from][to];
    open[1][from][to] = best + scores[to][from];
    openSplit[0][from][to] = split;
    openSplit[1][from][to] = split;
  }

  private void close(int from, int to) {
    float best = Float.NEGATIVE_INFINITY;
    for (int at = from + 1; at <= to; at++) {
      float sum = open[0][from][at] + closed[0][at][to];
      if (sum > best) {
        best = sum;
        closedSplit[0][from][to] = at;
      }
    }
    closed[0][from][to] = best;
    best = Float.NEGATIVE_INFINITY;
    for (int at = from; at < to; at++) {
      float sum = closed[1][from][at] + open[1][at][to];
      if (sum > best) {
        best = sum;
        closedSplit[1][from][to] = at;
      }
    }
    closed[1][from][to] = best;
  }

  private int root() {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int root = 0; root < size; root++) {
      float sum = closed[1][0][root] + closed[0][root][size - 1] + scores[size][root];
      if (sum > most) {
        most = sum;
        best = root;
      }
    }
    return best;
  }

  private void unfoldClosed(int side, int from, int to, int[] heads) {
    if (from == to) {
      return;
    }
    int at = closedSplit[side][from][to];
    if (side == 0) {
      unfoldOpen(0, from, at, heads);
      unfoldClosed(0, at, to, heads);
    } else {
      unfoldClosed(1, from, at, heads);
      unfoldOpen(1, at, to, heads);
    }
  }

  private void unfoldOpen(int side, int from, int to, int[] heads) {
    if (side == 0) {
      heads[to] = from;
    } else {
      heads[from] = to;
    }
    int at = openSplit[side][from][to];
    unfoldClosed(0, from, at, heads);
    unfoldClosed(1, at + 1, to, heads);
  }
}
