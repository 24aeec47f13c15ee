package dateline.annotate;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the dependency tree of a tagged sentence: greedy arc-hybrid transitions chosen by a linear
 * model that was trained with a dynamic oracle (Goldberg and Nivre 2013). Takes time linear in the
 * number of words. Immutable; safe for use by several threads.
 */
public final class Parser {

  private final List<String> relations;
  private final Scorer moves;
  private final Scorer labels;

  /**
   * @param relations the names of the relations, in the order of the classes of {@code labels}
   * @param moves weights that choose transitions
   * @param labels weights that choose relations
   */
  public Parser(List<String> relations, Scorer moves, Scorer labels) {
    this.relations = List.copyOf(relations);
    this.moves = moves;
    this.labels = labels;
  }

  /** The parser that comes with Dateline. */
  public static Parser load() {
    return Resources.read("parser.bin.gz", Parser::read);
  }

  /**
   * Reads a trained parser.
   *
   * @throws IOException if the stream holds none
   */
  public static Parser read(DataInputStream in) throws IOException {
    return new Parser(Resources.strings(in), Weights.read(in), Weights.read(in));
  }

  /**
   * Parses a sentence.
   *
   * @param forms the words with plain quotes, as in {@link Token#text()}
   * @param tags their Penn tags
   * @return a tree with exactly one root, projective; the empty tree for no words
   */
  public Tree parse(String[] forms, String[] tags) {
    ParserFeatures features = new ParserFeatures(forms, tags);
    ParseState state = new ParseState(forms.length);
    int[] keys = new int[ParserFeatures.MOST];
    float[] scores = new float[ParseState.MOVES];
    float[] labelScores = new float[labels.classes()];
    while (!state.isDone()) {
      Arrays.fill(scores, 0);
      moves.score(keys, features.moves(state, keys), scores);
      int move = best(state, scores);
      int label = -1;
      if (move != ParseState.SHIFT) {
        Arrays.fill(labelScores, 0);
        int count = features.labels(state, state.head(move), state.dependent(), keys);
        labels.score(keys, count, labelScores);
        label = Tagger.best(labelScores);
      }
      state.make(move, label);
    }
    return tree(state);
  }

  /** The allowed transition with the largest score. */
  public static int best(ParseState state, float[] scores) {
    int best = -1;
    for (int move = 0; move < ParseState.MOVES; move++) {
      if (state.allows(move) && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }

  private Tree tree(ParseState state) {
    int[] heads = new int[state.size];
    String[] names = new String[state.size];
    for (int i = 0; i < state.size; i++) {
      boolean root = state.heads[i] == state.size;
      heads[i] = root ? Tree.ROOT : state.heads[i];
      names[i] = root ? "root" : relations.get(state.labels[i]);
    }
    return new Tree(heads, names);
  }
}
