package dateline.learn;

import dateline.annotate.Encoder;
import dateline.annotate.HeadNetwork;
import dateline.annotate.HeadNetwork.Part;
import dateline.annotate.Layer;
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
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the {@link HeadNetwork} of the profile {@code precise} by Adam (Kingma and Ba 2015). What
 * it learns does not depend on the number of processors. Needs 2 GB of memory.
 */
final class HeadNetworkTraining {

  static final int PASSES = 5;

  /** How the ids of the sentences begin that the network learns from. */
  private static final List<String> GENRES =
      List.of("GUM_news", "GUM_bio", "GUM_voyage", "GUM_interview", "GUM_academic", "weblog");

  private static final int SHORTEST = 5;
  private static final int LONGEST = 60;
  private static final int BATCH = 16;
  private static final int SHARES = 4;
  private static final int WARM_UP = 200;
  private static final float RATE = 0.002f;
  private static final float LEAST_RATE = 0.02f;
  private static final float MOMENTUM = 0.9f;
  private static final float MEMORY = 0.98f;

  private final List<Parsed> sentences;
  private final List<short[]> vectors;
  private final int[][] relations;
  private final HeadNetwork network;
  private final HeadNetwork mean;
  private final HeadNetwork square;
  private final List<HeadNetwork> slopes = new ArrayList<>();
  private int step;

  /**
   * @param sentences what is learnt from
   * @param vectors of each sentence its words' vectors, see {@link #packed}
   * @param names the relations that are told, sorted
   */
  HeadNetworkTraining(List<Parsed> sentences, List<short[]> vectors, List<String> names) {
    this.sentences = sentences;
    this.vectors = vectors;
    this.relations =
        sentences.stream()
            .map(
                sentence ->
                    Arrays.stream(sentence.relations())
                        .mapToInt(relation -> Collections.binarySearch(names, relation))
                        .toArray())
            .toArray(int[][]::new);
    this.network = HeadNetwork.blank(names);
    this.mean = HeadNetwork.blank(names);
    this.square = HeadNetwork.blank(names);
    for (int share = 0; share < SHARES; share++) {
      slopes.add(HeadNetwork.blank(names));
    }
    begin();
  }

  /**
   * Trains on the sentences of the treebank that are most like news and writes the network.
   *
   * @param data a folder with {@code train.conllu} and {@code dev.conllu}
   * @param out the file to write, gzipped
   * @throws IOException if a file cannot be read or written
   */
  static void train(Path data, Path out) throws IOException {
    List<String> names = ParserTraining.relations(Treebank.training(data));
    List<Parsed> sentences = sentences(data);
    Encoder encoder = Encoder.load();
    List<short[]> vectors =
        sentences.stream().parallel().map(sentence -> packed(encoder, sentence.forms())).toList();
    HeadNetworkTraining training = new HeadNetworkTraining(sentences, vectors, names);
    for (int pass = 0; pass < PASSES; pass++) {
      training.learn(pass);
    }
    training.write(out);
  }

  private static List<Parsed> sentences(Path data) throws IOException {
    return Treebank.read(
            data.resolve("train.conllu"), id -> GENRES.stream().anyMatch(id::startsWith))
        .stream()
        .filter(sentence -> sentence.size() >= SHORTEST && sentence.size() <= LONGEST)
        .toList();
  }

  /** The vectors of the words of a sentence one behind the other, rounded to sixteen bits. */
  static short[] packed(Encoder encoder, String[] forms) {
    short[] out = new short[forms.length * Encoder.DIMENSIONS];
    int at = 0;
    for (float[] vector : encoder.vectors(forms)) {
      for (float value : vector) {
        out[at++] = (short) (Float.floatToRawIntBits(value) + 0x8000 >>> 16);
      }
    }
    return out;
  }

