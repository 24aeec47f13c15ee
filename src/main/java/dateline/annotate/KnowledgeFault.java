package dateline.annotate;

/**
 * A file of {@code ontology/} that cannot be used; the message is one line that names the file, the
 * place and the remedy.
 */
public final class KnowledgeFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A fault.
   *
   * @param file the file, with line and column where they are known
   * @param why what is wrong with it
   */
  public KnowledgeFault(String file, String why) {
    super(file + ": " + why.strip().replaceAll("\\s+", " ") + ": correct the file");
  }
}
