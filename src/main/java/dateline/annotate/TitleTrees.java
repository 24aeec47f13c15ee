package dateline.annotate;

/**
 * Gives back to a person the title before the name: in "met Secretary of State Marco Rubio" a
 * parser may take "of" for the preposition of the name, in "met with US envoy John Coale" hang
 * "with" on the title, and in "Foreign ministers Marie Dupont and Karl Weber" take the title for a
 * subject of its own.
 */
final class TitleTrees {

  private TitleTrees() {}

  /** The tree in which titles belong to the names behind them; the same tree if they do. */
  static Tree restored(Tree tree, String[] tags) {
    Tree out = tree;
    for (int at = 1; at + 2 < tags.length; at++) {
      out = plural(inner(out, tags, at), tags, at);
    }
    for (int at = 0; at + 2 < tags.length; at++) {
      out = before(out, tags, at);
    }
    return out;
  }

  /** "Secretary [of] State Marco Rubio" */
  private static Tree inner(Tree tree, String[] tags, int of) {
    int name = tree.head(of);
    boolean within =
        tags[of].equals("IN")
            && tree.is(of, "case")
            && name > of + 1
            && tags[name].equals("NNP")
            && tree.head(of - 1) == name
            && tags[of - 1].startsWith("NN")
            && tree.head(of + 1) == name
            && tags[of + 1].startsWith("NN");
    if (!within) {
      return tree;
    }
    Tree out = tree.with(of, of + 1, "case").with(of + 1, of - 1, "nmod");
    boolean bare = out.children(name, "case").isEmpty();
    boolean oblique = out.is(name, "obl") && out.head(name) < of;
    return bare && oblique ? out.with(name, out.head(name), "obj") : out;
  }

  /**
   * "[with] US envoy John Coale": the preposition of the name, not of the title alone, as "of" is
   * in "Secretary [of] State Marco Rubio".
   */
  private static Tree before(Tree tree, String[] tags, int preposition) {
    int title = tree.head(preposition);
    boolean astray =
        tree.is(preposition, "case")
            && !tags[preposition].equals("POS")
            && title > preposition
            && tags[title].startsWith("NN")
            && tree.relation(title).equals("nmod:desc")
            && tree.head(title) > title
            && tree.children(tree.head(title)).stream().noneMatch(c -> c < preposition);
    return astray ? tree.with(preposition, tree.head(title), "case") : tree;
  }

  /** "Foreign [ministers] Marie Dupont and Karl Weber" */
  private static Tree plural(Tree tree, String[] tags, int title) {
    int name = title + 1;
    boolean twice =
        tags[name].equals("NNP")
            && tags[title].matches("NNP?S")
            && tree.is(title, "nsubj")
            && tree.is(name, "nsubj")
            && tree.head(title) == tree.head(name);
    return twice ? tree.with(title, name, "nmod:desc") : tree;
  }
}
