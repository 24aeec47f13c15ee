package dateline.annotate;

import dateline.annotate.HeadNetwork.Part;

/** What a {@link HeadNetwork} sees in one sentence. */
final class HeadScores {

  private final HeadNetwork network;
  private final int size;
  private final float[][] heads;
  private final float[][] headRelations;
  private final float[][] dependentRelations;

  HeadScores(HeadNetwork network, float[][] vectors) {
    this.network = network;
    this.size = vectors.length;
    float[][] words = words(vectors);
    this.headRelations = new float[size + 1][];
    this.dependentRelations = new float[size][];
    for (int i = 0; i <= size; i++) {
      headRelations[i] = of(Part.HEAD_RELATION, words[i]);
      if (i < size) {
        dependentRelations[i] = of(Part.DEPENDENT_RELATION, words[i]);
      }
    }
    this.heads = heads(words);
  }

  private float[] of(Part part, float[] in) {
    Layer layer = network.layer(part);
    float[] out = layer.bias().clone();
    layer.add(in, out);
    return out;
  }

  /** Each word among its neighbours, and the root behind the last. */
  private float[][] words(float[][] vectors) {
    float[][] alone = new float[size][];
    for (int i = 0; i < size; i++) {
      alone[i] = of(Part.WORD, vectors[i]);
      Layer.rectify(alone[i]);
    }
    float[][] out = new float[size + 1][];
    for (int i = 0; i < size; i++) {
      out[i] = of(Part.HERE, alone[i]);
      if (i > 0) {
        network.layer(Part.BEFORE).add(alone[i - 1], out[i]);
      }
      if (i + 1 < size) {
        network.layer(Part.BEHIND).add(alone[i + 1], out[i]);
      }
      Layer.rectify(out[i]);
      Layer.add(1, alone[i], out[i]);
    }
    out[size] = network.layer(Part.ROOT).weights()[0];
    return out;
  }

  private float[][] heads(float[][] words) {
    float[][] asHead = new float[size + 1][];
    for (int i = 0; i <= size; i++) {
      asHead[i] = of(Part.HEAD, words[i]);
      Layer.rectify(asHead[i]);
    }
    float[][] ways = network.layer(Part.WAY).weights();
    float[][] out = new float[size][size + 1];
    for (int i = 0; i < size; i++) {
      float[] asDependent = of(Part.DEPENDENT, words[i]);
      Layer.rectify(asDependent);
      float[] sought = of(Part.SOUGHT, asDependent);
      for (int head = 0; head <= size; head++) {
        out[i][head] =
            head == i
                ? Float.NEGATIVE_INFINITY
                : Layer.product(asHead[head], sought) + ways[HeadNetwork.way(head, i, size)][0];
      }
      Layer.share(out[i]);
    }
    return out;
  }

  /** How likely one word is the head of another; the number of words stands for the root. */
  float head(int head, int dependent) {
    return heads[dependent][head];
  }

  /** How likely each relation is, if this is the head. */
  float[] relations(int head, int dependent) {
    float[] both = headRelations[head].clone();
    Layer.add(1, dependentRelations[dependent], both);
    int way = HeadNetwork.way(head, dependent, size);
    Layer.add(1, network.layer(Part.WAY_RELATION).weights()[way], both);
    Layer.rectify(both);
    float[] out = of(Part.RELATION, both);
    Layer.share(out);
    return out;
  }
}
