package dateline.annotate;

import java.util.Set;

/**
 * Gives a clause with a tense of its own to the verb that has one, too: in "has offered to take 150
 * refugees and took in 52" a parser may join what was done to what was only offered.
 */
final class FiniteConjuncts {

  private static final Set<String> ACCUSING =
      Set.of("accused", "condemned", "denounced", "blamed", "criticised", "criticized", "urged");

  private FiniteConjuncts() {}

  /** The tree in which such clauses are joined to finite verbs; the same tree if there are none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
    for (int verb = 3; verb < words.size(); verb++) {
      int head = out.head(verb);
      boolean joined =
          head != Tree.ROOT
              && head < verb
              && out.relation(verb).equals("conj")
              && isFinite(out, words, verb)
              && isInfinitive(out, words, head)
              && !hasSubject(out, verb);
      int above = joined ? out.head(head) : Tree.ROOT;
      int said = saying(out, words, verb);
      if (said != Tree.ROOT) {
        out = out.with(verb, said, "conj");
      } else if (above != Tree.ROOT
          && above < head
          && out.relation(head).equals("xcomp")
          && isFinite(out, words, above)) {
        out = out.with(verb, above, "conj");
      }
    }
    return out;
  }

  /** "said that two women [had died] and [accused] Algeria": what the one who speaks does, too. */
  private static int saying(Tree tree, Tagged words, int verb) {
    int head = tree.head(verb);
    boolean past =
        ACCUSING.contains(words.forms()[verb])
            && head != Tree.ROOT
            && head < verb
            && tree.relation(verb).equals("conj")
            && tree.relation(head).equals("ccomp")
            && words.tags()[head].equals("VBN")
            && !hasSubject(tree, verb)
            && tree.children(verb, "aux").isEmpty()
            && tree.children(verb, "aux:pass").isEmpty();
    int above = past ? tree.head(head) : Tree.ROOT;
    return above != Tree.ROOT && above < head && words.tags()[above].equals("VBD")
        ? above
        : Tree.ROOT;
  }

  private static boolean hasSubject(Tree tree, int verb) {
    return tree.children(verb).stream().anyMatch(c -> tree.is(c, "nsubj"));
  }

  private static boolean isFinite(Tree tree, Tagged words, int verb) {
    return words.tags()[verb].matches("VBD|VBZ")
        || words.tags()[verb].equals("VBN")
            && tree.children(verb, "aux").stream()
                .anyMatch(a -> a < verb && words.forms()[a].matches("(?i)has|have|had"));
  }

  private static boolean isInfinitive(Tree tree, Tagged words, int verb) {
    return words.tags()[verb].equals("VB")
        && tree.children(verb, "mark").stream().anyMatch(m -> words.tags()[m].equals("TO"));
  }
}
