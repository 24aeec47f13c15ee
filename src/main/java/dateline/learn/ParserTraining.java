package dateline.learn;

import dateline.annotate.ParseState;
import dateline.annotate.Parser;
import dateline.annotate.ParserFeatures;
import dateline.annotate.Resources;
import dateline.annotate.Tree;
import dateline.learn.Treebank.Parsed;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Trains and measures the {@link Parser} with a dynamic oracle that lets it learn from its own
 * mistakes (Goldberg and Nivre 2013). The same data give the same model.
 */
public final class ParserTraining {

  private static final double EXPLORATION = 0.9;

  private final List<String> relations;
  private final Perceptron moves = new Perceptron(ParseState.MOVES);
  private final Perceptron labels;
  private final Random random = new Random(1);
  private final int[] keys = new int[ParserFeatures.MOST];
  private final float[] scores = new float[ParseState.MOVES];
  private final float[] labelScores;

  ParserTraining(List<Parsed> sentences) {
    TreeSet<String> seen = new TreeSet<>();
    sentences.forEach(sentence -> seen.addAll(Arrays.asList(sentence.relations())));
    this.relations = List.copyOf(seen);
    this.labels = new Perceptron(relations.size());
    this.labelScores = new float[relations.size()];
  }

  void learn(List<Parsed> sentences, int passes) {
    for (int pass = 0; pass < passes; pass++) {
      learnPass(sentences, pass);
    }
  }

  void learnPass(List<Parsed> sentences, int pass) {
    List<Parsed> order = new ArrayList<>(sentences);
    Collections.shuffle(order, random);
    for (Parsed sentence : order) {
      learn(sentence, pass > 0);
    }
  }

  private void learn(Parsed sentence, boolean explore) {
    int[] gold = projective(sentence.heads());
    int[] goldLabels = new int[sentence.size()];
    for (int i = 0; i < goldLabels.length; i++) {
      goldLabels[i] = Collections.binarySearch(relations, sentence.relations()[i]);
    }
    ParserFeatures features = new ParserFeatures(sentence.forms(), sentence.tags());
    ParseState state = new ParseState(sentence.size());
    while (!state.isDone()) {
      int count = features.moves(state, keys);
      Arrays.fill(scores, 0);
      moves.score(keys, count, scores);
      moves.next();
      int guess = Parser.best(state, scores);
      int right = bestOfCheapest(state, gold);
      if (cost(state, gold, guess) > cost(state, gold, right)) {
        moves.update(keys, count, right, guess);
        if (!explore || random.nextDouble() > EXPLORATION) {
          guess = right;
        }
      }
      int label = -1;
      if (guess != ParseState.SHIFT) {
        label = label(features, state, guess, gold, goldLabels);
      }
      state.make(guess, label);
    }
  }

  private int label(
      ParserFeatures features, ParseState state, int move, int[] gold, int[] goldLabels) {
    int dependent = state.dependent();
    int head = state.head(move);
    int count = features.labels(state, head, dependent, keys);
    Arrays.fill(labelScores, 0);
    labels.score(keys, count, labelScores);
    int best = 0;
    for (int c = 1; c < labelScores.length; c++) {
      best = labelScores[c] > labelScores[best] ? c : best;
    }
    if (gold[dependent] == head) {
      labels.next();
      if (best != goldLabels[dependent]) {
        labels.update(keys, count, goldLabels[dependent], best);
      }
    }
    return best;
  }

  private int bestOfCheapest(ParseState state, int[] gold) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int move = 0; move < ParseState.MOVES; move++) {
      if (state.allows(move)) {
        int cost = cost(state, gold, move);
        if (cost < least || cost == least && scores[move] > scores[best]) {
          best = move;
          least = cost;
        }
      }
    }
    return best;
  }

  /** How many arcs of the gold tree are out of reach after the transition. */
  private static int cost(ParseState state, int[] gold, int move) {
    int cost = 0;
    int next = state.buffer(0);
    if (move == ParseState.SHIFT) {
      for (int place = 0; place < state.depth(); place++) {
        int word = state.stack(place);
        cost += gold[word] == next ? 1 : 0;
        cost += place > 0 && gold[next] == word ? 1 : 0;
      }
      return cost;
    }
    int word = state.stack(0);
    int first = move == ParseState.LEFT ? next + 1 : next;
    cost += gold[word] >= first ? 1 : 0;
    cost += move == ParseState.LEFT && gold[word] == state.stack(1) && state.depth() > 1 ? 1 : 0;
    for (int i = next; i < gold.length; i++) {
      cost += gold[i] == word ? 1 : 0;
    }
    return cost;
  }

  /** Heads with the root behind the last word and crossing arcs lifted to higher heads. */
  private static int[] projective(int[] heads) {
    int n = heads.length;
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = heads[i] == Tree.ROOT ? n : heads[i];
    }
    boolean lifted = true;
    while (lifted) {
      lifted = false;
      int best = -1;
      for (int i = 0; i < n; i++) {
        if (out[i] != n
            && !covers(out, i)
            && (best < 0 || Math.abs(out[i] - i) < Math.abs(out[best] - best))) {
          best = i;
        }
      }
      if (best >= 0) {
        out[best] = out[out[best]];
        lifted = true;
      }
    }
    return out;
  }

  private static boolean covers(int[] heads, int dependent) {
    int head = heads[dependent];
    for (int i = Math.min(head, dependent) + 1; i < Math.max(head, dependent); i++) {
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

  Parser parser(float least) throws IOException {
    return new Parser(relations, moves.averaged(least), labels.averaged(least));
  }

  void write(Path file, float least) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      Resources.write(out, relations);
      moves.write(out, least);
      labels.write(out, least);
    }
  }

  /**
   * Shares of the words whose head, and whose head and relation, are right.
   *
   * @param heads attached to the right head
   * @param relations attached to the right head by the right relation
   */
  public record Accuracy(double heads, double relations) {}

  static Accuracy accuracy(Parser parser, List<Parsed> sentences) {
    int heads = 0;
    int relations = 0;
    int all = 0;
    for (Parsed sentence : sentences) {
      Tree tree = parser.parse(sentence.forms(), sentence.tags());
      for (int i = 0; i < sentence.size(); i++) {
        boolean head = tree.head(i) == sentence.heads()[i];
        heads += head ? 1 : 0;
        relations += head && tree.relation(i).equals(sentence.relations()[i]) ? 1 : 0;
      }
      all += sentence.size();
    }
    return new Accuracy((double) heads / all, (double) relations / all);
  }
}
