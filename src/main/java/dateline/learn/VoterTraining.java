package dateline.learn;

import dateline.annotate.Clusters;
import dateline.annotate.ParseState;
import dateline.annotate.ParserFeatures;
import dateline.annotate.Scorer;
import dateline.learn.Treebank.Parsed;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains one voter of the parser with a dynamic oracle that lets it learn from its own mistakes
 * (Goldberg and Nivre 2013), and with a margin.
 */
final class VoterTraining {

  /** How much better a right transition must score than any wrong one to be left alone. */
  private static final float MARGIN = 15;

  /** The same for relations. */
  private static final float LABEL_MARGIN = 40;

  /** How often the parser goes on with its own mistake instead of the right transition. */
  private static final double EXPLORATION = 0.9;

  private final List<String> relations;
  private final Clusters clusters;
  private final boolean backwards;
  private final Perceptron moves = new Perceptron(ParseState.MOVES);
  private final Perceptron labels;
  private final Random random;
  private final int[] keys = new int[ParserFeatures.MOST];
  private final float[] scores = new float[ParseState.MOVES];
  private final float[] labelScores;

  VoterTraining(List<String> relations, Clusters clusters, boolean backwards, int seed) {
    this.relations = relations;
    this.clusters = clusters;
    this.backwards = backwards;
    this.labels = new Perceptron(relations.size());
    this.labelScores = new float[relations.size()];
    this.random = new Random(seed);
  }

  /** Learns from sentences that are already turned round if the voter goes backwards. */
  void learn(List<Parsed> sentences, int passes) {
    List<Parsed> order = new ArrayList<>(sentences);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      for (Parsed sentence : order) {
        learn(sentence, pass > 0);
      }
    }
  }

  /** The averaged weights for transitions. */
  Scorer moves(float least) {
    return moves.averaged(least);
  }

  /** The averaged weights for relations. */
  Scorer labels(float least) {
    return labels.averaged(least);
  }

  void write(DataOutputStream out, float least) throws IOException {
    out.writeBoolean(backwards);
    moves.write(out, least);
    labels.write(out, least);
  }

  private void learn(Parsed sentence, boolean explore) {
    int[] goldLabels = new int[sentence.size()];
    for (int i = 0; i < goldLabels.length; i++) {
      goldLabels[i] = Collections.binarySearch(relations, sentence.relations()[i]);
    }
    Oracle oracle = new Oracle(sentence.heads());
    ParserFeatures features = new ParserFeatures(sentence.forms(), sentence.tags(), clusters);
    ParseState state = new ParseState(sentence.size());
    while (!state.isDone()) {
      int move = move(features, state, oracle, explore);
      int label = -1;
      if (move != ParseState.SHIFT) {
        label = label(features, state, move, oracle, goldLabels);
      }
      state.make(move, label);
    }
  }

  private int move(ParserFeatures features, ParseState state, Oracle oracle, boolean explore) {
    int count = features.moves(state, keys);
    Arrays.fill(scores, 0);
    moves.score(keys, count, scores);
    moves.next();
    int right = oracle.right(state, scores);
    int wrong = oracle.wrong(state, scores);
    if (wrong < 0 || scores[right] - scores[wrong] > MARGIN) {
      return right;
    }
    boolean mistaken = scores[wrong] > scores[right];
    moves.update(keys, count, right, wrong);
    return mistaken && explore && random.nextDouble() < EXPLORATION ? wrong : right;
  }

  private int label(
      ParserFeatures features, ParseState state, int move, Oracle oracle, int[] goldLabels) {
    int dependent = state.dependent();
    int head = state.head(move);
    int count = features.labels(state, head, dependent, keys);
    Arrays.fill(labelScores, 0);
    labels.score(keys, count, labelScores);
    int right = goldLabels[dependent];
    int rival = right == 0 ? 1 : 0;
    for (int c = 0; c < labelScores.length; c++) {
      rival = c != right && labelScores[c] > labelScores[rival] ? c : rival;
    }
    int guess = labelScores[rival] > labelScores[right] ? rival : right;
    if (oracle.head(dependent) == head) {
      labels.next();
      if (labelScores[right] - labelScores[rival] <= LABEL_MARGIN) {
        labels.update(keys, count, right, rival);
      }
    }
    return guess;
  }
}
