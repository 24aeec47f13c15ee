package dateline.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A small neural network that tells from the encoder's vectors how likely each word is the head of
 * each other, and by which relation (deep biaffine attention, Dozat and Manning 2017, over a
 * network whose vectors are not trained any further). Immutable once trained; safe for use by
 * several threads.
 *
 * @param relations the relations it tells
 * @param layers its layers, by {@link Part}
 */
public record HeadNetwork(List<String> relations, List<Layer> layers) {

  /** Width of what it makes of a word. */
  public static final int WIDTH = 128;

  /** Width of what is compared. */
  public static final int COMPARED = 96;

  /** Number of sorts of ways from a word to its head. */
  public static final int WAYS = 21;

  /** What a layer is for. */
  public enum Part {
    /** From the encoder's vector of a word. */
    WORD,
    /** From the word before. */
    BEFORE,
    /** From the word itself. */
    HERE,
    /** From the word behind. */
    BEHIND,
    /** The artificial root, in the place of a word. */
    ROOT,
    /** The word as a head. */
    HEAD,
    /** The word as a dependent. */
    DEPENDENT,
    /** Which heads a dependent looks for. */
    SOUGHT,
    /** What the way to a head speaks for, a row for each. */
    WAY,
    /** The word as a head, for the relation. */
    HEAD_RELATION,
    /** The word as a dependent, for the relation. */
    DEPENDENT_RELATION,
    /** The way to the head, for the relation, a row for each. */
    WAY_RELATION,
    /** The relation. */
    RELATION;

    int in() {
      return switch (this) {
        case WORD -> Encoder.DIMENSIONS;
        case ROOT -> 1;
        case SOUGHT, RELATION -> COMPARED;
        case WAY, WAY_RELATION -> WAYS;
        default -> WIDTH;
      };
    }

    int out(int relations) {
      return switch (this) {
        case WORD, BEFORE, HERE, BEHIND, ROOT -> WIDTH;
        case WAY -> 1;
        case RELATION -> relations;
        default -> COMPARED;
      };
    }
  }

  /** A network of zeros, to be trained. */
  public static HeadNetwork blank(List<String> relations) {
    List<Layer> layers =
        Arrays.stream(Part.values())
            .map(part -> Layer.of(part.in(), part.out(relations.size())))
            .toList();
    return new HeadNetwork(relations, layers);
  }

  /** The network that comes with Dateline. */
  static HeadNetwork load() {
    return Resources.read("parser-precise.bin.gz", HeadNetwork::read);
  }

  /**
   * Reads a trained network.
   *
   * @throws IOException if the stream holds none
   */
  public static HeadNetwork read(DataInputStream in) throws IOException {
    HeadNetwork network = blank(Resources.strings(in));
    Layer[] layers = new Layer[Part.values().length];
    for (int i = 0; i < layers.length; i++) {
      layers[i] = Layer.read(in);
      Layer blank = network.layers.get(i);
      if (layers[i].weights().length != blank.weights().length
          || layers[i].bias().length != blank.bias().length) {
        throw new IOException("no network of heads: layer " + Part.values()[i]);
      }
    }
    return new HeadNetwork(network.relations, List.of(layers));
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    Resources.write(out, relations);
    for (Layer layer : layers) {
      layer.write(out);
    }
  }

  /** The layer of a part. */
  public Layer layer(Part part) {
    return layers.get(part.ordinal());
  }

  /**
   * Which way a head is: its side and about how far.
   *
   * @param head the head; the number of words for the root
   * @param dependent the word
   * @param size the number of words
   */
  public static int way(int head, int dependent, int size) {
    if (head == size) {
      return 0;
    }
    int far = Math.abs(head - dependent);
    int step = far < 6 ? far - 1 : far < 8 ? 5 : far < 11 ? 6 : far < 16 ? 7 : far < 25 ? 8 : 9;
    return 1 + step + (head < dependent ? 0 : 10);
  }

  /** What it sees in a sentence. */
  HeadScores scores(float[][] vectors) {
    return new HeadScores(this, vectors);
  }
}
