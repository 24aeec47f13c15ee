package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody says is not so: "rejected claims that", "it is not true that", "is false". */
final class Denials {

  private static final Set<String> NOBODY = Set.of("neither", "nobody", "none");

  private final Sentence sentence;
  private final Tree tree;
  private final Words words;
  private final Syntax syntax;

  Denials(Sentence sentence, Words words, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.words = words;
    this.syntax = syntax;
  }

  /** Whether what hangs on the word below is said not to be so by the word above it. */
  boolean denies(int below, int above) {
    return rejects(above, below)
        || isUntrueOf(below, above)
        || isNothing(above, below)
        || isSaidOf(above, below) && isSpokenAgainst(below);
  }

  /** "dismissed [reports] that", "called the [claims] false": by the verb's subject. */
  boolean rejects(int verb, int below) {
    boolean denied =
        isRejecting(verb) || words.is("describing", syntax.word(verb)) && isCalledUntrue(verb);
    return syntax.isVerbal(verb)
        && isHearsay(below)
        && (tree.is(below, "obj")
            || tree.is(below, "obl") && (isAs(below) || isAsFalse(verb, below)))
        && denied;
  }

  /** Whether the verb leaves open what it governs: "would not confirm", "doubt that". */
  boolean withholds(int verb) {
    boolean doubted = syntax.word(verb).equals("doubt") && syntax.isVerbal(verb);
    boolean unproven =
        syntax.word(verb).matches("evidence|proof|sign|indication|confirmation|trace")
            && tree.children(verb, "det").stream().anyMatch(d -> syntax.word(d).equals("no"));
    return unproven
        || words.is("vouching", syntax.word(verb)) && (isDeclined(verb) || isNegated(verb))
        || doubted && !isNegated(verb) && !isUncontested(verb);
  }

  /** "did not [say] that they were sent": whether they were is left open. */
  boolean isUnsaid(int verb, int below) {
    return words.is("voicing", syntax.word(verb))
        && isNegated(verb)
        && tree.is(below, "ccomp")
        && (syntax.isMarked(below, "that") || tree.children(below, "mark").isEmpty())
        && tree.children(below).stream().noneMatch(c -> syntax.token(c).tag().startsWith("W"));
  }

  /**
   * How sure what a word of denying governs is: what one "did not [deny]" is at least alleged, what
   * nobody disputes or is beyond dispute is so.
   */
  Factuality degree(int at) {
    if (isUncontested(at)) {
      return Factuality.ASSERTED;
    }
    boolean admitted = isNegated(at) && !tree.is(at, "conj"); // "neither confirm nor deny"
    return admitted ? Factuality.ALLEGED : Factuality.DENIED;
  }

  /** "Nobody [disputes] that", "few deny that", "it is beyond [dispute] that" */
  boolean isUncontested(int at) {
    return words.is("disputing", syntax.word(at))
        && (tree.children(at, "nsubj").stream().anyMatch(this::isHardlyAnyone)
            || tree.children(at, "case").stream()
                .anyMatch(c -> syntax.word(c).matches("beyond|without"))
            || isNegated(at) && (syntax.isPassive(at) || syntax.word(at).matches("doubt|question"))
            || tree.children(at, "aux").stream().anyMatch(a -> syntax.word(a).matches("can|ca"))
                && syntax.isPassive(at));
  }

  /** "nobody", "no lawyer", "none of them", "few in Lima", "hardly anyone" */
  private boolean isHardlyAnyone(int subject) {
    return syntax.word(subject).matches("nobody|none|few|no-one")
        || tree.children(subject).stream()
            .anyMatch(
                c ->
                    c < subject
                        && (tree.is(c, "det") && syntax.word(c).equals("no")
                            || syntax.word(c).equals("few")))
        || subject > 0 && syntax.word(subject - 1).matches("hardly|scarcely|barely");
  }

  /**
   * "is under no [obligation] to take them in", "lacks the means to", "had neither the [money] nor
   * the will to": who need not or cannot do it is not said to do it; but who has "no right to go on
   * holding them", or "no grounds to hold them", does.
   */
  boolean isUnmoved(int noun) {
    return syntax.word(noun).equals("lack")
        || words.is("impulse", syntax.word(noun))
            && tree.children(noun, "acl").stream()
                .noneMatch(
                    c ->
                        syntax.lemma(c).matches("go|continue|keep")
                            || syntax.word(noun).matches("right|grounds?|basis|authority|power")
                                && syntax.lemma(c).matches("hold|detain|arrest|jail"))
            && (tree.children(noun).stream().anyMatch(d -> syntax.word(d).matches("no|neither"))
                || isNeither(noun)
                || tree.is(noun, "obj") && syntax.word(tree.head(noun)).equals("lack"));
  }

  /** "neither the money nor the [will]" */
  private boolean isNeither(int noun) {
    return tree.is(noun, "conj")
        && tree.children(tree.head(noun)).stream().anyMatch(d -> syntax.word(d).equals("neither"));
  }

