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
      out = amid(unquoted(out, words, verb), words, verb);
    }
    return out;
  }

  /**
   * "Libya, activists [said], deported 40", "Libya, a spokesman for it [said], deported 40": the
   * saying stands beside the verb behind it, whose subject is the noun before.
   */
  private static Tree amid(Tree tree, Tagged words, int said) {
    int verb = said + 2;
    boolean inserted =
        verb < words.size()
            && SAYING.contains(words.forms()[said])
            && words.tags()[said + 1].equals(",")
            && words.tags()[verb].matches("VB[DZP]");
    if (!inserted) {
      return tree;
    }
    int above = tree.head(said);
    if (above == Tree.ROOT || above > said || !words.tags()[above].startsWith("NN")) {
      return tree;
    }
    boolean beside =
        tree.is(said, "parataxis")
            && tree.head(above) == Tree.ROOT
            && tree.head(verb) == above
            && tree.is(verb, "parataxis");
    if (beside) {
      return LostSubjects.withSubject(tree.with(verb, Tree.ROOT, "root"), verb, above)
          .with(said, verb, "parataxis");
    }
    boolean second =
        tree.is(said, "acl")
            && tree.head(above) == verb
            && tree.is(above, "nsubj")
            && tree.children(verb, "nsubj").stream().anyMatch(n -> n < above);
    return second ? tree.with(above, said, "nsubj").with(said, verb, "parataxis") : tree;
  }

  /**
   * "“They were sent home,” [Ann Lund], a lawyer, said", "They went home, [the ministry] has said":
   * no subject of what is quoted before it.
   */
  private static Tree unquoted(Tree tree, Tagged words, int verb) {
    boolean open =
        SAYING.contains(words.forms()[verb])
            && (words.tags()[verb].matches("VBD|VBZ")
                || words.tags()[verb].equals("VBN")
                    && words.forms()[verb - 1].matches("has|have|had"))
            && tree.children(verb, "nsubj").isEmpty();
    if (!open) {
      return tree;
    }
    for (int quoted : tree.children(verb, "ccomp")) {
      for (int speaker : tree.children(quoted, "nsubj")) {
        boolean behind =
            quoted < speaker
                && speaker < verb
                && (IntStream.range(quoted + 1, speaker)
                        .anyMatch(i -> words.tags()[i].equals("''") || words.forms()[i].equals("”"))
                    || tree.extent(speaker).begin() > 0
                        && words.tags()[tree.extent(speaker).begin() - 1].equals(",")
                        && tree.children(quoted, "nsubj").stream().anyMatch(n -> n < quoted));
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
