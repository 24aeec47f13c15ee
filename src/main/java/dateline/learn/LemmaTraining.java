package dateline.learn;

import dateline.annotate.Inflection;
import dateline.annotate.Lemmatizer;
import dateline.learn.Treebank.Parsed;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the lists of the {@link Lemmatizer}: base forms and irregular forms of WordNet, and the
 * forms of the treebank that the rules get wrong.
 */
public final class LemmaTraining {

  private static final Map<String, List<String>> TAGS =
      Map.of(
          "verb", List.of("VBD", "VBN", "VBG", "VBZ"),
          "noun", List.of("NNS", "NNPS"),
          "adj", List.of("JJR", "JJS"),
          "adv", List.of("RBR", "RBS"));

  /** Names, numbers, parts of words and addresses come from no dictionary. */
  private static final Set<String> UNLISTED = Set.of("NNP", "CD", "GW", "ADD", "LS", "NFP", "SYM");

  /** Forms that WordNet's rules would take for a rarer verb: people are bussed, seldom kissed. */
  private static final Map<String, String> HOMOGRAPHS =
      Map.of("bussed VBD", "bus", "bussed VBN", "bus", "bussing VBG", "bus");

  private final Map<String, String> irregular = new TreeMap<>();
  private final Map<String, Set<String>> bases = new TreeMap<>();
  private final Map<String, Map<String, Integer>> seen = new TreeMap<>();

  private LemmaTraining() {}

  /**
   * Makes the lists.
   *
   * @param data a folder with {@code train.conllu}, {@code dev.conllu} and, in a folder {@code
   *     wordnet}, WordNet's {@code index.*} and {@code *.exc}
   * @param out the file to write, gzipped
   * @throws IOException if a file cannot be read or written
   */
  public static void train(Path data, Path out) throws IOException {
    Path wordnet = data.resolve("wordnet");
    LemmaTraining training = new LemmaTraining();
    for (String part : List.of("verb", "noun", "adj", "adv")) {
      training.readIndex(wordnet.resolve("index." + part), part);
      training.readExceptions(wordnet.resolve(part + ".exc"), part);
    }
    training.readTreebank(Treebank.training(data));
    training.write(out);
  }

  /**
   * Measures the lemmatizer that comes with Dateline on each test file of the folder.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<String> measure(Path data) throws IOException {
    Lemmatizer lemmatizer = Lemmatizer.load();
    List<String> out = new ArrayList<>();
    for (String test : Treebank.TESTS) {
      double accuracy = accuracy(lemmatizer, Treebank.read(data.resolve(test + ".conllu")));
      out.add(String.format(Locale.ROOT, "%s %.2f %%", test, 100 * accuracy));
    }
    return out;
  }

  /** Share of the words whose lemma is right, upper and lower case being the same. */
  public static double accuracy(Lemmatizer lemmatizer, List<Parsed> sentences) {
    int right = 0;
    int all = 0;
    for (Parsed sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String lemma = lemmatizer.lemma(sentence.forms()[i], sentence.tags()[i]);
        right += lemma.equalsIgnoreCase(sentence.lemmas()[i]) ? 1 : 0;
      }
      all += sentence.size();
    }
    return (double) right / all;
  }

  private void readIndex(Path file, String part) throws IOException {
    Set<String> words = bases.computeIfAbsent(part.substring(0, 1), p -> new TreeSet<>());
    for (String line : Files.readAllLines(file)) {
      String word = line.substring(0, Math.max(0, line.indexOf(' ')));
      if (word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        words.add(word);
      }
    }
  }

  private void readExceptions(Path file, String part) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ");
      if (words.length > 1 && !line.contains("_")) {
        TAGS.get(part).forEach(tag -> irregular.putIfAbsent(words[0] + " " + tag, words[1]));
      }
    }
  }

  private void readTreebank(List<Parsed> sentences) {
    for (Parsed sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String tag = sentence.tags()[i];
        String lemma = lower(sentence.lemmas()[i]);
        if (!UNLISTED.contains(tag) && !lemma.equals("_") && !lemma.contains(" ")) {
          seen.computeIfAbsent(lower(sentence.forms()[i]) + " " + tag, k -> new HashMap<>())
              .merge(lemma, 1, Integer::sum);
        }
      }
    }
    Lemmatizer rules = new Lemmatizer(irregular, inflection());
    Map<String, String> corrections = new TreeMap<>();
    seen.forEach(
        (key, lemmas) -> {
          String best =
              lemmas.entrySet().stream()
                  .max(
                      Comparator.comparing(Map.Entry<String, Integer>::getValue)
                          .thenComparing(Map.Entry::getKey))
                  .orElseThrow()
                  .getKey();
          int cut = key.lastIndexOf(' ');
          String form = key.substring(0, cut);
          if (!rules.lemma(form, key.substring(cut + 1)).equals(best) && !form.contains(" ")) {
            corrections.put(key, best);
          }
        });
    irregular.putAll(corrections);
    irregular.putAll(HOMOGRAPHS);
  }

  private Inflection inflection() {
    return new Inflection(bases.get("v"), bases.get("n"), bases.get("a"));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private void write(Path file) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : irregular.entrySet()) {
        out.write(entry.getKey() + " " + entry.getValue() + "\n");
      }
      out.write("\n");
      for (Map.Entry<String, Set<String>> entry : bases.entrySet()) {
        for (String word : entry.getValue()) {
          out.write(entry.getKey() + " " + word + "\n");
        }
      }
    }
  }
}
