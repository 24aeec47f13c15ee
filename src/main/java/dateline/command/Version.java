package dateline.command;

import dateline.describe.Shipped;
import picocli.CommandLine.IVersionProvider;

/** What {@code dateline --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Dateline " + Shipped.version()};
  }
}
