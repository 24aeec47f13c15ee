package dateline.annotate;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sets what somebody says beside it: in "Ottawa will impose sanctions, two officials familiar with
 * the file told Reuters" a parser may take the saying for a circumstance, and the officials for a
 * subject of what is said.
 */
final class SaidClauses {

  private static final Set<String> SAYING =
      Set.of("told", "tells", "said", "says", "confirmed", "reported", "wrote", "added");

  private SaidClauses() {}

  /** The tree in which such a clause has its own subject; the same tree if there is none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
    for (int verb = 3; verb + 1 < words.size(); verb++) {
      if (isLost(out, words, verb)) {
        out = mended(out, words, verb);
      }
      out = unquoted(out, words, verb);
    }
    return out;
  }

  /**
   * "“They were sent home,” [Ann Lund], a lawyer, said": no subject of what is quoted before it.
   */
  private static Tree unquoted(Tree tree, Tagged words, int verb) {
    boolean open =
        SAYING.contains(words.forms()[verb])
            && words.tags()[verb].matches("VBD|VBZ")
            && tree.children(verb, "nsubj").isEmpty();
    if (!open) {
      return tree;
    }
    for (int quoted : tree.children(verb, "ccomp")) {
      for (int speaker : tree.children(quoted, "nsubj")) {
        boolean behind =
            quoted < speaker
                && speaker < verb
                && IntStream.range(quoted + 1, speaker)
                    .anyMatch(i -> words.tags()[i].equals("''") || words.forms()[i].equals("”"));
        if (behind) {
          return tree.with(speaker, verb, "nsubj");
        }
      }
    }
    return tree;
  }

  private static boolean isLost(Tree tree, Tagged words, int verb) {
    return SAYING.contains(words.forms()[verb])
        && words.tags()[verb].matches("VBD|VBZ")
        && tree.relation(verb).equals("advcl")
        && tree.head(verb) < verb
        && tree.children(verb).stream()
            .noneMatch(c -> tree.is(c, "mark") || words.tags()[c].matches("W.*"));
  }

  private static Tree mended(Tree tree, Tagged words, int verb) {
    int comma = verb - 1;
    while (comma > 0 && !words.tags()[comma].equals(",")) {
      comma--;
    }
    int top = comma + 1;
    while (top < verb && tree.head(top) > comma && tree.head(top) < verb) {
      top = tree.head(top);
    }
    int main = tree.head(verb);
    if (comma < 1 || main > comma || top >= verb) {
      return tree;
    }
    if (tree.head(top) == verb && tree.is(top, "nsubj")) {
      return tree.with(verb, main, "parataxis");
    }
    int told = tree.children(top, "nsubj").stream().reduce((one, other) -> other).orElse(top);
    boolean subject = tree.is(told, "nsubj") && tree.head(top) == main;
    if (!subject || !words.tags()[told].matches("NN.*|PRP|CD")) {
      return tree;
    }
    // "one official [briefed] on the plan told"
    Tree out = tree.with(told, verb, "nsubj").with(verb, main, "parataxis");
    return told == top ? out : out.with(top, told, "acl");
  }
}
