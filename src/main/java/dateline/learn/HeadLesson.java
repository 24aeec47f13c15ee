package dateline.learn;

import dateline.annotate.HeadNetwork;
import dateline.annotate.HeadNetwork.Part;
import dateline.annotate.Layer;
import java.util.Random;

/**
 * One sentence that a {@link HeadNetwork} learns from: what the network makes of it with some of
 * its numbers left out, and which way each of its weights should go (backpropagation).
 */
final class HeadLesson {

  private static final float DROPOUT = 0.2f;

  /** Slopes nearer to zero are left alone. */
  private static final float FLAT = 1e-4f;

  private final HeadNetwork network;
  private final int size;
  private final float[][] vectors;
  private final float[][] alone;
  private final float[][] aloneKept;
  private final float[][] among;
  private final float[][] wordKept;
  private final float[][] words;

  HeadLesson(HeadNetwork network, float[][] vectors, Random random) {
    this.network = network;
    this.size = vectors.length;
    this.vectors = vectors;
    this.alone = new float[size][];
    this.aloneKept = new float[size][];
    this.among = new float[size][];
    this.wordKept = new float[size][];
    this.words = new float[size + 1][];
    float[] kept = kept(vectors[0].length, random);
    for (int i = 0; i < size; i++) {
      multiply(vectors[i], kept);
      alone[i] = of(Part.WORD, vectors[i]);
      Layer.rectify(alone[i]);
      aloneKept[i] = kept(alone[i].length, random);
      multiply(alone[i], aloneKept[i]);
    }
    for (int i = 0; i < size; i++) {
      among[i] = of(Part.HERE, alone[i]);
      if (i > 0) {
        network.layer(Part.BEFORE).add(alone[i - 1], among[i]);
      }
      if (i + 1 < size) {
        network.layer(Part.BEHIND).add(alone[i + 1], among[i]);
      }
      Layer.rectify(among[i]);
      words[i] = among[i].clone();
      Layer.add(1, alone[i], words[i]);
      wordKept[i] = kept(words[i].length, random);
      multiply(words[i], wordKept[i]);
    }
    words[size] = network.layer(Part.ROOT).weights()[0].clone();
  }

  private static float[] kept(int length, Random random) {
    float[] out = new float[length];
    for (int k = 0; k < length; k++) {
      out[k] = random.nextFloat() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
    }
    return out;
  }

  private static void multiply(float[] row, float[] by) {
    for (int k = 0; k < row.length; k++) {
      row[k] *= by[k];
    }
  }

  private float[] of(Part part, float[] in) {
    Layer layer = network.layer(part);
    float[] out = layer.bias().clone();
    layer.add(in, out);
    return out;
  }

  /**
   * Adds to {@code slopes} which way the weights should go.
   *
   * @param heads the right heads, {@code -1} for the root
   * @param relations numbers of the right relations
   * @param slopes a network of sums
   * @return how unlikely the network thought the right tree, in nats
   */
  double learn(int[] heads, int[] relations, HeadNetwork slopes) {
    float[][] back = new float[size + 1][HeadNetwork.WIDTH];
    double loss = heads(heads, slopes, back) + relations(heads, relations, slopes, back);
    Layer.add(1, back[size], slopes.layer(Part.ROOT).weights()[0]);
    words(slopes, back);
    return loss;
  }

