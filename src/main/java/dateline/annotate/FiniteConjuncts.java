package dateline.annotate;

/**
 * Gives a clause with a tense of its own to the verb that has one, too: in "has offered to take 150
 * refugees and took in 52" a parser may join what was done to what was only offered.
 */
final class FiniteConjuncts {

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
      if (above != Tree.ROOT
          && above < head
          && out.relation(head).equals("xcomp")
          && isFinite(out, words, above)) {
        out = out.with(verb, above, "conj");
      }
    }
    return out;
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
