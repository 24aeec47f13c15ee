package dateline.extract;

import dateline.annotate.People;
import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.OptionalInt;
import java.util.Set;

/** Tells which verbs are passive, where tag and tree may err. */
final class Voice {

  private final Words words;
  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;

  Voice(Words words, Sentence sentence, Syntax syntax) {
    this.words = words;
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
  }

  /** Whether the verb's surface subject is what would be its object in the active voice. */
  boolean isPassive(int verb) {
    return isPassive(verb, 0);
  }

  private boolean isPassive(int verb, int depth) {
    if (!syntax.token(verb).tag().equals("VBN") && !syntax.token(verb).tag().equals("VBD")) {
      return isBare(verb);
    }
    if (reduced(verb).isPresent() || isMistagged(verb)) {
      return true;
    }
    boolean be = false;
    boolean have = false;
    boolean subject = false;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") || tree.is(child, "cop")) {
        be |= syntax.lemma(child).equals("be") || syntax.lemma(child).equals("get");
        have |= syntax.lemma(child).equals("have");
      }
      subject |= tree.is(child, "nsubj");
    }
    if (be && have && isDueTo(verb)) {
      return false;
    }
    if (be) {
      return syntax.token(verb).tag().equals("VBN");
    }
    if (isReducedClause(verb)) {
      return true;
    }
    if (have || isSigned(verb) || subject && !tree.relation(verb).equals("acl")) {
      return false;
    }
    if (tree.relation(verb).equals("acl")
        && syntax.token(verb).tag().equals("VBD")
        && words.is("going", syntax.word(verb))) {
      return false; // "7,000 people [crossed] into Chad": the tree takes a clause for a noun
    }
    if (tree.relation(verb).equals("acl")
        && syntax.child(verb, "obj").isPresent()
        && (syntax.token(verb).tag().equals("VBD") || isMainClause(verb))) {
      return false;
    }
    if (tree.relation(verb).equals("acl") || tree.is(verb, "advcl") || tree.is(verb, "parataxis")) {
      return syntax.token(verb).tag().equals("VBN") || tree.relation(verb).equals("acl");
    }
    int head = tree.head(verb);
    if (tree.is(verb, "conj") && head != Tree.ROOT && depth < 8) {
      // "were intercepted and returned": the tag of the second may not show that it is passive.
      return syntax.child(verb, "obj", "nsubj").isEmpty()
          && syntax.token(head).isVerb()
          // "were deported or left voluntarily": nobody else does what is done of one's own will.
          && !syntax.isWilling(verb)
          // "was alarmed by the raids and called on Rome": who feels something goes on to act.
          && !words.is("feeling", syntax.word(head))
          && isPassive(head, depth + 1);
    }
    return tree.is(verb, "xcomp") && syntax.token(verb).tag().equals("VBN");
  }

  /** "was to have [deported] ten", but not "was to have been deported" */
  private boolean isDueTo(int verb) {
    return verb > 0 && syntax.lemma(verb - 1).equals("have");
  }

  /** "a memorandum [that] the two countries [signed]", which the tree takes for what it says. */
  boolean isSigned(int verb) {
    return tree.is(verb, "acl")
        && syntax.token(verb).tag().equals("VBD")
        && words.is("treaty", syntax.word(tree.head(verb)))
        && syntax.child(verb, "obj", "ccomp").isEmpty()
        && tree.children(verb).stream().anyMatch(c -> syntax.lemma(c).equals("that"));
  }

  /** "14 people deported by Chad arrived": a participle with its agent is no clause of its own. */
  private boolean isReducedClause(int verb) {
    boolean inserted =
        verb > 0
            && syntax.token(verb - 1).text().equals(",")
            && tree.is(verb, "advcl")
            && syntax.child(verb, "nsubj").isEmpty();
    return (syntax.token(verb).tag().equals("VBN") || inserted)
        && syntax.child(verb, "aux", "aux:pass", "cop", "obj").isEmpty()
        && tree.children(verb, "obl").stream()
            .anyMatch(o -> o > verb && syntax.preposition(o).equals("by"));
  }

  /**
   * "Haitians expelled from the Dominican Republic arrived at the crossing": a past tense right
   * behind its people is a participle when another verb goes on with the same subject.
   */
  boolean isMistagged(int verb) {
    int next = verb + 1;
    boolean open =
        syntax.token(verb).tag().equals("VBD")
            && next < sentence.tokens().size()
            && (syntax.token(next).tag().equals("IN") || syntax.token(next).tag().equals("TO"))
            && syntax.child(verb, "aux", "aux:pass", "obj").isEmpty()
            && sentence.mentions(People.class).anyMatch(p -> p.tokens().end() == verb);
    return open
        && tree.children(verb).stream()
            .anyMatch(
                c ->
                    c > next
                        && isFinite(c)
                        && Set.of("advcl", "ccomp", "dep", "parataxis", "conj")
                            .contains(tree.relation(c))
                        && syntax.child(c, "nsubj", "nsubj:pass", "mark", "cc").isEmpty());
  }

  /**
   * "a spokeswoman, Darya Fomina, accused Brussels": the only verb of a sentence is no participle.
   */
  private boolean isMainClause(int verb) {
    return syntax.token(verb - 1).text().equals(",")
        && sentence.tokens().subList(0, verb).stream().noneMatch(t -> t.isVerb());
  }

  /** "were not let in": a participle that looks like the infinitive. */
  private boolean isBare(int verb) {
    return syntax.token(verb).tag().equals("VB")
        && tree.children(verb, "mark").isEmpty()
        && tree.children(verb).stream()
            .anyMatch(
                a -> tree.is(a, "aux") && syntax.token(a).text().matches("(?i)was|were|been"));
  }

  private boolean isFinite(int verb) {
    return syntax.token(verb).hasTense()
        || tree.children(verb).stream()
            .anyMatch(a -> tree.is(a, "aux") && syntax.token(a).tag().matches("VBD|VBZ|VBP|MD"));
  }

  /** "the number of people [expelled] last year": a participle right behind its people. */
  OptionalInt reduced(int verb) {
    boolean bare =
        syntax.token(verb).tag().equals("VBN")
            && syntax.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "obj").isEmpty();
    return bare
        ? sentence
            .mentions(People.class)
            .filter(p -> p.tokens().end() == verb && syntax.token(p.head()).isNoun())
            .mapToInt(People::head)
            .findFirst()
        : OptionalInt.empty();
  }
}
