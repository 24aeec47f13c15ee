package dateline.fuzz;

import dateline.annotate.Profile;

/** Article text, all the way to quads that any reader of N-Quads takes. */
public final class TextFuzz {

  private static final Road ROAD = new Road(Profile.DEFAULT);

  private TextFuzz() {}

  /** Loads what every run needs, before the first is timed. */
  public static void fuzzerInitialize() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Contract.timely(data.length, () -> ROAD.of(data));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(TextFuzz::fuzzerTestOneInput);
  }
}
