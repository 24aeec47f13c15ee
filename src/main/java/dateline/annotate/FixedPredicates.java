package dateline.annotate;

/**
 * Gives back to a verb the foreign phrase that is said of its object: in "declared two diplomats
 * personae non gratae" a parser may take it for another name of the diplomats.
 */
final class FixedPredicates {

  private FixedPredicates() {}

  /** The tree in which the phrase belongs to the verb; the same tree if there is none. */
  static Tree restored(Tree tree, Tagged words) {
    for (int at = 1; at + 2 < words.size(); at++) {
      boolean phrase =
          words.forms()[at + 1].equals("non") && words.forms()[at].matches("(?i)personae?");
      int object = tree.head(at);
      if (phrase
          && object != Tree.ROOT
          && object < at
          && tree.relation(object).matches("obj|nsubj:pass|nsubj")
          && words.tags()[tree.head(object)].startsWith("VB")) {
        return tree.with(at, tree.head(object), "xcomp");
      }
    }
    return tree;
  }
}