  private double heads(int[] heads, HeadNetwork slopes, float[][] back) {
    float[][] asHead = new float[size + 1][];
    float[][] headBack = new float[size + 1][HeadNetwork.COMPARED];
    for (int i = 0; i <= size; i++) {
      asHead[i] = of(Part.HEAD, words[i]);
      Layer.rectify(asHead[i]);
    }
    double loss = 0;
    float[][] ways = network.layer(Part.WAY).weights();
    float[] scores = new float[size + 1];
    for (int i = 0; i < size; i++) {
      float[] asDependent = of(Part.DEPENDENT, words[i]);
      Layer.rectify(asDependent);
      float[] sought = of(Part.SOUGHT, asDependent);
      for (int head = 0; head <= size; head++) {
        int way = HeadNetwork.way(head, i, size);
        scores[head] =
            head == i
                ? Float.NEGATIVE_INFINITY
                : Layer.product(asHead[head], sought) + ways[way][0];
      }
      Layer.share(scores);
      int right = heads[i] < 0 ? size : heads[i];
      loss -= Math.log(scores[right] + 1e-9);
      scores[right] -= 1;
      float[] soughtBack = new float[sought.length];
      for (int head = 0; head <= size; head++) {
        if (Math.abs(scores[head]) > FLAT) {
          Layer.add(scores[head], asHead[head], soughtBack);
          Layer.add(scores[head], sought, headBack[head]);
          slopes.layer(Part.WAY).weights()[HeadNetwork.way(head, i, size)][0] += scores[head];
        }
      }
      float[] dependentBack = new float[asDependent.length];
      back(Part.SOUGHT, asDependent, soughtBack, slopes, dependentBack);
      bend(asDependent, dependentBack);
      back(Part.DEPENDENT, words[i], dependentBack, slopes, back[i]);
    }
    for (int head = 0; head <= size; head++) {
      bend(asHead[head], headBack[head]);
      back(Part.HEAD, words[head], headBack[head], slopes, back[head]);
    }
    return loss;
  }

  private double relations(int[] heads, int[] relations, HeadNetwork slopes, float[][] back) {
    double loss = 0;
    for (int i = 0; i < size; i++) {
      int head = heads[i] < 0 ? size : heads[i];
      int way = HeadNetwork.way(head, i, size);
      float[] both = of(Part.HEAD_RELATION, words[head]);
      Layer.add(1, of(Part.DEPENDENT_RELATION, words[i]), both);
      Layer.add(1, network.layer(Part.WAY_RELATION).weights()[way], both);
      Layer.rectify(both);
      float[] scores = of(Part.RELATION, both);
      Layer.share(scores);
      loss -= Math.log(scores[relations[i]] + 1e-9);
      scores[relations[i]] -= 1;
      float[] bothBack = new float[both.length];
      back(Part.RELATION, both, scores, slopes, bothBack);
      bend(both, bothBack);
      Layer.add(1, bothBack, slopes.layer(Part.WAY_RELATION).weights()[way]);
      back(Part.HEAD_RELATION, words[head], bothBack, slopes, back[head]);
      back(Part.DEPENDENT_RELATION, words[i], bothBack, slopes, back[i]);
    }
    return loss;
  }

  private void words(HeadNetwork slopes, float[][] back) {
    float[][] aloneBack = new float[size][HeadNetwork.WIDTH];
    for (int i = 0; i < size; i++) {
      multiply(back[i], wordKept[i]);
      Layer.add(1, back[i], aloneBack[i]);
      bend(among[i], back[i]);
      back(Part.HERE, alone[i], back[i], slopes, aloneBack[i]);
      if (i > 0) {
        back(Part.BEFORE, alone[i - 1], back[i], slopes, aloneBack[i - 1]);
      }
      if (i + 1 < size) {
        back(Part.BEHIND, alone[i + 1], back[i], slopes, aloneBack[i + 1]);
      }
    }
    for (int i = 0; i < size; i++) {
      multiply(aloneBack[i], aloneKept[i]);
      bend(alone[i], aloneBack[i]);
      outer(vectors[i], aloneBack[i], slopes.layer(Part.WORD));
    }
  }

  /** What is zero because it was below did not take part. */
  private static void bend(float[] rectified, float[] back) {
    for (int k = 0; k < back.length; k++) {
      back[k] = rectified[k] > 0 ? back[k] : 0;
    }
  }

  private static void outer(float[] in, float[] back, Layer slopes) {
    for (int k = 0; k < in.length; k++) {
      if (in[k] != 0) {
        Layer.add(in[k], back, slopes.weights()[k]);
      }
    }
    Layer.add(1, back, slopes.bias());
  }

  private void back(Part part, float[] in, float[] back, HeadNetwork slopes, float[] inBack) {
    outer(in, back, slopes.layer(part));
    float[][] weights = network.layer(part).weights();
    for (int k = 0; k < in.length; k++) {
      inBack[k] += Layer.product(weights[k], back);
    }
  }
}
