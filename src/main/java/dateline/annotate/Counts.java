package dateline.annotate;

/**
 * Gives back its number to a noun: in "In January 8,420 migrants crossed to Yemen." a parser may
 * take "January 8,420" for a date, and in a list it may hang a number on the noun before it.
 */
final class Counts {

  private Counts() {}

  /** The tree in which such numbers count the noun behind them; the same tree if there is none. */
  static Tree restored(Tree tree, Tagged words) {
    Tree out = tree;
    for (int at = 1; at + 1 < words.size(); at++) {
      if (isTakenForDay(out, words, at)) {
        out = counted(out, at);
      }
      if (isActorOfGap(out, words.tags(), at)) {
        out = out.with(at, out.head(at), "nsubj");
      }
      if (isOfNext(out, words.tags(), at)) {
        out = out.with(at, at + 1, "nummod");
      }
      if (isBehind(out, words, at)) {
        out = apart(out, at);
      }
    }
    return out;
  }

  /** "got back in return [252] of its citizens": no number of the noun before it. */
  private static boolean isBehind(Tree tree, Tagged words, int at) {
    int verb = tree.head(at) == Tree.ROOT ? Tree.ROOT : tree.head(tree.head(at));
    return words.tags()[at].equals("CD")
        && tree.is(at, "nummod")
        && tree.head(at) == at - 1
        && words.tags()[at - 1].equals("NN")
        && at + 1 < words.forms().length
        && words.forms()[at + 1].equals("of")
        && tree.is(at - 1, "obl")
        && verb != Tree.ROOT
        && verb < at
        && tree.children(verb, "obj").isEmpty();
  }

  private static Tree apart(Tree tree, int at) {
    Tree out = tree.with(at, tree.head(at - 1), "obj");
    for (int child : tree.children(at - 1)) {
      out = child > at && tree.is(child, "nmod") ? out.with(child, at, "nmod") : out;
    }
    return out;
  }

  /** "India freed 113 Bangladeshis and [Bangladesh] 48 Indians": who does it stands by itself. */
  private static boolean isActorOfGap(Tree tree, String[] tags, int at) {
    int noun = tree.head(at);
    boolean named = tags[at].equals("NNP") && tree.is(at, "compound") && tree.is(noun, "conj");
    if (named && tags[noun].equals("CD") && tree.extent(at).end() == noun) {
      return true; // "took in 40 Sudanese, and [New Zealand] 12"
    }
    return named
        && tags[at + 1].equals("CD")
        && tree.is(at + 1, "nummod")
        && tree.head(at + 1) == noun
        && noun > at + 1
        && tags[noun].endsWith("S");
  }

  /** "40 Tunisians, [30] Lebanese and 20 Malians": a number counts the noun behind it. */
  private static boolean isOfNext(Tree tree, String[] tags, int at) {
    return tags[at].equals("CD")
        && tree.is(at, "nummod")
        && tree.head(at) < at - 1
        && tags[at - 1].matches(",|CC")
        && tags[at + 1].matches("NNP?S")
        && tree.is(at + 1, "conj")
        && tree.children(at + 1, "nummod").isEmpty();
  }

  private static boolean isTakenForDay(Tree tree, Tagged words, int at) {
    return words.tags()[at - 1].equals("NNP")
        && tree.head(at - 1) == at
        && words.forms()[at].matches("\\d{1,3}(,\\d{3})+")
        && words.tags()[at + 1].matches("NNP?S|JJ")
        && !tree.isUnder(at + 1, at);
  }

  private static Tree counted(Tree tree, int at) {
    int month = at - 1;
    boolean counts = tree.is(at, "nummod");
    int noun = counts ? tree.head(at) : at + 1;
    while (!counts && (tree.is(noun, "amod") || tree.is(noun, "compound"))) {
      noun = tree.head(noun);
    }
    if (tree.isUnder(noun, at) || counts && tree.head(noun) == Tree.ROOT) {
      return tree;
    }
    Tree out =
        counts
            ? tree.with(month, tree.head(noun), "obl")
            : tree.with(month, tree.head(at), tree.relation(at));
    for (int child : tree.children(at)) {
      out = child == month ? out : out.with(child, month, tree.relation(child));
    }
    return out.with(at, noun, "nummod");
  }
}
