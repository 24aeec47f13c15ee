package dateline.annotate;

import java.util.List;

/**
 * Gives an infinitive that a parser takes for part of a noun phrase its object: "is set [to free]
 * 40 Cubans" sets 40 Cubans free, and is no matter of free Cubans.
 */
final class InfinitiveObjects {

  private InfinitiveObjects() {}

  /** The tree in which each such verb governs its object; the same tree if there is none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
    for (int to = 1; to + 1 < words.size(); to++) {
      int verb = to + 1;
      int object = tree.head(verb);
      boolean inside =
          words.tags()[to].equals("TO")
              && words.tags()[verb].equals("VB")
              && (tree.is(verb, "amod") || tree.is(verb, "compound"))
              && object > verb
              && List.of("obl", "nmod").contains(tree.relation(object));
      if (inside) {
        int above = tree.head(object);
        boolean said = words.tags()[above].matches("VB.*|JJ");
        out =
            out.with(verb, above, said ? "xcomp" : "acl")
                .with(object, verb, "obj")
                .with(to, verb, "mark");
      }
    }
    return out;
  }
}
