package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.OptionalInt;
import java.util.stream.Stream;

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

  /**
   * The subject of the verb of saying right above the clause whose subject the pronoun is, or, for
   * "it", the body for which that one speaks.
   */
  OptionalInt speaker(int pronoun) {
    boolean its = syntax.word(pronoun).equals("its");
    int clause = tree.head(its ? tree.head(pronoun) : pronoun);
    if (clause == Tree.ROOT || !tree.is(its ? tree.head(pronoun) : pronoun, "nsubj")) {
      return OptionalInt.empty();
    }
    boolean body = its || syntax.word(pronoun).equals("it");
    OptionalInt published = body ? published(clause) : OptionalInt.empty();
    if (published.isPresent()) {
      return published;
    }
    int verb = saying(clause);
    boolean says =
        verb != Tree.ROOT
            && (words.is("reporting", syntax.word(verb)) || syntax.lemma(verb).equals("let"));
    if (verb > pronoun || !says) {
      return OptionalInt.empty();
    }
    OptionalInt subject = syntax.surfaceSubject(verb);
    boolean named =
        subject.isPresent()
            && subject.getAsInt() < verb
            && !sentence.tokens().get(subject.getAsInt()).tag().startsWith("PRP");
    if (!named) {
      return OptionalInt.empty();
    }
    return body && isVoice(subject.getAsInt()) ? owner(subject.getAsInt()) : subject;
  }

  /** "[The announcement] by the department that it had freed them surprised nobody." */
  private OptionalInt published(int clause) {
    int head = tree.head(clause);
    if (head == Tree.ROOT) {
      return OptionalInt.empty();
    }
    if (tree.relation(clause).equals("acl")
        && tree.relation(head).startsWith("nsubj")
        && words.is("reporting noun", syntax.word(head))) {
      return owner(head);
    }
    return tree.is(clause, "ccomp") && clause < head
        ? syntax.child(head, "nsubj").stream()
            .filter(s -> s < clause && words.is("reporting noun", syntax.word(s)))
            .flatMap(s -> owner(s).stream())
            .findFirst()
        : OptionalInt.empty();
  }

  /** "[a spokesman] for the service", "[a report] by the ministry": what speaks for another. */
  private boolean isVoice(int noun) {
    return words.is("aide", syntax.word(noun)) || words.is("reporting noun", syntax.word(noun));
  }

  /** Whose spokesman or report it is. */
  private OptionalInt owner(int noun) {
    return Stream.concat(
            tree.children(noun, "nmod").stream()
                .filter(c -> syntax.preposition(c).matches("by|of|for|from|at")),
            tree.children(noun, "nmod:poss").stream())
        .mapToInt(c -> c)
        .findFirst();
  }

  /** "wrote in [a letter] that it had freed them" */
  private boolean isWritten(int noun) {
    return tree.is(noun, "obl") && syntax.preposition(noun).matches("in|on");
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
            && (tree.relation(noun).equals("obj") || isWritten(noun));
    return report ? tree.head(noun) : Tree.ROOT;
  }
}
