package dateline.learn;

import dateline.annotate.Clusters;
import dateline.annotate.Network;
import dateline.annotate.Parser;
import dateline.annotate.Profile;
import dateline.annotate.Resources;
import dateline.annotate.Tagged;
import dateline.annotate.Tagger;
import dateline.annotate.Tree;
import dateline.annotate.Vocabulary;
import dateline.learn.Treebank.Parsed;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Trains and measures the {@link Parser}: tags the treebank as the tagger will tag the news, then
 * trains its voters one by one. The same data give the same model. Needs 8 GB of memory.
 */
public final class ParserTraining {

  private static final int PASSES = 10;

  private static final float LEAST = 5.5f / 127;

  /** Which voters go from right to left. */
  private static final List<Boolean> BACKWARDS = List.of(false, true, false);

  /**
   * Shares of the words whose head, and whose head and relation, are right.
   *
   * @param heads attached to the right head
   * @param relations attached to the right head by the right relation
   */
  public record Accuracy(double heads, double relations) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "UAS %.2f LAS %.2f", 100 * heads, 100 * relations);
    }
  }

  private ParserTraining() {}

  /**
   * Trains on the treebank and writes the voters.
   *
   * @param data a folder with {@code train.conllu} and {@code dev.conllu}
   * @param out the file to write, gzipped
   * @throws IOException if a file cannot be read or written
   */
  public static void train(Path data, Path out) throws IOException {
    List<Parsed> tagged = TaggerTraining.jackknifed(Treebank.training(data), Vocabulary.load());
    List<String> relations = relations(tagged);
    write(relations, voters(tagged, relations, Clusters.load()), LEAST, out);
  }

  /**
   * Measures the tagger and the parser that come with Dateline on each test file of the folder,
   * once with marks of punctuation and once without.
   *
   * @param data the folder
   * @param profile which parser
   * @throws IOException if a file cannot be read
   */
  public static List<String> measure(Path data, Profile profile) throws IOException {
    List<String> out = new ArrayList<>();
    for (String test : Treebank.TESTS) {
      List<Parsed> sentences = Treebank.read(data.resolve(test + ".conllu"));
      List<Tree> trees = trees(profile, sentences);
      Accuracy all = accuracy(trees, sentences, true);
      out.add(test + " " + all + ", without punctuation " + accuracy(trees, sentences, false));
    }
    return out;
  }

  /** The trees that the tagger and the parser of a profile find for the words of sentences. */
  static List<Tree> trees(Profile profile, List<Parsed> sentences) {
    if (profile == Profile.PRECISE) {
      Network network = Network.load();
      return sentences.stream().map(sentence -> network.read(sentence.forms()).tree()).toList();
    }
    Tagger tagger = Tagger.load(Vocabulary.load());
    Parser parser = Parser.load(Clusters.load());
    return sentences.stream()
        .map(Parsed::forms)
        .map(forms -> parser.parse(new Tagged(forms, tagger.tag(forms))))
        .toList();
  }

  /** The names of the relations, sorted. */
  static List<String> relations(List<Parsed> sentences) {
    TreeSet<String> seen = new TreeSet<>();
    sentences.forEach(sentence -> seen.addAll(Arrays.asList(sentence.relations())));
    return List.copyOf(seen);
  }

  /** The voters, trained on sentences with the tags of a tagger that has not seen them. */
  static List<VoterTraining> voters(
      List<Parsed> tagged, List<String> relations, Clusters clusters) {
    List<Parsed> reversed = tagged.stream().map(Parsed::reversed).toList();
    return IntStream.range(0, BACKWARDS.size())
        .parallel()
        .mapToObj(
            voter -> {
              boolean backwards = BACKWARDS.get(voter);
              VoterTraining training = new VoterTraining(relations, clusters, backwards, voter);
              training.learn(backwards ? reversed : tagged, PASSES);
              return training;
            })
        .toList();
  }

  /** Writes a parser; {@code least} is the share of the largest weight below which none counts. */
  static void write(List<String> relations, List<VoterTraining> voters, float least, Path file)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      Resources.write(out, relations);
      out.writeInt(voters.size());
      for (VoterTraining voter : voters) {
        voter.write(out, least);
      }
    }
  }

  /** Compares trees with those of the sentences, with or without marks of punctuation. */
  static Accuracy accuracy(List<Tree> trees, List<Parsed> sentences, boolean marks) {
    int heads = 0;
    int relations = 0;
    int all = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Parsed sentence = sentences.get(s);
      Tree tree = trees.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        if (!marks && sentence.relations()[i].equals("punct")) {
          continue;
        }
        boolean head = tree.head(i) == sentence.heads()[i];
        heads += head ? 1 : 0;
        relations += head && tree.relation(i).equals(sentence.relations()[i]) ? 1 : 0;
        all++;
      }
    }
    return new Accuracy((double) heads / all, (double) relations / all);
  }
}
