package dateline.learn;

import dateline.annotate.ParseState;
import dateline.annotate.Tree;

/**
 * Knows the gold tree of a sentence and what each transition would lose of it. Arcs that cross
 * others are lifted to higher heads first.
 */
final class Oracle {

  private final int[] gold;

  Oracle(int[] heads) {
    this.gold = projective(heads);
  }

  /** The gold head of a word; the number of words stands for the root. */
  int head(int word) {
    return gold[word];
  }

  /** Of the transitions that lose least the one with the largest score. */
  int right(ParseState state, float[] scores) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int move = 0; move < ParseState.MOVES; move++) {
      if (state.allows(move)) {
        int cost = cost(state, move);
        if (cost < least || cost == least && scores[move] > scores[best]) {
          best = move;
          least = cost;
        }
      }
    }
    return best;
  }

  /** Of the transitions that lose more the one with the largest score; -1 if there is none. */
  int wrong(ParseState state, float[] scores) {
    int least = cost(state, right(state, scores));
    int best = -1;
    for (int move = 0; move < ParseState.MOVES; move++) {
      if (state.allows(move)
          && (best < 0 || scores[move] > scores[best])
          && cost(state, move) > least) {
        best = move;
      }
    }
    return best;
  }

  /** How many arcs of the gold tree are out of reach after the transition. */
  int cost(ParseState state, int move) {
    return move == ParseState.SHIFT ? costOfShift(state) : costOfArc(state, move);
  }

  private int costOfShift(ParseState state) {
    int next = state.buffer(0);
    int cost = 0;
    for (int place = 0; place < state.depth(); place++) {
      int word = state.stack(place);
      cost += gold[word] == next ? 1 : 0;
      cost += place > 0 && gold[next] == word ? 1 : 0;
    }
    return cost;
  }

  private int costOfArc(ParseState state, int move) {
    int next = state.buffer(0);
    int word = state.stack(0);
    boolean left = move == ParseState.LEFT;
    int cost = gold[word] >= (left ? next + 1 : next) ? 1 : 0;
    cost += left && state.depth() > 1 && gold[word] == state.stack(1) ? 1 : 0;
    for (int i = next; i < gold.length; i++) {
      cost += gold[i] == word ? 1 : 0;
    }
    return cost;
  }

  private static int[] projective(int[] heads) {
    int n = heads.length;
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = heads[i] == Tree.ROOT ? n : heads[i];
    }
    for (int crossing = shortestCrossing(out); crossing >= 0; crossing = shortestCrossing(out)) {
      out[crossing] = out[out[crossing]];
    }
    return out;
  }

  private static int shortestCrossing(int[] heads) {
    int best = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != heads.length
          && !covers(heads, i)
          && (best < 0 || Math.abs(heads[i] - i) < Math.abs(heads[best] - best))) {
        best = i;
      }
    }
    return best;
  }

  /** Whether all that stands between the word and its head stands below the head. */
  private static boolean covers(int[] heads, int word) {
    int head = heads[word];
    for (int i = Math.min(head, word) + 1; i < Math.max(head, word); i++) {
      int at = i;
      while (at != heads.length && at != head) {
        at = heads[at];
      }
      if (at != head) {
        return false;
      }
    }
    return true;
  }
}
