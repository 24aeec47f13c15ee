package dateline.cluster;

import dateline.annotate.Profile;
import dateline.describe.Iris;
import dateline.read.RecordFields;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What {@code spark-submit} runs: reads archives into a folder of N-Quads. Exit code 0 is done, 1
 * done but for some documents, 2 wrong usage, 3 could not do it.
 */
@Command(
    name = "spark-submit dateline-cluster.jar",
    description = "Read archives on a cluster into N-Quads.",
    mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

  private static final int FAILED = 3;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files and folders of any Hadoop file system, in Dateline's formats.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "Where to write; must not be there yet.")
  private String output;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Where minted IRIs live (default: ${DEFAULT-VALUE}).",
      defaultValue = Iris.DEFAULT_BASE)
  private String base;

  @Option(
      names = "--profile",
      description = "How much time goes into reading: ${COMPLETION-CANDIDATES}.",
      defaultValue = "fast")
  private Profile profile;

  @Option(
      names = "--parts",
      paramLabel = "N",
      description = "How many parts to deal the work into (default: three for each core).")
  private int parts;

  @Option(
      names = "--field",
      paramLabel = "PART=NAME",
      description =
          "Where records of JSON Lines hold the article's id, title, text, date, publisher or url.")
  private Map<String, String> fields = Map.of();

  /** Runs the job, and ends the process with its exit code. */
  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof ParameterException usage) {
            throw usage;
          }
          command.getErr().println("dateline: " + e);
          e.printStackTrace(command.getErr());
          return FAILED;
        });
    System.exit(line.execute(args));
  }

  @Override
  public Integer call() throws IOException {
    check();
    SparkConf conf =
        new SparkConf()
            .setIfMissing("spark.app.name", "Dateline")
            .setIfMissing("spark.rdd.compress", "true");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      Configuration hadoop = spark.hadoopConfiguration();
      if (new Path(output).getFileSystem(hadoop).exists(new Path(output))) {
        throw new ParameterException(
            spec.commandLine(), output + " is there already: name a new folder, or delete it");
      }
      Archive.Listing listing = Archive.list(inputs, hadoop);
      Job job =
          new Job(
              spark, new Desk(base, profile), parts > 0 ? parts : 3 * spark.defaultParallelism());
      Job.Outcome outcome = job.run(listing.archives(), fields, output);
      PrintWriter err = spec.commandLine().getErr();
      listing.faults().forEach(fault -> err.println("left out: " + fault));
      outcome.faults().forEach(fault -> err.println("left out: " + fault));
      long leftOut = outcome.leftOut() + listing.faults().size();
      err.printf(
          "%d articles, %d left out, %d quads%n", outcome.articles(), leftOut, outcome.quads());
      return leftOut == 0 ? 0 : 1;
    }
  }

  private void check() {
    try {
      new Iris(base);
      RecordFields.of(fields);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
