package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;

/** Who is cited by whoever reports: "four men were held, the Post reported, [citing relatives]". */
final class Citations {

  private final Sentence sentence;
  private final Words words;
  private final Syntax syntax;

  Citations(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.words = words;
    this.syntax = syntax;
  }

  /** Whether the tree hangs "citing" on what is told, and not on the report right before it. */
  boolean isAlone(int told) {
    Tree tree = sentence.tree();
    return tree.children(told, "advcl").stream()
        .filter(c -> c > told && syntax.token(c).tag().equals("VBG"))
        .filter(c -> words.is("citing", syntax.word(c)))
        .anyMatch(
            c ->
                tree.children(told, "parataxis").stream()
                    .anyMatch(s -> s < c && words.is("reporting", syntax.word(s))));
  }
}
