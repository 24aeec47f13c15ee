package dateline.learn;

import dateline.annotate.Resources;
import dateline.annotate.Tagger;
import dateline.annotate.TaggerFeatures;
import dateline.annotate.Vocabulary;
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
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Trains and measures the {@link Tagger}. The same data give the same model. */
public final class TaggerTraining {

  /** How much better the right tag must score than any other to be left alone. */
  private static final float MARGIN = 80;

  private static final int PASSES = 6;
  private static final int FOLDS = 10;
  private static final float LEAST = 0.004f;

  private final List<String> tags;
  private final Perceptron perceptron;
  private final Vocabulary vocabulary;

  private TaggerTraining(List<Parsed> sentences, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    TreeSet<String> seen = new TreeSet<>();
    sentences.forEach(sentence -> seen.addAll(Arrays.asList(sentence.tags())));
    this.tags = List.copyOf(seen);
    this.perceptron = new Perceptron(tags.size());
  }

  /**
   * Trains on the treebank and writes the tagger.
   *
   * @param data a folder with {@code train.conllu} and {@code dev.conllu}
   * @param out the file to write, gzipped
   * @throws IOException if a file cannot be read or written
   */
  public static void train(Path data, Path out) throws IOException {
    List<Parsed> sentences = Treebank.training(data);
    TaggerTraining training = new TaggerTraining(sentences, Vocabulary.load());
    training.learn(sentences, PASSES);
    training.write(out);
  }

  /** A tagger trained on {@code sentences}. */
  static Tagger train(List<Parsed> sentences, Vocabulary vocabulary) {
    TaggerTraining training = new TaggerTraining(sentences, vocabulary);
    training.learn(sentences, PASSES);
    return new Tagger(training.tags, training.perceptron.averaged(LEAST), vocabulary);
  }

  /**
   * The sentences with the tags that a tagger gives them which has not seen them: what a parser
   * must learn from, since it will never see better ones.
   */
  static List<Parsed> jackknifed(List<Parsed> sentences, Vocabulary vocabulary) {
    Parsed[] out = new Parsed[sentences.size()];
    IntStream.range(0, FOLDS)
        .parallel()
        .forEach(
            fold -> {
              int begin = (int) ((long) sentences.size() * fold / FOLDS);
              int end = (int) ((long) sentences.size() * (fold + 1) / FOLDS);
              List<Parsed> others = new ArrayList<>(sentences.subList(0, begin));
              others.addAll(sentences.subList(end, sentences.size()));
              Tagger tagger = train(others, vocabulary);
              for (int i = begin; i < end; i++) {
                out[i] = sentences.get(i).withTags(tagger.tag(sentences.get(i).forms()));
              }
            });
    return List.of(out);
  }

  /**
   * Measures the tagger that comes with Dateline: for each test file of the folder the share of
   * words whose tag is right.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<String> measure(Path data) throws IOException {
    Tagger tagger = Tagger.load(Vocabulary.load());
    List<String> out = new ArrayList<>();
    for (String test : Treebank.TESTS) {
      double accuracy = accuracy(tagger, Treebank.read(data.resolve(test + ".conllu")));
      out.add(String.format(Locale.ROOT, "%s %.2f %%", test, 100 * accuracy));
    }
    return out;
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
    TaggerFeatures features = new TaggerFeatures(sentence.forms(), vocabulary);
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
      scores[right] -= MARGIN;
      int rival = best(scores);
      if (rival != right) {
        perceptron.update(keys, count, right, rival);
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
