package dateline.command;

import dateline.annotate.Profile;
import picocli.CommandLine.Option;

/** The option that says how much time goes into reading. */
final class ProfileOption {

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "How to read: fast, or precise (fewer errors, more time). Default: ${DEFAULT-VALUE}.")
  private Profile profile = Profile.DEFAULT;

  /** The profile to read with. */
  Profile profile() {
    return profile;
  }
}
