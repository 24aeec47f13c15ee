package dateline.annotate;

import dateline.read.Plain;

/**
 * A file of {@code ontology/} that cannot be used; the message is one line that names the file, the
 * place and the remedy.
 */
public final class KnowledgeFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A fault of what is said of one node.
   *
   * @param cause what its values could not be made into
   */
  public static KnowledgeFault of(String file, String node, IllegalArgumentException cause) {
    String why = String.valueOf(cause.getMessage());
    String word = why.replaceFirst("(?s).*?\"(.*)\".*", "$1");
    return new KnowledgeFault(
        file,
        node + ": " + (cause instanceof NumberFormatException ? word + " is no number" : why));
  }

  /**
   * A fault.
   *
   * @param file the file, with line and column where they are known
   * @param why what is wrong with it
   */
  public KnowledgeFault(String file, String why) {
    super(file + ": " + Plain.line(why.strip().replaceAll("\\s+", " ")) + ": correct the file");
  }
}
