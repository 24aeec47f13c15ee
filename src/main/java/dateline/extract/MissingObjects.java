package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.OptionalInt;

/**
 * Finds the object of a verb that shows none: that of its relative clause or of the verb it is
 * joined to.
 */
final class MissingObjects {

  private final Tree tree;
  private final Syntax syntax;
  private final Voice voice;
  private final Relatives relatives;

  MissingObjects(Sentence sentence, Syntax syntax, Voice voice) {
    this.tree = sentence.tree();
    this.syntax = syntax;
    this.voice = voice;
    this.relatives = new Relatives(sentence);
  }

  /** The noun that a relative clause without an object of its own is about. */
  OptionalInt gap(int verb) {
    int above = tree.head(verb);
    return above != Tree.ROOT
            && tree.relation(verb).equals("xcomp")
            && syntax.isInfinitive(verb)
            && syntax.is("undertaking", above)
            && syntax.child(above, "obj").stream().allMatch(relatives::isRelative)
        ? ofClause(above)
        : ofClause(verb);
  }

  private OptionalInt ofClause(int verb) {
    OptionalInt own = syntax.child(verb, "nsubj", "nsubj:pass");
    boolean imposed = tree.is(verb, "acl") && isPronounBefore(verb, own);
    boolean relative = tree.relation(verb).equals("acl:relcl") || imposed || voice.isSigned(verb);
    if (!relative || own.isEmpty() || tree.is(own.getAsInt(), "nsubj:pass") && !imposed) {
      return OptionalInt.empty();
    }
    int subject = own.getAsInt();
    // "640 citizens, [214 of whom] flew to Dhaka"
    boolean part =
        !syntax.word(subject).matches("all|both|each")
            && tree.children(subject, "nmod").stream().anyMatch(relatives::isRelative);
    return part || relatives.isRelative(subject) || isWhose(subject)
        ? OptionalInt.empty()
        : OptionalInt.of(tree.head(verb));
  }

  /** "Greece, [whose] minister had protested": the noun is in the clause already. */
  private boolean isWhose(int subject) {
    return tree.children(subject, "nmod:poss").stream().anyMatch(relatives::isRelative);
  }

  /** "sanctions [it] imposed": a past tense right behind its pronoun is active. */
  private boolean isPronounBefore(int verb, OptionalInt subject) {
    return subject.isPresent()
        && subject.getAsInt() == verb - 1
        && syntax.token(verb - 1).tag().equals("PRP");
  }

  /** "round up and deport migrants": the object of the last is that of all. */
  OptionalInt sharedObject(int verb) {
    for (int other : tree.children(verb, "conj")) {
      OptionalInt object = syntax.child(other, "obj");
      boolean close = object.isPresent() && other - verb <= 4;
      if (close
          && syntax.token(other).isVerb()
          && syntax.child(other, "nsubj", "nsubj:pass").isEmpty()) {
        return object;
      }
    }
    return OptionalInt.empty();
  }
}
