package dateline.fuzz;

/** Reads the input as a web page. */
public final class PageFuzz {

  private PageFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    byte[] marked = Marked.with("<html>", data);
    Contract.timely(data.length, () -> Contract.read(marked));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(PageFuzz::fuzzerTestOneInput);
  }
}
