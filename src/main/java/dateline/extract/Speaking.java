package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.OptionalInt;

/** Finds whom a pronoun inside somebody's words means: "the agency says [it] returned 48 men". */
final class Speaking {

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Speaking(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
  }

  /** The subject of the verb of saying right above the clause whose subject the pronoun is. */
  OptionalInt speaker(int pronoun) {
    int clause = tree.head(pronoun);
    if (clause == Tree.ROOT || !tree.is(pronoun, "nsubj")) {
      return OptionalInt.empty();
    }
    int verb = saying(clause);
    if (verb == Tree.ROOT || verb > pronoun || !words.is("reporting", syntax.word(verb))) {
      return OptionalInt.empty();
    }
    OptionalInt subject = syntax.surfaceSubject(verb);
    boolean named =
        subject.isPresent()
            && subject.getAsInt() < verb
            && !sentence.tokens().get(subject.getAsInt()).tag().startsWith("PRP");
    return named ? subject : OptionalInt.empty();
  }

  /** The verb whose clause it is: "said that it", "denied a report that it"; the root if none. */
  private int saying(int clause) {
    if (tree.is(clause, "ccomp")) {
      return tree.head(clause);
    }
    int noun = tree.head(clause);
    boolean report =
        tree.relation(clause).equals("acl")
            && words.is("reporting noun", syntax.word(noun))
            && tree.relation(noun).equals("obj");
    return report ? tree.head(noun) : Tree.ROOT;
  }
}
