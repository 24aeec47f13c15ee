package dateline.extract;

import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.stream.Stream;

/** Whom an outlet quotes, and the outlet: "The Times quotes a minister as having told deputies". */
final class Quoters {

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Quoters(Tree tree, Words words, Syntax syntax) {
    this.tree = tree;
    this.words = words;
    this.syntax = syntax;
  }

  /** "…, the Herald [quoted] an officer as saying": the officer, then the Herald. */
  List<Integer> of(int verb) {
    boolean quotes =
        quotes(verb)
            && tree.children(verb).stream()
                .anyMatch(
                    c ->
                        syntax.token(c).tag().equals("VBG")
                            && syntax.isMarked(c, "as")
                            && words.is("saying", syntax.word(c)));
    return quotes ? parties(verb) : List.of();
  }

  /** "The Times quotes a minister as having [told] deputies that": the minister, then the Times. */
  List<Integer> above(int verb) {
    int head = tree.head(verb);
    return head != Tree.ROOT && tree.relation(verb).matches("advcl|acl|xcomp") && quotes(head)
        ? parties(head)
        : List.of();
  }

  private boolean quotes(int verb) {
    return words.is("quoting", syntax.word(verb)) && !syntax.isPassive(verb);
  }

  private List<Integer> parties(int verb) {
    return Stream.concat(
            tree.children(verb, "obj").stream(), syntax.surfaceSubject(verb).stream().boxed())
        .toList();
  }
}
