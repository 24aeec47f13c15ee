package dateline.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs of the command line. */
final class Verbs {
  private static final List<Class<?>> ALL =
      List.of(
          Build.class,
          Query.class,
          Explain.class,
          Export.class,
          StoriesCommand.class,
          Infer.class,
          Link.class,
          Validate.class,
          Retract.class,
          Diff.class,
          BackupCommand.class,
          Restore.class,
          Load.class,
          Compact.class,
          UpgradeCommand.class,
          Serve.class,
          Evaluate.class,
          Bench.class,
          Train.class);

  private Verbs() {}

  /**
   * Adds the verb that the words begin with, or all, if they begin with none. Each has much of the
   * program behind it, which would take time to load before the first of it runs.
   */
  static void add(CommandLine line, String... words) {
    List<Class<?>> called =
        ALL.stream().filter(verb -> words.length > 0 && name(verb).equals(words[0])).toList();
    (called.isEmpty() ? ALL : called).forEach(line::addSubcommand);
  }

  private static String name(Class<?> verb) {
    return verb.getAnnotation(Command.class).name();
  }
}
