package dateline.annotate;

/**
 * Parts a place that opens a clause from the noun right behind it: in "In Estonia border guards
 * caught nine" a parser may take the two for one name.
 */
final class FrontedPlaces {

  private FrontedPlaces() {}

  /** The tree in which such places hang on the verb; the same tree if there are none. */
  static Tree restored(Tree tree, String[] tags) {
    Tree out = tree;
    for (int at = 1; at + 1 < tags.length; at++) {
      int noun = out.head(at);
      if (tags[at].equals("NNP")
          && out.is(at, "compound")
          && noun > at
          && tags[noun].matches("NNS?")
          && out.is(noun, "nsubj")
          && out.head(at - 1) == at
          && out.is(at - 1, "case")) {
        out = out.with(at, out.head(noun), "obl");
      }
    }
    return out;
  }
}
