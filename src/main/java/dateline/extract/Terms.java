package dateline.extract;

import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What an agreement provides for: "a deal under which Ghana takes in 40 people". */
final class Terms {

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Terms(Tree tree, Words words, Syntax syntax) {
    this.tree = tree;
    this.words = words;
    this.syntax = syntax;
  }

  /** The noun for the agreement of which the verb tells the terms. */
  OptionalInt deal(int verb) {
    int head = tree.head(verb);
    boolean under =
        head != Tree.ROOT
            && tree.relation(verb).equals("acl:relcl")
            && words.is("treaty", syntax.lemma(head))
            && tree.children(verb, "obl").stream()
                .anyMatch(
                    w -> syntax.word(w).equals("which") && syntax.preposition(w).equals("under"));
    return under ? OptionalInt.of(head) : OptionalInt.empty();
  }

  /** Whether the verb tells in the present tense what is agreed for the time to come. */
  boolean areAhead(int verb) {
    return deal(verb).isPresent()
        && Stream.concat(tree.children(verb, "aux").stream(), Stream.of(verb))
            .mapToInt(v -> v)
            .min()
            .stream()
            .anyMatch(
                v -> syntax.token(v).tag().matches("VB[ZP]") && !syntax.lemma(v).equals("have"));
  }
}
