package dateline.annotate;

import dateline.annotate.GreedyParser.Guess;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the dependency tree of a tagged sentence: several greedy transition parsers (Goldberg and
 * Nivre 2013), some from left to right and some from right to left, each vote for the arcs they
 * see, and the tree with most votes wins (Sagae and Lavie 2006). Immutable; safe for use by several
 * threads.
 */
public final class Parser {

  /** A margin that counts as half sure. */
  private static final float UNSURE = 20;

  private static final float SURE = 1;

  private final List<String> relations;
  private final List<GreedyParser> voters;

  /**
   * The weights of one voter.
   *
   * @param backwards whether it goes from right to left
   * @param moves weights that choose transitions
   * @param labels weights that choose relations
   */
  public record Voter(boolean backwards, Scorer moves, Scorer labels) {}

  /**
   * @param relations the names of the relations, in the order of the classes of the labels
   * @param voters the trained weights
   * @param clusters the word clusters that they were trained with
   */
  public Parser(List<String> relations, List<Voter> voters, Clusters clusters) {
    this.relations = List.copyOf(relations);
    this.voters =
        voters.stream()
            .map(v -> new GreedyParser(v.backwards(), v.moves(), v.labels(), clusters))
            .toList();
  }

  /** The parser that comes with Dateline, by which the profile {@code fast} reads. */
  public static Parser load(Clusters clusters) {
    return Resources.read("parser.bin.gz", in -> read(in, clusters));
  }

  /**
   * Reads a trained parser.
   *
   * @throws IOException if the stream holds none
   */
  public static Parser read(DataInputStream in, Clusters clusters) throws IOException {
    List<String> relations = Resources.strings(in);
    int size = in.readInt();
    if (size < 1 || size > 100) {
      throw new IOException("no parser: " + size + " voters");
    }
    List<Voter> voters = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      voters.add(new Voter(in.readBoolean(), Weights.read(in), Weights.read(in)));
    }
    return new Parser(relations, voters, clusters);
  }

  /**
   * Parses a sentence.
   *
   * @param words its words
   * @return a tree with exactly one root, projective; the empty tree for no words
   */
  public Tree parse(Tagged words) {
    String[] forms = words.forms();
    List<Guess> guesses = new ArrayList<>();
    boolean agreed = true;
    for (GreedyParser voter : voters) {
      // When two that went different ways agree, no third could outvote them.
      if (guesses.size() < 2 || !agreed) {
        guesses.add(voter.parse(forms, words.tags()));
        agreed &= Arrays.equals(guesses.get(0).heads(), guesses.get(guesses.size() - 1).heads());
      }
    }
    int[] heads = guesses.get(0).heads();
    return tree(agreed ? heads : BestTree.heads(votes(guesses, forms.length)), guesses);
  }

  private static float weight(Guess guess, int word) {
    float margin = guess.margins()[word];
    return margin == Float.POSITIVE_INFINITY ? 1 : SURE + margin / (margin + UNSURE);
  }

  private static float[][] votes(List<Guess> guesses, int size) {
    float[][] votes = new float[size + 1][size];
    for (Guess guess : guesses) {
      for (int i = 0; i < size; i++) {
        votes[guess.heads()[i]][i] += weight(guess, i);
      }
    }
    return votes;
  }

  private Tree tree(int[] heads, List<Guess> guesses) {
    int[] out = new int[heads.length];
    String[] names = new String[heads.length];
    float[] votes = new float[relations.size()];
    for (int i = 0; i < heads.length; i++) {
      boolean root = heads[i] == heads.length;
      out[i] = root ? Tree.ROOT : heads[i];
      Arrays.fill(votes, 0);
      for (Guess guess : guesses) {
        // Who saw the word under another head still has an idea of its relation.
        float share = guess.heads()[i] == heads[i] ? 1 : 0.1f;
        votes[guess.labels()[i]] += share * weight(guess, i);
      }
      names[i] = root ? "root" : relations.get(Tagger.best(votes));
    }
    return new Tree(out, names);
  }
}
