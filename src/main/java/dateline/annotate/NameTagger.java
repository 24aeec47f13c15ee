package dateline.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Labels the words of a sentence as parts of names: the best way through a linear-chain conditional
 * random field (Lafferty, McCallum and Pereira 2001). Immutable; safe for use by several threads.
 */
public final class NameTagger {

  private static final float IMPOSSIBLE = -1e9f;

  /** How much the features' word counts beside the network's. */
  private static final float FEATURES = 0.4f;

  private final Scorer scorer;
  private final float[][] transitions;

  /**
   * A tagger of what was learnt.
   *
   * @param scorer what a word's features say for each label
   * @param transitions what speaks for one label behind another; the last row is for the first word
   *     of a sentence, the last column for its end
   */
  public NameTagger(Scorer scorer, float[][] transitions) {
    int labels = NameLabels.COUNT;
    if (scorer.classes() != labels || transitions.length != labels + 1) {
      throw new IllegalArgumentException("not a model of " + labels + " labels");
    }
    this.scorer = scorer;
    this.transitions = new float[labels + 1][];
    for (int a = 0; a <= labels; a++) {
      this.transitions[a] = transitions[a].clone();
      for (int b = 0; b <= labels; b++) {
        if (!NameLabels.follows(a == labels ? -1 : a, b == labels ? -1 : b)) {
          this.transitions[a][b] = IMPOSSIBLE;
        }
      }
    }
  }

  /** The tagger that comes with Dateline. */
  static NameTagger load() {
    return Resources.read("names.bin.gz", NameTagger::read);
  }

  /**
   * Reads a trained tagger.
   *
   * @throws IOException if the stream holds none
   */
  public static NameTagger read(DataInputStream in) throws IOException {
    float[][] transitions = floats(in);
    return new NameTagger(Weights.read(in), transitions);
  }

  private static float[][] floats(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int columns = in.readInt();
    if (rows < 0 || rows > 1000 || columns < 0 || columns > 10_000) {
      throw new IOException("no table: " + rows + " rows, " + columns + " columns");
    }
    float[][] out = new float[rows][columns];
    for (float[] row : out) {
      for (int i = 0; i < columns; i++) {
        row[i] = in.readFloat();
      }
    }
    return out;
  }

  /**
   * Writes what {@link #read} reads, but for the weights of the features, which must follow.
   *
   * @param out where to write
   * @param transitions see the constructor
   * @throws IOException if the stream fails
   */
  public static void write(DataOutputStream out, float[][] transitions) throws IOException {
    out.writeInt(transitions.length);
    out.writeInt(transitions[0].length);
    for (float[] row : transitions) {
      for (float value : row) {
        out.writeFloat(value);
      }
    }
  }

  /**
   * The best labels of a sentence's words, see {@link NameLabels}.
   *
   * @param features the sentence
   * @param seen what the network sees in its words, which then counts beside the features; empty if
   *     it was not asked
   */
  public int[] labels(NameFeatures features, Optional<NetworkScores> seen) {
    int n = features.size();
    int labels = NameLabels.COUNT;
    float[] best = new float[labels];
    byte[][] from = new byte[n][labels];
    int[] keys = new int[NameFeatures.MOST];
    float[] here = new float[labels];
    for (int i = 0; i < n; i++) {
      Arrays.fill(here, 0);
      scorer.score(keys, features.fill(i, keys), here);
      if (seen.isPresent()) {
        add(seen.get(), i, here);
      }
      best = i == 0 ? first(here) : step(best, here, from[i]);
    }
    return n == 0 ? new int[0] : path(best, from);
  }

  private static void add(NetworkScores seen, int word, float[] scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] = FEATURES * scores[label] + seen.name(word, label);
    }
  }

  private float[] first(float[] here) {
    float[] out = new float[here.length];
    for (int b = 0; b < out.length; b++) {
      out[b] = transitions[out.length][b] + here[b];
    }
    return out;
  }

  private float[] step(float[] best, float[] here, byte[] from) {
    float[] out = new float[here.length];
    for (int b = 0; b < out.length; b++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int a = 0; a < out.length; a++) {
        float score = best[a] + transitions[a][b];
        if (score > most) {
          most = score;
          from[b] = (byte) a;
        }
      }
      out[b] = most + here[b];
    }
    return out;
  }

  private int[] path(float[] best, byte[][] from) {
    int labels = best.length;
    int[] out = new int[from.length];
    float[] ends = new float[labels];
    for (int a = 0; a < labels; a++) {
      ends[a] = best[a] + transitions[a][labels];
    }
    int at = Tagger.best(ends);
    for (int i = from.length - 1; i >= 0; i--) {
      out[i] = at;
      at = from[i][at];
    }
    return out;
  }
}
