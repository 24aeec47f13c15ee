package dateline.command;

import dateline.serve.Token;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the token lies that a server wants of those who write. */
final class TokenOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--token",
      paramLabel = "FILE|env:NAME",
      description = {
        "Where the token for writing is kept: a file, or a variable of the environment.",
        "The token itself never stands on the command line, where others could read it."
      })
  private Optional<String> source = Optional.empty();

  Optional<Token> token() {
    try {
      return source.map(from -> Token.from(from, System.getenv()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--token: " + e.getMessage(), e);
    }
  }
}
