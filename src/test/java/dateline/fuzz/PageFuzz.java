package dateline.fuzz;

/** Reads the input as a web page. */
public final class PageFuzz {

  private PageFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    byte[] marked = Marked.with("<html>", data);
    Contract.timely(data.length, () -> Contract.read(marked));
  }
}
