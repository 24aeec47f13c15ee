package dateline.command;

import com.sun.management.OperatingSystemMXBean;
import dateline.Pipeline;
import dateline.describe.Describer;
import dateline.describe.Iris;
import dateline.read.Article;
import dateline.read.ArticleReader;
import dateline.read.Document;
import dateline.read.Inputs;
import dateline.read.RecordFields;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code dateline bench}: measures how fast this machine reads, writes, exports and answers. Every
 * stage is measured once, after all have run for a while; stores are made in a temporary folder.
 */
@Command(
    name = "bench",
    description = "Measure how fast this machine reads, writes, exports and answers.",
    mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;
  @Mixin private ProfileOption profile;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files or folders with the articles to measure by.")
  private List<String> inputs = List.of();

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "Measure how long queries of the store in this folder take; may be repeated.")
  private List<Path> stores = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many articles to take (default: ${DEFAULT-VALUE}).")
  private int most = 2000;

  @Option(
      names = "--memory",
      paramLabel = "N",
      description =
          "Annotate N beginnings of articles, no two alike, and tell the heap held along the way"
              + " (default: ${DEFAULT-VALUE}).")
  private int memory;

  @Option(
      names = "--whole",
      description =
          "With --memory: send whole articles down the road, as far as their quads, instead of"
              + " annotating beginnings.")
  private boolean whole;

  @Option(
      names = "--stages",
      description = "Measure the stages only, by their time on the processor.")
  private boolean stages;

  @Option(
      names = "--times",
      paramLabel = "N",
      description =
          "How many times to read the articles end to end, each time as if they were others"
              + " (default: ${DEFAULT-VALUE}).")
  private int times = 1;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      description =
          "How long to run before measuring, by the processor, for the virtual machine to compile"
              + " (default: ${DEFAULT-VALUE}).")
  private int warmUp = 15;

  @Override
  public Integer call() throws IOException {
    if (times < 1) {
      throw new ParameterException(spec.commandLine(), "--times: give 1 or more");
    }
    BenchTable table = new BenchTable(spec.commandLine().getOut());
    if (!stores.isEmpty()) {
      BenchQueries queries = new BenchQueries(table);
      queries.warmUp(stores.get(0), warmUp);
      stores.forEach(queries::measure);
    }
    if (!inputs.isEmpty()) {
      measure(table);
    } else if (stores.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name files or folders with articles, or stores by --queries");
    }
    return Main.DONE;
  }

  private void measure(BenchTable table) throws IOException {
    List<Article> articles = new ArrayList<>();
    Inputs.of(inputs, new ArticleReader(), RecordFields.usual(), main.streams().in())
        .read(document -> keep(document, articles));
    if (articles.isEmpty()) {
      throw new Failure("there is no article to measure by: name files that hold some", null);
    }
    long before = System.nanoTime();
    long work = processor();
    Pipeline pipeline = Pipeline.load(profile.profile());
    table.precise("loading", seconds(before), "s");
    table.precise("", (processor() - work) / 1e9, "s of all processors");
    Describer describer = new Describer(new Iris(Iris.DEFAULT_BASE), profile.profile());
    long start = BenchStages.clock();
    while (BenchStages.seconds(start) < warmUp) {
      new BenchStages(pipeline, describer)
          .measure(articles.subList(0, Math.min(articles.size(), 20)));
    }
    long tokens = new BenchStages(pipeline, describer).measure(articles).print(table);
    table.number("heap held", BenchMemory.held() / 1e6, "MB");
    new BenchMemory(pipeline, describer, whole).measure(articles, memory, table);
    if (!stages) {
      new BenchBuilds(pipeline, describer, table).measure(articles, tokens, times);
    }
  }

  /** The time of all threads on the processor, the virtual machine's own too, in nanoseconds. */
  static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void keep(Document document, List<Article> articles) {
    if (document instanceof Article article && articles.size() < most) {
      articles.add(article);
    }
  }

  static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
