package dateline.command;

import dateline.store.Upgrade;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline upgrade}: brings a store of an older Dateline into the format of this one. */
@Command(
    name = "upgrade",
    description = "Bring a store that an older Dateline wrote up to date.",
    mixinStandardHelpOptions = true)
final class UpgradeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    Upgrade done = Upgrade.of(store.folder());
    spec.commandLine()
        .getOut()
        .println(
            store.folder()
                + ": format "
                + done.after()
                + (done.before() == done.after() ? ", as before" : ", before " + done.before()));
    return Main.DONE;
  }
}
