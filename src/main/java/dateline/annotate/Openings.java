package dateline.annotate;

/**
 * Gives back its preposition to the place that opens a sentence: in "In Doha police arrested 30
 * people." a parser may take "Doha police" for a force that "in" stands before, as it never does
 * before a subject.
 */
final class Openings {

  private Openings() {}

  /** The tree in which such places tell where; the same tree if there are none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
    for (int at = 0; at + 2 < words.size(); at++) {
      int noun = at + 1;
      while (noun < words.size() && words.tags()[noun].equals("NNP")) {
        noun++;
      }
      if (noun < words.size() && isTakenForForce(out, words, at, noun)) {
        out = placed(out, at, noun);
      }
    }
    return out;
  }

  private static boolean isTakenForForce(Tree tree, Tagged words, int in, int noun) {
    return noun > in + 1
        && tree.is(in, "case")
        && tree.head(noun) > noun
        && (in == 0 || words.forms()[in - 1].matches("[;:]"))
        && words.forms()[in].matches("(?i)in|at|near|outside")
        && words.tags()[noun].matches("NNS?")
        && tree.relation(noun).matches("nsubj(:pass)?")
        && tree.head(in) > in
        && tree.head(in) <= noun
        && place(tree, in, noun) > in;
  }

  /** The word of the place's name that the tree hangs on the noun behind it. */
  private static int place(Tree tree, int in, int noun) {
    int place = noun - 1;
    while (place > in && !(tree.head(place) == noun && tree.is(place, "compound"))) {
      place--;
    }
    return place;
  }

  private static Tree placed(Tree tree, int in, int noun) {
    int place = place(tree, in, noun);
    Tree out = tree.with(place, tree.head(noun), "obl").with(in, place, "case");
    for (int at = in + 1; at < place; at++) {
      out = out.head(at) == noun ? out.with(at, place, "compound") : out;
    }
    return out;
  }
}
