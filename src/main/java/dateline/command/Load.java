package dateline.command;

import dateline.publish.QuadFiles;
import dateline.read.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline load}: fills a new store with N-Quads, such as a cluster writes. */
@Command(
    name = "load",
    description = "Fill a new store with N-Quads, such as the parts that a cluster wrote.",
    mixinStandardHelpOptions = true)
final class Load implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files *.nq or *.nq.gz, or folders of them.")
  private List<Path> inputs;

  @Override
  public Integer call() {
    try {
      List<Path> files = QuadFiles.list(inputs);
      if (files.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "there is no file *.nq or *.nq.gz: name the folder of the parts");
      }
      long quads = store.fill(spec, graph -> QuadFiles.load(files, graph));
      spec.commandLine().getOut().println(store.folder() + ": " + Summary.quads(quads));
      return Main.DONE;
    } catch (QuadFiles.Broken e) {
      throw new Failure(e.getMessage(), e);
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      throw new Failure(
          "an input cannot be read (" + Reason.of(e) + "): check name and permissions", e);
    }
  }
}
