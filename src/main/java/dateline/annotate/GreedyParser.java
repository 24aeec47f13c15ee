package dateline.annotate;

import java.util.Arrays;

/**
 * Goes through a sentence once, from left to right or from right to left, and makes at each state
 * the arc-hybrid transition that a linear model likes best. Takes time linear in the number of
 * words.
 */
final class GreedyParser {

  /**
   * What one parser thinks.
   *
   * @param heads for each word its head, the number of words standing for the root
   * @param labels for each word the number of its relation
   * @param margins for each word by how much its arc was liked better than any other transition
   */
  record Guess(int[] heads, int[] labels, float[] margins) {}

  private final boolean backwards;
  private final Scorer moves;
  private final Scorer labels;
  private final Clusters clusters;

  GreedyParser(boolean backwards, Scorer moves, Scorer labels, Clusters clusters) {
    this.backwards = backwards;
    this.moves = moves;
    this.labels = labels;
    this.clusters = clusters;
  }

  Guess parse(String[] forms, String[] tags) {
    return backwards ? reverse(run(reverse(forms), reverse(tags))) : run(forms, tags);
  }

  private Guess run(String[] forms, String[] tags) {
    ParserFeatures features = new ParserFeatures(forms, tags, clusters);
    ParseState state = new ParseState(forms.length);
    int[] keys = new int[ParserFeatures.MOST];
    float[] scores = new float[ParseState.MOVES];
    float[] labelScores = new float[labels.classes()];
    float[] margins = new float[forms.length];
    while (!state.isDone()) {
      int forced = state.forced();
      Arrays.fill(scores, 0);
      if (forced < 0) {
        moves.score(keys, features.moves(state, keys), scores);
      }
      int move = forced < 0 ? best(state, scores) : forced;
      int label = -1;
      if (move != ParseState.SHIFT) {
        Arrays.fill(labelScores, 0);
        int count = features.labels(state, state.head(move), state.dependent(), keys);
        labels.score(keys, count, labelScores);
        label = Tagger.best(labelScores);
        margins[state.dependent()] = margin(state, scores, move);
      }
      state.make(move, label);
    }
    return new Guess(state.heads, state.labels, margins);
  }

  /** The allowed transition with the largest score. */
  static int best(ParseState state, float[] scores) {
    int best = -1;
    for (int move = 0; move < ParseState.MOVES; move++) {
      if (state.allows(move) && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }

  private static float margin(ParseState state, float[] scores, int best) {
    float next = Float.NEGATIVE_INFINITY;
    for (int move = 0; move < ParseState.MOVES; move++) {
      if (move != best && state.allows(move)) {
        next = Math.max(next, scores[move]);
      }
    }
    return scores[best] - next;
  }

  private static String[] reverse(String[] words) {
    String[] out = new String[words.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = words[out.length - 1 - i];
    }
    return out;
  }

  private static Guess reverse(Guess guess) {
    int n = guess.heads().length;
    Guess out = new Guess(new int[n], new int[n], new float[n]);
    for (int i = 0; i < n; i++) {
      int head = guess.heads()[n - 1 - i];
      out.heads()[i] = head == n ? n : n - 1 - head;
      out.labels()[i] = guess.labels()[n - 1 - i];
      out.margins()[i] = guess.margins()[n - 1 - i];
    }
    return out;
  }
}
