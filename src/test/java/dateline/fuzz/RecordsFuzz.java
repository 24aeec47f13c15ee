package dateline.fuzz;

/** Reads the input as JSON Lines. */
public final class RecordsFuzz {

  private RecordsFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    byte[] marked = Marked.with("{", data);
    Contract.timely(data.length, () -> Contract.read(marked));
  }

  /** Reports what all kept inputs reach. */
  public static void fuzzerTearDown() throws Exception {
    Reached.by(RecordsFuzz::fuzzerTestOneInput);
  }
}
