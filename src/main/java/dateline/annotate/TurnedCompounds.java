package dateline.annotate;

/**
 * Turns round a compound of which a parser takes the first noun for the head: in "allows
 * deportation flights to land" flights are allowed.
 */
final class TurnedCompounds {

  private TurnedCompounds() {}

  /** The tree in which the last noun of such compounds is their head; the same if it is. */
  static Tree restored(Tree tree, String[] tags) {
    Tree out = tree;
    for (int at = 0; at + 1 < tags.length; at++) {
      if (out.head(at + 1) == at
          && tags[at].equals("NN")
          && tags[at + 1].matches("NNS?")
          && (out.is(at + 1, "obj") || out.is(at + 1, "nsubj"))) {
        out = turned(out, at);
      }
    }
    return out;
  }

  private static Tree turned(Tree tree, int first) {
    int last = first + 1;
    Tree out = tree.with(last, tree.head(first), tree.relation(first));
    for (int child : tree.children(first)) {
      out = child == last ? out : out.with(child, last, tree.relation(child));
    }
    return out.with(first, last, "compound");
  }
}
