package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;

/** Ways of saying something without a verb of saying. */
final class Assurances {

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;

  Assurances(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
  }

  /** Whether the word says what stands below it. */
  boolean govern(int word, int below) {
    return isCertain(word) && syntax.isMarked(below, "that")
        || tellsHow(word, below)
        || (isMadeKnown(word) || isLetSlip(word)) && tree.is(below, "ccomp");
  }

  /** "describes [how] they were sent back" */
  private boolean tellsHow(int verb, int below) {
    return syntax.is("recalling", verb)
        && syntax.isVerbal(verb)
        && tree.is(below, "ccomp")
        && tree.children(below).stream().anyMatch(c -> c < below && syntax.word(c).equals("how"));
  }

  /** "is adamant that", "are sure that": who is so says it. */
  boolean isCertain(int adjective) {
    return syntax.is("certain", adjective)
        && !tree.children(adjective, "cop").isEmpty()
        && tree.children(adjective, "nsubj").stream().anyMatch(s -> syntax.token(s).isNoun());
  }

  /** "let it be [known] that", "made it [known] that" */
  boolean isMadeKnown(int participle) {
    int head = tree.head(participle);
    return syntax.token(participle).text().equals("known")
        && tree.relation(participle).matches("xcomp|ccomp")
        && head != Tree.ROOT
        && syntax.lemma(head).matches("let|make")
        && !syntax.isPassive(head);
  }

  /** "[let] slip that": who gives away what he did not mean to tell. */
  boolean isLetSlip(int verb) {
    return syntax.isVerbal(verb)
        && syntax.lemma(verb).equals("let")
        && sentence.form(verb + 1).equals("slip");
  }
}
