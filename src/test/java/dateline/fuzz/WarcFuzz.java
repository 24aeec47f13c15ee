package dateline.fuzz;

/** Reads the input as a web archive. */
public final class WarcFuzz {

  private WarcFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    byte[] marked = Marked.with("WARC/", data);
    Contract.timely(data.length, () -> Contract.read(marked));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(WarcFuzz::fuzzerTestOneInput);
  }
}
