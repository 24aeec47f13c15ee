package dateline.annotate;

/**
 * Parts the number of some from that of all who are named before them: in "Of the 46, [31] had been
 * held in Malmö." a parser may take the two for one list.
 */
final class FrontedWholes {

  private FrontedWholes() {}

  /** The tree in which such a number is the subject of its verb; the same tree if there is none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
    for (int of = 0; of + 5 < words.size(); of++) {
      int number = of + 4;
      if (isFronted(words, of) && isTakenForList(out, of, number)) {
        out = parted(out, of, number);
      }
    }
    return out;
  }

  /** "Of the 46, 31 had", at the beginning of a clause */
  private static boolean isFronted(Tagged words, int of) {
    String[] forms = words.forms();
    return forms[of].equalsIgnoreCase("of")
        && (of == 0 || forms[of - 1].matches("[;:,]"))
        && forms[of + 1].matches("the|those|these|its|their")
        && words.tags()[of + 2].equals("CD")
        && forms[of + 3].equals(",")
        && words.tags()[of + 4].equals("CD")
        && words.tags()[of + 5].matches("VB[DPZ]|MD");
  }

  private static boolean isTakenForList(Tree tree, int of, int number) {
    return tree.is(number, "conj")
        && tree.head(number) > of
        && tree.head(number) < number
        && predicate(tree, number + 1) > number;
  }

  /** What the verb behind the number tells: itself, or what it is an auxiliary of. */
  private static int predicate(Tree tree, int verb) {
    return tree.is(verb, "aux") || tree.is(verb, "cop") ? tree.head(verb) : verb;
  }

  private static Tree parted(Tree tree, int of, int number) {
    int whole = tree.head(number);
    int predicate = predicate(tree, number + 1);
    Tree out = LostSubjects.withSubject(tree, predicate, number);
    int top = whole;
    while (out.head(top) > of && out.head(top) < number) {
      top = out.head(top);
    }
    return out.with(top, predicate, "obl").with(of, top, "case");
  }
}
