package dateline.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the {@link Network} sees in a sentence: logarithms of probabilities. Immutable; safe for use
 * by several threads.
 */
public final class NetworkScores {

  private static final float IMPOSSIBLE = -1e6f;

  private final List<String> tags;
  private final List<String> relations;
  private final float[][] tagScores;
  private final float[][] nameScores;
  private final float[][] headScores;
  private final float[] relationScores;
  private final int read;
  private final int[] words;

  /**
   * @param tags the names of the parts of speech
   * @param relations the names of the relations
   * @param tagScores for each word how likely each part of speech is
   * @param nameScores for each word how likely each plain label of {@link NameLabels} is
   * @param headScores for each word how likely its head is the root (first) or each word
   * @param relationScores for each word, each such head and each relation, one behind the other,
   *     how likely the relation is
   */
  NetworkScores(
      List<String> tags,
      List<String> relations,
      float[][] tagScores,
      float[][] nameScores,
      float[][] headScores,
      float[] relationScores) {
    this(
        tags,
        relations,
        tagScores,
        nameScores,
        headScores,
        relationScores,
        tagScores.length,
        IntStream.range(0, tagScores.length).toArray());
  }

  /**
   * Some of the words that were read.
   *
   * @param relationScores those of all words that were read
   * @param read how many those are
   * @param words which of them these are
   */
  private NetworkScores(
      List<String> tags,
      List<String> relations,
      float[][] tagScores,
      float[][] nameScores,
      float[][] headScores,
      float[] relationScores,
      int read,
      int[] words) {
    this.tags = tags;
    this.relations = relations;
    this.tagScores = tagScores;
    this.nameScores = nameScores;
    this.headScores = headScores;
    this.relationScores = relationScores;
    this.read = read;
    this.words = words;
  }

  /** What is seen in a sentence without words. */
  static NetworkScores none() {
    float[][] none = {};
    return new NetworkScores(List.of(), List.of(), none, none, none, new float[0]);
  }

  /** What is seen of names where there are none. */
  static NetworkScores nameless(int words) {
    float[][] none = {};
    float[][] names = new float[words][NameLabels.PLAIN];
    for (float[] labels : names) {
      Arrays.fill(labels, 1, labels.length, IMPOSSIBLE);
    }
    return new NetworkScores(List.of(), List.of(), none, names, none, new float[0]);
  }

  /** Number of words. */
  public int size() {
    return nameScores.length;
  }

  /** The likeliest Penn tag of each word. */
  public String[] tags() {
    return Arrays.stream(tagScores)
        .map(scores -> tags.get(Tagger.best(scores)))
        .toArray(String[]::new);
  }

  /** How likely a label of {@link NameLabels} is for a word. */
  float name(int word, int label) {
    return nameScores[word][NameLabels.plain(label)];
  }

  /**
   * What it says of names alone. The rest grows with the square of the sentence, too much to be
   * held for all sentences of a long article at once.
   */
  NetworkScores ofNames() {
    float[][] none = {};
    return new NetworkScores(
        List.of(), List.of(), none, nameScores, none, new float[0], size(), words);
  }

  /** The same of some of the words, as if the others were not there. */
  NetworkScores pick(int[] places) {
    int n = places.length;
    float[][] heads = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int head = 0; head <= n; head++) {
        int column = head == 0 ? 0 : places[head - 1] + 1;
        heads[i][head] = headScores[places[i]][column];
      }
    }
    return new NetworkScores(
        tags,
        relations,
        picked(tagScores, places),
        picked(nameScores, places),
        heads,
        relationScores,
        read,
        Arrays.stream(places).map(i -> words[i]).toArray());
  }

  private static float[][] picked(float[][] rows, int[] places) {
    return Arrays.stream(places).mapToObj(i -> rows[i]).toArray(float[][]::new);
  }

  /** The likeliest projective tree with exactly one root; the empty tree for no words. */
  public Tree tree() {
    int n = size();
    float[][] scores = new float[n + 1][n];
    for (int i = 0; i < n; i++) {
      for (int head = 0; head < n; head++) {
        scores[head][i] = head == i ? IMPOSSIBLE : headScores[i][head + 1];
      }
      scores[n][i] = headScores[i][0];
    }
    int[] heads = BestTree.heads(scores);
    String[] names = new String[n];
    for (int i = 0; i < n; i++) {
      boolean root = heads[i] == n;
      names[i] = root ? "root" : relation(i, heads[i]);
      heads[i] = root ? Tree.ROOT : heads[i];
    }
    return new Tree(heads, names);
  }

  private String relation(int word, int head) {
    int count = relations.size();
    int pair = words[word] * (read + 1) + words[head] + 1;
    float[] scores = Arrays.copyOfRange(relationScores, pair * count, (pair + 1) * count);
    int best = Tagger.best(scores);
    if (relations.get(best).equals("root")) {
      scores[best] = Float.NEGATIVE_INFINITY;
      best = Tagger.best(scores);
    }
    return relations.get(best);
  }
}
