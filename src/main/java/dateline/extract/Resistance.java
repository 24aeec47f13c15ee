package dateline.extract;

import dateline.annotate.Tree;

/**
 * What others object to, cannot do or are pressed to do: "objected to the return of 40 men", "put
 * pressure on Kigali to take them".
 */
final class Resistance {

  private final Tree tree;
  private final Syntax syntax;

  Resistance(Tree tree, Syntax syntax) {
    this.tree = tree;
    this.syntax = syntax;
  }

  /** Whether the word above says so of the clause or noun below it. */
  boolean is(int node, int head) {
    String lemma = syntax.word(head);
    return switch (lemma) {
      case "object" -> syntax.preposition(node).equals("to");
      case "oppose" -> tree.relation(node).matches("obj|nsubj:pass");
      case "impossible", "unthinkable" -> tree.is(node, "nsubj");
      case "put", "exert", "increase" ->
          syntax.isInfinitive(node)
              && tree.children(head, "obj").stream()
                  .anyMatch(o -> syntax.lemma(o).equals("pressure"));
      default -> false;
    };
  }

  /** "Deportations have been impossible": they did not happen; all else may come about or not. */
  Factuality degree(int node, int head) {
    boolean open =
        tree.children(head).stream()
            .anyMatch(c -> Mood.isNegation(syntax.lemma(c)) || syntax.token(c).tag().equals("MD"));
    return !open && tree.is(node, "nsubj") && !tree.relation(node).equals("nsubj:pass")
        ? Factuality.DENIED
        : Factuality.HYPOTHETICAL;
  }
}
