package dateline.command;

import dateline.store.GraphStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline compact}: gives back the room that replaced and removed quads still take. */
@Command(
    name = "compact",
    description = "Give back the disk room that replaced quads still take.",
    mixinStandardHelpOptions = true)
final class Compact implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    long before = store.bytes();
    try (GraphStore graph = store.open()) {
      graph.compact();
    }
    spec.commandLine()
        .getOut()
        .printf("%s: %.1f MB, before %.1f MB%n", store.folder(), store.bytes() / 1e6, before / 1e6);
    return Main.DONE;
  }
}
