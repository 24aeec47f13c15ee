package dateline.learn;

import dateline.resolve.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns how sure claims are from those that were read from articles with gold: a logistic
 * regression, with weights drawn towards zero.
 */
public final class ConfidenceTraining {

  private static final String TOLD = "told";
  private static final String WRONG = "wrong";
  private static final int ROUNDS = 200;
  private static final double SHRINKING = 3;
  private static final double[] EDGES = {0, 0.6, 0.7, 0.8, 0.9, 0.95, 1};

  private ConfidenceTraining() {}

  /**
   * A claim that was read.
   *
   * @param article the article that it was read from
   * @param features what {@link Confidence#features} sees of it
   * @param told whether the article's gold tells it
   */
  public record Example(String article, Map<String, Double> features, boolean told) {

    /** Copies the features. */
    public Example {
      features = Map.copyOf(features);
    }
  }

  /**
   * Learns the weights and writes them, a feature a line.
   *
   * @throws IOException if the file cannot be written
   */
  public static void train(List<Example> examples, Path out) throws IOException {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(fit(examples).weights())
        .forEach((name, weight) -> lines.append(row("%s\t%.4f%n", name, weight)));
    Files.writeString(out, lines);
  }

  /**
   * How far the chances can be relied on: the claims of each article are rated by weights that were
   * learnt from the other articles. A line for claims of about the same confidence tells how many
   * they are, their mean confidence and the share of them that is told.
   *
   * @throws IOException if training fails
   */
  public static List<String> measure(List<Example> examples) throws IOException {
    int[] claims = new int[EDGES.length - 1];
    double[] sum = new double[claims.length];
    int[] told = new int[claims.length];
    for (String article : new TreeSet<>(examples.stream().map(Example::article).toList())) {
      Confidence others = fit(examples.stream().filter(e -> !e.article().equals(article)).toList());
      for (Example example : examples) {
        if (example.article().equals(article)) {
          double chance = others.chance(example.features());
          int bin = bin(chance);
          claims[bin]++;
          sum[bin] += chance;
          told[bin] += example.told() ? 1 : 0;
        }
      }
    }
    List<String> lines = new ArrayList<>(List.of("confidence    claims   mean   told"));
    for (int i = 0; i < claims.length; i++) {
      if (claims[i] > 0) {
        double mean = sum[i] / claims[i];
        double share = (double) told[i] / claims[i];
        lines.add(
            row("%.2f to %.2f  %6d  %.3f  %.3f", EDGES[i], EDGES[i + 1], claims[i], mean, share));
      }
    }
    return lines;
  }

  private static int bin(double chance) {
    int bin = 0;
    while (bin < EDGES.length - 2 && chance >= EDGES[bin + 1]) {
      bin++;
    }
    return bin;
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static Confidence fit(List<Example> examples) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, SHRINKING);
    DataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, new HashMap<>());
    indexer.index(
        ObjectStreamUtils.createObjectStream(
            examples.stream().map(ConfidenceTraining::event).toList()));
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    return weights(trainer.trainModel(ROUNDS, indexer));
  }

  private static Event event(Example example) {
    List<String> names = List.copyOf(new TreeSet<>(example.features().keySet()));
    float[] values = new float[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = example.features().get(names.get(i)).floatValue();
    }
    return new Event(example.told() ? TOLD : WRONG, names.toArray(String[]::new), values);
  }

  /** Of two outcomes only the difference of their weights tells. */
  private static Confidence weights(QNModel model) {
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
    Map<String, Double> weights = new HashMap<>();
    features.forEach(
        (name, context) ->
            weights.put(
                name,
                weight(context, model.getIndex(TOLD)) - weight(context, model.getIndex(WRONG))));
    return new Confidence(weights);
  }

  private static double weight(Context context, int outcome) {
    for (int i = 0; i < context.getOutcomes().length; i++) {
      if (context.getOutcomes()[i] == outcome) {
        return context.getParameters()[i];
      }
    }
    return 0;
  }
}
