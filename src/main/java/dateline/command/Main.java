package dateline.command;

import dateline.annotate.KnowledgeFault;
import dateline.read.Letters;
import dateline.store.Damage;
import dateline.store.DatabaseLog;
import dateline.store.StoreFault;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline}: the verbs of the command line. */
@Command(
    name = "dateline",
    description = "Reads news into a knowledge graph of claims: who did what, and who says so.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  /** Done. */
  static final int DONE = 0;

  /** Done with findings: some inputs could not be read, or shapes are violated. */
  static final int FINDINGS = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Could not do it; the output must not be trusted. */
  static final int FAILED = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean debug;

  private final Streams streams;

  private Main(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(System.in, System.out, System.err, args));
  }

  /**
   * Runs the command line.
   *
   * @param in what {@code -} means
   * @param out for results
   * @param err for messages
   * @param args a verb and its arguments
   * @return the exit code
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    DatabaseLog.use();
    Main main = new Main(new Streams(in, out, err));
    CommandLine line = new CommandLine(main);
    Verbs.add(line, args);
    line.setOut(writer(out)).setErr(writer(err));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setAbbreviatedOptionsAllowed(false);
    // A file whose name begins with @ is no list of options that its author may give.
    line.setExpandAtFiles(false);
    line.registerConverter(Path.class, Main::path);
    line.setParameterExceptionHandler(Main::misused);
    line.setExecutionExceptionHandler((e, command, parsed) -> main.failed(e, command));
    int code =
        Arrays.stream(args)
            .flatMap(word -> Letters.lost(word).stream())
            .findFirst()
            .map(why -> misused(new ParameterException(line, why), args))
            .orElseGet(() -> main.execute(line, args));
    line.getOut().flush();
    line.getErr().flush();
    return code;
  }

  /** Runs the command; an error of the virtual machine must not end with the code of findings. */
  private int execute(CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError | Damage e) {
      return failed(new CompletionException(e), line);
    }
  }

  /** An empty name, as of a variable of the shell that is not set, is not the folder one is in. */
  private static Path path(String name) {
    if (name.isBlank()) {
      throw new TypeConversionException("an empty name: name a file or folder");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("“" + name + "” is no path: " + e.getReason());
    }
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(
        new PlainWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), true);
  }

  /** The streams a command reads and writes bytes with. */
  Streams streams() {
    return streams;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: build, query, explain, …");
  }

  private static int misused(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("dateline: " + oneLine(e.getMessage()));
    err.println(
        "Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help' for the usage.");
    if (Arrays.asList(args).contains("--debug")) {
      e.printStackTrace(err);
    }
    err.flush();
    return USAGE;
  }

  private int failed(Exception e, CommandLine command) {
    PrintWriter err = command.getErr();
    if (e instanceof ParameterException usage) {
      return misused(usage, debug ? new String[] {"--debug"} : new String[0]);
    }
    Optional<Failure> exhausted = exhausted(e);
    if (exhausted.isPresent()) {
      return failed(exhausted.get(), command);
    }
    if (!(e instanceof StoreFault || e instanceof Failure) && Damage.isIn(e)) {
      return failed(
          new Failure("the graph's files are damaged: restore a backup into a new folder", e),
          command);
    }
    Exception cause = e instanceof UncheckedIOException io ? io.getCause() : e;
    if (cause instanceof NoSuchFileException missing) {
      return failed(new Failure(missing.getFile() + " does not exist: check the name", e), command);
    }
    if (cause instanceof AccessDeniedException denied) {
      return failed(
          new Failure(denied.getFile() + " is not for you: check its permissions", e), command);
    }
    boolean expected =
        e instanceof StoreFault || e instanceof Failure || e instanceof KnowledgeFault;
    err.println(
        "dateline: "
            + (expected ? "" : e.getClass().getSimpleName() + ": ")
            + oneLine(String.valueOf(e.getMessage()))
            + (expected || debug ? "" : " (--debug shows where)"));
    if (debug) {
      e.printStackTrace(err);
    }
    err.flush();
    return FAILED;
  }

  /** What to do where the virtual machine had too little room, in whichever thread. */
  private static Optional<Failure> exhausted(Exception e) {
    if (e instanceof Failure) {
      return Optional.empty();
    }
    return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .filter(OutOfMemoryError.class::isInstance)
        .findFirst()
        .map(
            error ->
                new Failure(
                    "the memory is full ("
                        + error.getMessage()
                        + "): give it more, such as java -Xmx2g, and run the command again",
                    error));
  }

  private static String oneLine(String message) {
    return message
        .strip()
        .replaceAll("\\s*\\R\\s*", " ")
        .replaceAll("'-?\\d+' is not an? (?:int|long)\\b", "the number is too large")
        .replaceAll("is not an? (?:int|long)\\b", "is no whole number")
        .replaceAll("(?:class )?java(?:\\.\\w+)*\\.LocalDate\\b", "a day as 2025-02-21")
        .replaceAll("\\bjava(?:\\.\\w+)*\\.\\w+(?:Exception|Error): ", "");
  }
}
