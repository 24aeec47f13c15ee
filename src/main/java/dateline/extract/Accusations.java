package dateline.extract;

import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.OptionalInt;

/** Deeds that somebody is said to have done by a verb with "of": "suspects them of having fled". */
final class Accusations {

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Accusations(Tree tree, Words words, Syntax syntax) {
    this.tree = tree;
    this.words = words;
    this.syntax = syntax;
  }

  /** "accuses the navy of having towed boats": who does so says it of another. */
  boolean accuses(int verb, int below, int at) {
    return isAccusing(verb)
        && !syntax.isPassive(verb)
        && (isCharge(below)
            || tree.is(below, "obj")
                && tree.children(below, "acl").stream()
                    .anyMatch(
                        c ->
                            isCharge(c) && (c == at || tree.head(at) == c && tree.is(at, "conj"))));
  }

  /** The verb by which the deed is charged; the tree hangs it on the verb or on its object. */
  OptionalInt above(int deed) {
    int head = tree.head(deed);
    if (head == Tree.ROOT || !syntax.isMarked(deed, "of")) {
      return OptionalInt.empty();
    }
    int verb = tree.is(deed, "acl") && tree.is(head, "obj") ? tree.head(head) : head;
    return verb != Tree.ROOT && isAccusing(verb) ? OptionalInt.of(verb) : OptionalInt.empty();
  }

  private boolean isAccusing(int verb) {
    return syntax.isVerbal(verb) && words.is("accusing", syntax.word(verb));
  }

  /** "of having deported them", but not "of racial profiling". */
  private boolean isCharge(int clause) {
    return tree.relation(clause).matches("advcl|acl|xcomp|ccomp|obl")
        && tree.children(clause, "amod").isEmpty()
        && syntax.isMarked(clause, "of");
  }
}
