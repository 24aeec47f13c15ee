package dateline.annotate;

import dateline.annotate.GreedyParser.Guess;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dependency tree of a tagged sentence: several greedy transition parsers (Goldberg and
 * Nivre 2013), some from left to right and some from right to left, each vote for the arcs they
 * see, and the tree with most votes wins (Sagae and Lavie 2006). A neural network that looks at the
 * encoder's vectors can have a vote of more weight: that gives better trees of news and worse
 * graphs, so articles are read without it. Immutable; safe for use by several threads.
 */
public final class Parser {

  /** A margin that counts as half sure. */
  private static final float UNSURE = 20;

  private static final float SURE = 1;

  /** How much the network's whole certainty of a head counts. */
  private static final float NETWORK_HEAD = 6;

  /** How much its certainty of a relation counts. */
  private static final float NETWORK_RELATION = 3;

  private final List<String> relations;
  private final List<GreedyParser> voters;
  private final Optional<HeadNetwork> network;

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
    this(
        relations,
        voters.stream()
            .map(v -> new GreedyParser(v.backwards(), v.moves(), v.labels(), clusters))
            .toList(),
        Optional.empty());
  }

  private Parser(List<String> relations, List<GreedyParser> voters, Optional<HeadNetwork> network) {
    this.relations = List.copyOf(relations);
    this.voters = List.copyOf(voters);
    this.network = network;
  }

  /** The parser that comes with Dateline, by which articles are read in both profiles. */
  public static Parser load(Clusters clusters) {
    return Resources.read("parser.bin.gz", in -> read(in, clusters));
  }

  /** The same with the vote of the network that comes with it. */
  public static Parser precise(Clusters clusters) {
    return load(clusters).with(HeadNetwork.load());
  }

  /**
   * The same parser with the vote of a network.
   *
   * @throws IllegalArgumentException if the network tells other relations
   */
  public Parser with(HeadNetwork other) {
    if (!other.relations().equals(relations)) {
      throw new IllegalArgumentException("other relations: " + other.relations());
    }
    return new Parser(relations, voters, Optional.of(other));
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
   * @param words its words, with vectors if they are needed
   * @return a tree with exactly one root, projective; the empty tree for no words
   */
  public Tree parse(Tagged words) {
    String[] forms = words.forms();
    List<Guess> guesses = new ArrayList<>();
    boolean agreed = network.isEmpty();
    for (GreedyParser voter : voters) {
      // When two that went different ways agree, no third could outvote them.
      if (guesses.size() < 2 || !agreed) {
        guesses.add(voter.parse(forms, words.tags()));
        agreed &= Arrays.equals(guesses.get(0).heads(), guesses.get(guesses.size() - 1).heads());
      }
    }
    Optional<HeadScores> seen = network.map(n -> n.scores(words.vectors()));
    int[] heads = guesses.get(0).heads();
    return tree(agreed ? heads : BestTree.heads(votes(guesses, forms.length, seen)), guesses, seen);
  }

  private static float weight(Guess guess, int word) {
    float margin = guess.margins()[word];
    return margin == Float.POSITIVE_INFINITY ? 1 : SURE + margin / (margin + UNSURE);
  }

  private static float[][] votes(List<Guess> guesses, int size, Optional<HeadScores> seen) {
    float[][] votes = new float[size + 1][size];
    for (Guess guess : guesses) {
      for (int i = 0; i < size; i++) {
        votes[guess.heads()[i]][i] += weight(guess, i);
      }
    }
    seen.ifPresent(
        scores -> {
          for (int head = 0; head <= size; head++) {
            for (int i = 0; i < size; i++) {
              votes[head][i] += NETWORK_HEAD * scores.head(head, i);
            }
          }
        });
    return votes;
  }

  private Tree tree(int[] heads, List<Guess> guesses, Optional<HeadScores> seen) {
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
      if (seen.isPresent() && !root) {
        Layer.add(NETWORK_RELATION, seen.get().relations(heads[i], i), votes);
      }
      names[i] = root ? "root" : relations.get(Tagger.best(votes));
    }
    return new Tree(out, names);
  }
}
