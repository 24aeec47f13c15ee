package dateline.extract;

import dateline.annotate.Tree;

/** Whether two verbs that stand beside one another can tell of one time. */
final class Tenses {

  private final Tree tree;
  private final Syntax syntax;

  Tenses(Tree tree, Syntax syntax) {
    this.tree = tree;
    this.syntax = syntax;
  }

  /** "took in 84 and [will fly] them home next week": what is to come, beside what has been. */
  boolean isAhead(int other, int first) {
    return isModal(other) && !isModal(first) && !syntax.isInfinitive(first);
  }

  private boolean isModal(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> syntax.token(a).tag().equals("MD"));
  }

  /**
   * "In the past month Oslo has deported 98 and [holds] 300", "were held on Monday and [have been
   * deported]": what goes on, or has come about since, is of another time.
   */
  boolean isAsFinite(int first, int other) {
    return isPresent(first) || !isPresent(other) && (!isPerfect(other) || isPerfect(first));
  }

  /** "has been remanded" */
  private boolean isPerfect(int verb) {
    return tree.children(verb, "aux").stream()
        .anyMatch(a -> syntax.lemma(a).equals("have") && syntax.token(a).tag().matches("VB[ZP]"));
  }

  /** "holds", "is negotiating" */
  private boolean isPresent(int verb) {
    String tag = syntax.token(verb).tag();
    return tag.matches("VB[ZP]")
        || tag.equals("VBG")
            && tree.children(verb, "aux").stream()
                .anyMatch(a -> syntax.token(a).tag().matches("VB[ZP]"));
  }
}
