package dateline.command;

import dateline.publish.Backup;
import dateline.read.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline restore}: fills a new store from a backup, or only checks the backup. */
@Command(
    name = "restore",
    description = "Fill a new store from a backup, after checking that it is whole.",
    mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", description = "What dateline backup wrote.")
  private Path file;

  @Option(names = "--check", description = "Check the file, and restore nothing.")
  private boolean check;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(), file + " is no file: name what dateline backup wrote");
    }
    try {
      Backup.Seal seal = Backup.verify(file);
      if (!check) {
        store.fill(spec, graph -> Backup.restore(file, graph));
      }
      spec.commandLine()
          .getOut()
          .println(
              (check ? file + " is whole: " : store.folder() + ": ") + Summary.quads(seal.quads()));
      return Main.DONE;
    } catch (Backup.Broken e) {
      throw new Failure(e.getMessage(), e);
    } catch (IOException e) {
      throw new Failure(file + " cannot be read (" + Reason.of(e) + "): check its permissions", e);
    }
  }
}
