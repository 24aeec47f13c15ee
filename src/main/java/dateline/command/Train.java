package dateline.command;

import dateline.annotate.Profile;
import dateline.evaluate.BadGold;
import dateline.evaluate.Judged;
import dateline.learn.ConfidenceTraining;
import dateline.learn.ConfidenceTraining.Example;
import dateline.learn.LemmaTraining;
import dateline.learn.NameTraining;
import dateline.learn.ParserTraining;
import dateline.learn.TaggerTraining;
import dateline.learn.TokenizerMeasure;
import dateline.resolve.Confidence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dateline train}: trains a model, or measures the one that comes with Dateline. The same
 * data give the same model.
 */
@Command(
    name = "train",
    description = "Train a model, or measure the one that comes with Dateline.",
    mixinStandardHelpOptions = true)
public final class Train implements Callable<Integer> {

  /** The models that can be trained. */
  public enum Kind {
    /** Sentence and word boundaries, which go by rules: they can only be measured. */
    TOKENIZER(
        (data, out) -> {
          throw new IllegalStateException("boundaries go by rules");
        },
        (data, profile) -> TokenizerMeasure.measure(data)),
    /** Parts of speech. */
    TAGGER(TaggerTraining::train, (data, profile) -> TaggerTraining.measure(data)),
    /** Dependency trees. */
    PARSER(ParserTraining::train, ParserTraining::measure),
    /** Dictionary forms. */
    LEMMAS(LemmaTraining::train, (data, profile) -> LemmaTraining.measure(data)),
    /** Names of people, places and organizations. */
    NAMES(NameTraining::train, NameTraining::measure),
    /** How sure a claim is. */
    CONFIDENCE(
        (data, out) -> ConfidenceTraining.train(judged(data, Profile.DEFAULT), out),
        (data, profile) -> ConfidenceTraining.measure(judged(data, profile)));

    private final Training training;
    private final Measuring measuring;

    Kind(Training training, Measuring measuring) {
      this.training = training;
      this.measuring = measuring;
    }

    private static List<Example> judged(Path gold, Profile profile) throws IOException {
      return Judged.of(gold, profile).stream()
          .map(j -> new Example(j.article(), Confidence.features(j.claim()), j.told()))
          .toList();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Trains on the files of a folder and writes a model. */
  @FunctionalInterface
  private interface Training {
    void train(Path data, Path out) throws IOException;
  }

  /** Measures on the files of a folder; one figure a line. */
  @FunctionalInterface
  private interface Measuring {
    List<String> measure(Path data, Profile profile) throws IOException;
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MODEL", description = "Which model: ${COMPLETION-CANDIDATES}.")
  private Kind kind;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description =
          "The folder with train.conllu, dev.conllu and the tests, with *.iob for names, or with"
              + " articles and their gold for confidence.")
  private Path data;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the model.")
  private Path out;

  @Mixin private ProfileOption profile;

  @Option(names = "--measure", description = "Train nothing; measure the model that is in use.")
  private boolean measure;

  /** Created by picocli. */
  public Train() {}

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(data)) {
      throw new ParameterException(spec.commandLine(), "no folder: " + data);
    }
    if (measure == (out != null)) {
      throw new ParameterException(spec.commandLine(), "one of --out FILE and --measure, please");
    }
    if (kind == Kind.TOKENIZER && !measure) {
      throw new ParameterException(
          spec.commandLine(), "the tokenizer goes by rules, there is nothing to train: --measure");
    }
    PrintWriter print = spec.commandLine().getOut();
    try {
      if (measure) {
        kind.measuring.measure(data, profile.profile()).forEach(print::println);
      } else {
        kind.training.train(data, out);
        print.println(out + ": " + Files.size(out) + " bytes");
      }
    } catch (BadGold e) {
      throw new Failure(e.getMessage(), e);
    }
    print.flush();
    return Main.DONE;
  }
}
