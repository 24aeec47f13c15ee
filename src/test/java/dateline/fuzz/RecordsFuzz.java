package dateline.fuzz;

/** Reads the input as JSON Lines. */
public final class RecordsFuzz {

  private RecordsFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    byte[] marked = Marked.with("{", data);
    Contract.timely(data.length, () -> Contract.read(marked));
  }
}
