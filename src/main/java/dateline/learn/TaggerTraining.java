package dateline.learn;

import dateline.annotate.Resources;
import dateline.annotate.Tagger;
import dateline.annotate.TaggerFeatures;
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

/** Trains and measures the {@link Tagger}. The same data give the same model. */
public final class TaggerTraining {

  private static final int PASSES = 8;
  private static final float LEAST = 0.02f;

  private final List<String> tags;
  private final Perceptron perceptron;

  private TaggerTraining(List<Parsed> sentences) {
    TreeSet<String> seen = new TreeSet<>();
    sentences.forEach(sentence -> seen.addAll(Arrays.asList(sentence.tags())));
    this.tags = List.copyOf(seen);
    this.perceptron = new Perceptron(tags.size());
  }

  /**
   * Trains on {@code data/train.conllu} and writes the tagger.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void train(Path data, Path out) throws IOException {
    TaggerTraining training = new TaggerTraining(Treebank.read(data.resolve("train.conllu")));
    training.learn(Treebank.read(data.resolve("train.conllu")), PASSES);
    training.write(out);
  }

  /** A tagger trained on {@code sentences}. */
  static Tagger train(List<Parsed> sentences, int passes) throws IOException {
    TaggerTraining training = new TaggerTraining(sentences);
    training.learn(sentences, passes);
    return new Tagger(training.tags, training.perceptron.averaged(LEAST));
  }

  /** Share of the words whose tag is right. */
  public static double accuracy(Tagger tagger, List<Parsed> sentences) {
    int right = 0;
    int all = 0;
    for (Parsed sentence : sentences) {
      String[] tags = tagger.tag(sentence.forms());
      for (int i = 0; i < tags.length; i++) {
        right += tags[i].equals(sentence.tags()[i]) ? 1 : 0;
      }
      all += tags.length;
    }
    return (double) right / all;
  }

  private void learn(List<Parsed> sentences, int passes) {
    List<Parsed> order = new ArrayList<>(sentences);
    Random random = new Random(1);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      for (Parsed sentence : order) {
        learn(sentence);
      }
    }
  }

  private void learn(Parsed sentence) {
    TaggerFeatures features = new TaggerFeatures(sentence.forms());
    int[] keys = new int[TaggerFeatures.MOST];
    float[] scores = new float[tags.size()];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < sentence.size(); i++) {
      int count = features.fill(i, before, beforeThat, keys);
      Arrays.fill(scores, 0);
      perceptron.score(keys, count, scores);
      perceptron.next();
      int right = Collections.binarySearch(tags, sentence.tags()[i]);
      int guess = best(scores);
      if (guess != right) {
        perceptron.update(keys, count, right, guess);
      }
      beforeThat = before;
      before = guess;
    }
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return best;
  }

  private void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      Resources.write(out, tags);
      perceptron.write(out, LEAST);
    }
  }
}