  /** "refused to [say] how many were sent": what one does not say, one is not the source of. */
  boolean isDeclined(int verb) {
    int head = tree.head(verb);
    return tree.is(verb, "xcomp") && head != Tree.ROOT && words.is("refusing", syntax.word(head));
  }

  /** "instructed the army [to explain] why they are held": what one is asked to say. */
  boolean isAsked(int verb) {
    int head = tree.head(verb);
    return head != Tree.ROOT
        && syntax.isInfinitive(verb)
        && (words.is("asking", syntax.word(head))
            || syntax.word(head).matches("order|instruct|direct|tell|invite|oblige|require"));
  }

  /** "would not confirm", "neither the ministry nor the embassy confirmed" */
  boolean isNegated(int verb) {
    return Stream.concat(
            tree.children(verb).stream(),
            tree.children(verb, "nsubj").stream().flatMap(s -> tree.children(s).stream()))
        .filter(c -> c < verb)
        .anyMatch(
            c ->
                Set.of("not", "n't", "never").contains(syntax.word(c)) && tree.head(c) == verb
                    || NOBODY.contains(syntax.word(c)));
  }

  /** "[Nothing] suggests that they were sent" */
  private boolean isNothing(int verb, int below) {
    return tree.is(below, "ccomp")
        && words.is("reporting", syntax.word(verb))
        && tree.children(verb, "nsubj").stream().anyMatch(s -> syntax.word(s).equals("nothing"));
  }

  /** "“Nonsense,” the minister [said of reports] that they were sent" */
  boolean isSaidOf(int verb, int noun) {
    return words.is("saying", syntax.word(verb))
        && tree.is(noun, "obl")
        && syntax.preposition(noun).matches("of|about")
        && isHearsay(noun);
  }

  private boolean isSpokenAgainst(int noun) {
    return IntStream.range(0, tree.extent(noun).begin())
        .mapToObj(syntax::word)
        .anyMatch(
            w ->
                words.is("untrue", w)
                    || Mood.isNegation(w)
                    || w.matches("nonsense|rubbish|fake|lie|fiction|fabrication|invention"));
  }

  /** "It is not true that they were sent", "[reports] that they were sent are false" */
  private boolean isUntrueOf(int below, int predicate) {
    String relation = tree.relation(below);
    boolean told =
        tree.is(below, "nsubj") && isHearsay(below)
            || relation.matches("csubj|ccomp|acl|advcl") && syntax.isMarked(below, "that");
    boolean proved =
        syntax.word(predicate).matches("prove|turn|appear")
            && tree.children(predicate, "xcomp").stream().anyMatch(this::isUntrue);
    return told && (proved || !tree.children(predicate, "cop").isEmpty() && isUntrue(predicate));
  }

  private boolean isUntrue(int predicate) {
    return words.is("untrue", syntax.word(predicate))
        ? !isNegated(predicate)
        : words.is("true", syntax.word(predicate)) && isNegated(predicate);
  }

  /** "described the reports [as false]", "called the claims [false]" */
  private boolean isCalledUntrue(int verb) {
    int end = tree.extent(verb).end();
    return IntStream.range(verb + 1, end)
        .anyMatch(i -> words.is("untrue", syntax.word(i)) && isComplement(i, verb));
  }

  private boolean isComplement(int predicate, int verb) {
    return tree.head(predicate) == verb || syntax.word(predicate - 1).equals("as");
  }

  /** "rejected [as] baseless allegations": the tree may hang what is rejected on "as". */
  private boolean isAs(int noun) {
    List<Integer> cases = tree.children(noun, "case");
    return cases.stream().anyMatch(c -> syntax.word(c).equals("as"));
  }

  /** "dismissed [as false] a report": what it is called stands between. */
  private boolean isAsFalse(int verb, int noun) {
    return tree.children(noun, "case").isEmpty()
        && tree.children(verb, "obl").stream()
            .anyMatch(c -> c < noun && isAs(c) && words.is("untrue", syntax.word(c)));
  }

  /** "said no to [resettling] them" */
  boolean isSaidNo(int verb) {
    return verb > 2
        && syntax.word(verb - 1).equals("to")
        && syntax.word(verb - 2).equals("no")
        && syntax.lemma(verb - 3).equals("say");
  }

  private boolean isHearsay(int noun) {
    return sentence.tokens().get(noun).isNoun() && words.is("hearsay", syntax.word(noun));
  }

  /** "rejected", "brushed aside" */
  private boolean isRejecting(int verb) {
    return words.is("rejecting", syntax.word(verb))
        || Stream.of("compound:prt", "advmod")
            .anyMatch(
                r ->
                    tree.children(verb, r).contains(verb + 1)
                        && words.is("rejecting", syntax.word(verb) + " " + syntax.word(verb + 1)));
  }

  /** "denied them entry": who refuses says nothing. */
  boolean refusesEntry(int verb) {
    return syntax.lemma(verb).equals("deny")
        && syntax.parts(verb).stream().anyMatch(p -> words.is("entry", syntax.word(p.token())));
  }
}
