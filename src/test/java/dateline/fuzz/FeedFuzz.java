package dateline.fuzz;

/** Reads the input as a feed. */
public final class FeedFuzz {

  private FeedFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    String start =
        new String(
            data, 0, Math.min(data.length, 1000), java.nio.charset.StandardCharsets.ISO_8859_1);
    boolean feed = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:RDF");
    byte[] marked = feed ? data : Marked.with("<rss>", data);
    Contract.timely(data.length, () -> Contract.read(marked));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(FeedFuzz::fuzzerTestOneInput);
  }
}
