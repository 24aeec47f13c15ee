package dateline.extract;

import dateline.annotate.Tree;

/**
 * What is to end and so goes on: "urged Dushanbe to stop deporting them", "must pay until it stops
 * deporting them".
 */
final class Cessation {

  private final Tree tree;
  private final Syntax syntax;

  Cessation(Tree tree, Syntax syntax) {
    this.tree = tree;
    this.syntax = syntax;
  }

  /** Whether the verb tells of an end that others want or wait for. */
  boolean isGoingOn(int verb) {
    return tree.head(verb) != Tree.ROOT
        && (syntax.is("stopping", verb) || syntax.is("ending", verb))
        && (isAsked(verb) || syntax.isMarked(verb, "until") || syntax.isMarked(verb, "unless"));
  }

  private boolean isAsked(int verb) {
    return (tree.relation(verb).matches("xcomp|ccomp") || syntax.isInfinitive(verb))
        && syntax.is("asking", tree.head(verb));
  }
}
