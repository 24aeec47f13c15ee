package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Who says something without a verb of saying, or as one of whom the sentence tells already. */
final class Declarers {

  private final Tree tree;
  private final Syntax syntax;
  private final Actors actors;
  private final Scope scope;

  Declarers(Sentence sentence, Syntax syntax, Actors actors, Scope scope) {
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.actors = actors;
    this.scope = scope;
  }

  /** "[The ministry] is adamant that", "[The ministry] let it be known that" */
  OptionalInt of(int word) {
    if (scope.isCertain(word)) {
      return syntax.child(word, "nsubj");
    }
    return scope.isMadeKnown(word) ? syntax.child(tree.head(word), "nsubj") : OptionalInt.empty();
  }

  /** "[Aid groups] visited the camp, where, they say, 500 are held": of whom the sentence tells. */
  OptionalInt several(int pronoun) {
    if (!syntax.word(pronoun).equals("they")) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, pronoun)
        .filter(i -> tree.is(i, "nsubj") && tree.head(i) != Tree.ROOT)
        .filter(i -> tree.head(tree.head(i)) == Tree.ROOT)
        .filter(i -> syntax.token(i).tag().equals("NNS") && !actors.actors(i).isEmpty())
        .findFirst();
  }

  /** "UNHCR, citing [its own] monitors": it speaks for itself. */
  boolean isOwn(int noun) {
    return tree.children(noun, "nmod:poss").stream()
        .anyMatch(p -> syntax.token(p).tag().equals("PRP$"));
  }
}