  private static float[][] unpacked(short[] packed) {
    float[][] out = new float[packed.length / Encoder.DIMENSIONS][Encoder.DIMENSIONS];
    int at = 0;
    for (float[] vector : out) {
      for (int d = 0; d < vector.length; d++) {
        vector[d] = Float.intBitsToFloat(packed[at++] << 16);
      }
    }
    return out;
  }

  private void begin() {
    Random random = new Random(1);
    for (Part part : Part.values()) {
      Layer layer = network.layer(part);
      double size = Math.sqrt(2.0 / (layer.weights().length + layer.bias().length));
      for (float[] row : layer.weights()) {
        for (int j = 0; j < row.length; j++) {
          row[j] = part == Part.WAY ? 0 : (float) (size * random.nextGaussian());
        }
      }
    }
  }

  /** Learns from all sentences once. */
  void learn(int pass) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
    Collections.shuffle(order, new Random(7 + pass));
    for (int begin = 0; begin < order.size(); begin += BATCH) {
      learn(pass, order.subList(begin, Math.min(order.size(), begin + BATCH)));
    }
  }

  /**
   * Learns from some sentences.
   *
   * @return how unlikely the network thought their trees, in nats
   */
  double learn(int pass, List<Integer> batch) {
    step++;
    double[] losses =
        IntStream.range(0, SHARES).parallel().mapToDouble(s -> share(pass, batch, s)).toArray();
    int steps = PASSES * ((sentences.size() + BATCH - 1) / BATCH);
    float pace = Math.min(1, (float) step / WARM_UP);
    float rate = RATE * pace * Math.max(LEAST_RATE, 1 - (float) step / steps);
    Arrays.stream(Part.values()).parallel().forEach(part -> change(part, rate));
    return Arrays.stream(losses).sum();
  }

  private double share(int pass, List<Integer> batch, int share) {
    double loss = 0;
    for (int i = share; i < batch.size(); i += SHARES) {
      int s = batch.get(i);
      Parsed sentence = sentences.get(s);
      Random random = new Random(1_000_003L * pass + s);
      float[][] words = unpacked(vectors.get(s));
      loss +=
          new HeadLesson(network, words, random)
              .learn(sentence.heads(), relations[s], slopes.get(share));
    }
    return loss;
  }

  private void change(Part part, float rate) {
    Layer layer = network.layer(part);
    for (int k = 0; k < layer.weights().length; k++) {
      int row = k;
      float[][] rows =
          slopes.stream().map(slope -> slope.layer(part).weights()[row]).toArray(float[][]::new);
      change(
          layer.weights()[k],
          rows,
          mean.layer(part).weights()[k],
          square.layer(part).weights()[k],
          rate);
    }
    float[][] rows = slopes.stream().map(slope -> slope.layer(part).bias()).toArray(float[][]::new);
    change(layer.bias(), rows, mean.layer(part).bias(), square.layer(part).bias(), rate);
  }

  private void change(float[] weights, float[][] slopes, float[] mean, float[] square, float rate) {
    float[] sum = slopes[0];
    for (int share = 1; share < slopes.length; share++) {
      Layer.add(1, slopes[share], sum);
      Arrays.fill(slopes[share], 0);
    }
    float pace = (float) (rate / (1 - Math.pow(MOMENTUM, step)));
    float scale = (float) (1 / (1 - Math.pow(MEMORY, step)));
    for (int j = 0; j < sum.length; j++) {
      mean[j] = MOMENTUM * mean[j] + (1 - MOMENTUM) * sum[j];
      square[j] = MEMORY * square[j] + (1 - MEMORY) * sum[j] * sum[j];
      weights[j] -= pace * mean[j] / ((float) Math.sqrt(square[j] * scale) + 1e-8f);
      sum[j] = 0;
    }
  }

  /** What was learnt, the means and the squares of the slopes: what training goes on from. */
  List<HeadNetwork> state() {
    return List.of(network, mean, square);
  }

  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      network.write(out);
    }
  }
}
