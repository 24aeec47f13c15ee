package dateline.learn;

import dateline.annotate.Tagger;
import dateline.annotate.Vocabulary;
import dateline.learn.Treebank.Parsed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Trains OpenNLP's tagger on the data of Dateline's own, with a tag dictionary, and measures both:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dateline.learn.OpenNlpTagger -Dexec.args=DATA</pre>
 *
 * <p>DATA is the folder that {@code dateline train tagger} takes. Prints for each tagger the share
 * of right tags by test and the tokens that it tags in a second of one thread on the processor.
 */
final class OpenNlpTagger {

  /** How often a word must be seen for its tags to be taken for all that it can have. */
  private static final int SEEN = 5;

  private final List<Parsed> training;
  private final List<List<Parsed>> tests = new ArrayList<>();

  private OpenNlpTagger(Path data) throws IOException {
    training = Treebank.training(data);
    for (String test : Treebank.TESTS) {
      tests.add(Treebank.read(data.resolve(test + ".conllu")));
    }
  }

  public static void main(String[] arguments) throws IOException {
    OpenNlpTagger measured = new OpenNlpTagger(Path.of(arguments[0]));
    System.out.printf("%-40s %s, tokens/s%n", "", String.join(", ", Treebank.TESTS));
    ExtensionLoader.registerAllowedPackage(ClusterTaggerFactory.class.getPackageName());
    measured.print("OpenNLP, its own features", measured.trained(new POSTaggerFactory()));
    measured.print(
        "OpenNLP, affixes, shapes, clusters", measured.trained(new ClusterTaggerFactory()));
    measured.print("Dateline, profile fast", Tagger.load(Vocabulary.load())::tag);
  }

  private UnaryOperator<String[]> trained(POSTaggerFactory factory) throws IOException {
    POSDictionary dictionary = new POSDictionary(true);
    POSTaggerME.populatePOSDictionary(samples(), dictionary, SEEN);
    factory.setTagDictionary(dictionary);
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 20);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put("PrintMessages", false);
    POSModel model = POSTaggerME.train("eng", samples(), parameters, factory);
    return new POSTaggerME(model, POSTagFormat.PENN)::tag;
  }

  private ObjectStream<POSSample> samples() {
    return ObjectStreamUtils.createObjectStream(
        training.stream().map(s -> new POSSample(s.forms(), s.tags())).toList());
  }

  private void print(String name, UnaryOperator<String[]> tagger) {
    List<String> shares = new ArrayList<>();
    for (List<Parsed> test : tests) {
      shares.add(String.format(Locale.ROOT, "%.2f %%", 100 * accuracy(tagger, test)));
    }
    // By now the virtual machine has compiled the tagger.
    List<Parsed> all = tests.stream().flatMap(List::stream).toList();
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int tokens = all.stream().mapToInt(sentence -> tagger.apply(sentence.forms()).length).sum();
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    System.out.printf(
        Locale.ROOT, "%-40s %s, %,.0f%n", name, String.join(", ", shares), tokens / seconds);
  }

  private static double accuracy(UnaryOperator<String[]> tagger, List<Parsed> sentences) {
    int right = 0;
    int all = 0;
    for (Parsed sentence : sentences) {
      String[] tags = tagger.apply(sentence.forms());
      for (int i = 0; i < tags.length; i++) {
        right += tags[i].equals(sentence.tags()[i]) ? 1 : 0;
      }
      all += tags.length;
    }
    return (double) right / all;
  }
}
