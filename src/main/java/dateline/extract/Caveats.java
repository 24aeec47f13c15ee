package dateline.extract;

import dateline.annotate.Tree;
import java.util.OptionalInt;

/**
 * Clauses that leave to its source whether something is so: "if the ombudsman is to be believed",
 * "if the weekly Respekt is right", "if the ministry's figures are correct".
 */
final class Caveats {

  private final Tree tree;
  private final Syntax syntax;

  Caveats(Tree tree, Syntax syntax) {
    this.tree = tree;
    this.syntax = syntax;
  }

  /** Whose word the clause leaves it to. */
  OptionalInt source(int clause) {
    boolean caveat =
        tree.is(clause, "advcl") && syntax.isMarked(clause, "if") && isTrusting(clause);
    return caveat ? syntax.child(clause, "nsubj", "nsubj:pass") : OptionalInt.empty();
  }

  /** "is [right]", "are [correct]", "is to be [believed]", "can be [trusted]" */
  private boolean isTrusting(int predicate) {
    String word = syntax.word(predicate);
    boolean right =
        word.matches("right|correct|accurate|true|reliable")
            && !tree.children(predicate, "cop").isEmpty();
    return right || word.matches("believe|trust|credit") && syntax.isPassive(predicate);
  }
}
