package dateline.extract;

import dateline.annotate.Tree;
import dateline.annotate.Words;

/** Clauses that say what others are to do: "insisted that Chad [accept] them". */
final class Subjunctives {

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Subjunctives(Tree tree, Words words, Syntax syntax) {
    this.tree = tree;
    this.words = words;
    this.syntax = syntax;
  }

  /** "ordered that they [be] let go", "insisted that Chad [accept] them" */
  boolean are(int verb) {
    boolean one =
        syntax.child(verb, "nsubj").stream()
            .filter(n -> tree.children(n, "conj").isEmpty())
            .anyMatch(n -> syntax.token(n).tag().matches("NNP?") || syntax.word(n).equals("it"));
    boolean be =
        tree.children(verb).stream().anyMatch(c -> c < verb && syntax.token(c).text().equals("be"));
    return (be || syntax.token(verb).tag().matches(one ? "VBP?" : "VB"))
        && !syntax.isInfinitive(verb)
        && tree.children(verb, "aux").stream()
            .noneMatch(a -> syntax.token(a).tag().equals("MD") || syntax.lemma(a).equals("do"));
  }

  /** "an appeal that Germany [take] in 300": of a noun that asks for it. */
  boolean areAsked(int verb) {
    return tree.relation(verb).startsWith("acl")
        && words.is("asking", syntax.word(tree.head(verb)))
        && are(verb);
  }
}
