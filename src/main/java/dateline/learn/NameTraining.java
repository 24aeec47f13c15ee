package dateline.learn;

import dateline.annotate.Gazetteer;
import dateline.annotate.NameFeatures;
import dateline.annotate.NameLabels;
import dateline.annotate.NameLists;
import dateline.annotate.NameTagger;
import dateline.annotate.Profile;
import dateline.annotate.Tagger;
import dateline.annotate.TrainedNames;
import dateline.annotate.Vocabulary;
import dateline.learn.NameData.Labelled;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Trains and measures the {@link NameTagger}. The same data give the same model. */
public final class NameTraining {

  /** Files of the folder that are never trained on. */
  private static final List<String> TESTS = List.of("test-ewt", "test-news");

  private static final ChainField.Settings SETTINGS = new ChainField.Settings(0.1f, 0.5f, 0.3f);

  private static final int PASSES = 6;
  private static final int SHRINKING = 4;

  /** Features seen less often are not learnt. */
  private static final int RARE = 2;

  /** Weights smaller than this share of the largest are left out. */
  private static final float LEAST = 0.01f;

  private final List<Labelled> sentences;
  private final int[] keys;
  private final int[][][] features;
  private final ChainField field;

  private NameTraining(List<Labelled> sentences) {
    this.sentences = sentences;
    int words = sentences.stream().mapToInt(sentence -> sentence.forms().length).sum();
    FeatureIndex index = new FeatureIndex(words);
    this.features = counted(sentences, index);
    this.keys = index.keys(RARE);
    int[] numbers = index.numbers(keys);
    for (int[][] sentence : features) {
      for (int i = 0; i < sentence.length; i++) {
        sentence[i] =
            IntStream.of(sentence[i]).map(place -> numbers[place]).filter(n -> n >= 0).toArray();
      }
    }
    this.field = new ChainField(keys.length, SETTINGS);
  }

  private static int[][][] counted(List<Labelled> sentences, FeatureIndex index) {
    Vocabulary vocabulary = Vocabulary.load();
    Tagger tagger = Tagger.load(vocabulary);
    NameLists lists = NameLists.load(Gazetteer.load());
    int[] found = new int[NameFeatures.MOST];
    int[][][] out = new int[sentences.size()][][];
    for (int s = 0; s < out.length; s++) {
      String[] forms = sentences.get(s).forms();
      NameFeatures words = new NameFeatures(forms, tagger.tag(forms), vocabulary, lists);
      out[s] = new int[forms.length][];
      for (int i = 0; i < forms.length; i++) {
        out[s][i] = index.count(found, words.fill(i, found));
      }
    }
    return out;
  }

  /**
   * Trains on marked sentences and writes the tagger.
   *
   * @param data a folder with files of a word and a label a line ({@code *.iob}); those that are
   *     named {@code test-…} are left alone
   * @param out the file to write, gzipped
   * @throws IOException if a file cannot be read or written
   */
  public static void train(Path data, Path out) throws IOException {
    NameTraining training = new NameTraining(NameData.training(data));
    training.learn();
    training.write(out);
  }

  /**
   * Measures the tagger that comes with Dateline: for each test file of the folder F1 over names,
   * each right if its words and its kind are.
   *
   * @param data the folder
   * @param profile which tagger
   * @throws IOException if a file cannot be read
   */
  public static List<String> measure(Path data, Profile profile) throws IOException {
    TrainedNames names = TrainedNames.load(profile);
    List<String> out = new ArrayList<>();
    for (String test : TESTS) {
      out.add(test + " " + NameScores.of(names, NameData.read(data.resolve(test + ".iob"))));
    }
    return out;
  }

  private void learn() {
    int n = sentences.size();
    List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    Random random = new Random(1);
    for (int pass = 0; pass < PASSES; pass++) {
      float pace = 1 - 0.9f * pass / PASSES;
      Collections.shuffle(order, random);
      for (int q = 0; q < n; q++) {
        int s = order.get(q);
        field.learn(features[s], sentences.get(s).labels(), pace);
        if (q * SHRINKING / n != (q + 1) * SHRINKING / n) {
          field.shrink(pace);
        }
      }
    }
  }

  private void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      NameTagger.write(out, field.transitions());
      writeWeights(out);
    }
  }

  private void writeWeights(DataOutputStream out) throws IOException {
    float largest = 0;
    for (int f = 0; f < keys.length; f++) {
      for (int y = 0; y < NameLabels.COUNT; y++) {
        largest = Math.max(largest, Math.abs(field.weight(f, y)));
      }
    }
    float scale = largest / Byte.MAX_VALUE;
    WeightLists lists = new WeightLists();
    for (int f = 0; f < keys.length; f++) {
      int count = 0;
      for (int y = 0; y < NameLabels.COUNT; y++) {
        float weight = field.weight(f, y);
        if (Math.abs(weight) >= LEAST * largest) {
          lists.add(y, Math.round(weight / scale));
          count++;
        }
      }
      lists.end(keys[f], count);
    }
    lists.write(out, NameLabels.COUNT, scale);
  }
}
