package dateline.command;

import dateline.describe.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Under which IRI the graph's resources live. */
final class BaseOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Where the graph's IRIs live (default: ${DEFAULT-VALUE}).",
      defaultValue = Iris.DEFAULT_BASE)
  private String base;

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage(), e);
    }
  }
}
