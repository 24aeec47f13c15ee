package dateline.extract;

import dateline.annotate.Tree;
import dateline.annotate.Words;

/** Whose act a gerund tells that another verb governs. */
final class Gerunds {

  private final Words words;
  private final Tree tree;
  private final Syntax syntax;

  Gerunds(Words words, Tree tree, Syntax syntax) {
    this.words = words;
    this.tree = tree;
    this.syntax = syntax;
  }

  /** "confirmed [having deported] ten": who says so has done it. */
  boolean isOfSpeaker(int verb) {
    String said = syntax.word(tree.head(verb));
    return tree.relation(verb).equals("ccomp")
        && isGerund(verb)
        && (words.is("saying", said) || words.is("denying", said));
  }

  /** "criticised [deporting] ten": what others do. */
  boolean isOfOthers(int verb) {
    String above = syntax.word(tree.head(verb));
    return isGerund(verb)
        && (words.is("reproaching", above)
            || words.is("standing by", above) && !above.equals("fear"));
  }

  private boolean isGerund(int verb) {
    return syntax.token(verb).tag().equals("VBG")
        || tree.children(verb, "aux").stream()
            .anyMatch(a -> syntax.token(a).tag().equals("VBG") && syntax.lemma(a).equals("have"));
  }
}
