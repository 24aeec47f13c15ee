package dateline.extract;

import dateline.annotate.Tree;
import dateline.annotate.Words;
import java.util.Set;

/** What is only being made ready, or would only be. */
final class Unfinished {

  private final Tree tree;
  private final Words words;
  private final Syntax syntax;
  private final Terms terms;

  Unfinished(Tree tree, Words words, Syntax syntax) {
    this.tree = tree;
    this.words = words;
    this.syntax = syntax;
    this.terms = new Terms(tree, words, syntax);
  }

  /** Whether what the clause tells is readied, awaited, left to others or agreed, and not done. */
  boolean isAhead(Instance instance) {
    return isReadied(instance)
        || isAwaited(instance)
        || isPassedOn(instance)
        || terms.areAhead(instance.trigger());
  }

  /** "is preparing sanctions", "was drafting a deal": not yet; "finalised a deal" has done so. */
  private boolean isReadied(Instance instance) {
    String verb = syntax.word(instance.trigger());
    boolean done =
        verb.startsWith("finali") && !syntax.token(instance.trigger()).tag().equals("VBG");
    return Set.of(EventType.SANCTION, EventType.AGREEMENT).contains(instance.type())
        && instance.entry().verb()
        && words.is("readying", verb)
        && !done;
  }

  /** "were handed over to the migration office for deportation": who will be deported yet. */
  private boolean isPassedOn(Instance instance) {
    return instance.type() == EventType.REMOVAL
        && instance.entry().verb()
        && syntax.parts(instance.trigger()).stream()
            .anyMatch(
                p ->
                    p.function().equals("for") && words.is("deportation", syntax.lemma(p.token())));
  }

  /** "is arranging their return", "to organise the return": who has "arranged" it has done it. */
  boolean isArranging(int verb) {
    return words.is("arranging", syntax.lemma(verb))
        && (syntax.isInfinitive(verb) || syntax.token(verb).tag().matches("VB[GPZ]"));
  }

  /** "are due in Doha next week for a second round of talks" */
  private boolean isAwaited(Instance instance) {
    int noun = instance.trigger();
    int round = tree.head(noun);
    boolean of = round != Tree.ROOT && syntax.preposition(noun).equals("of");
    int whole = of ? round : noun;
    return instance.type() == EventType.TALKS
        && !instance.entry().verb()
        && tree.head(whole) != Tree.ROOT
        && syntax.preposition(whole).equals("for")
        && syntax.lemma(tree.head(whole)).matches("due|expect");
  }

  /** "is [due] in Rabat to meet them", "is [expected] in Doha for talks" */
  static boolean isDue(Syntax syntax, int word) {
    return syntax.word(word).equals("due")
        || syntax.word(word).equals("expect") && syntax.isPassive(word);
  }

  /** "any return [would be] wrong" */
  boolean isSupposed(int predicate) {
    return !tree.children(predicate, "cop").isEmpty()
        && tree.children(predicate, "aux").stream()
            .anyMatch(a -> Set.of("would", "could", "might").contains(syntax.word(a)));
  }

  /** "ordered their release", "a judge ordered their deportation": others have yet to obey. */
  boolean isOrdered(Instance instance, int verb) {
    boolean judged =
        instance.type() == EventType.REMOVAL
            && syntax.child(verb, "nsubj").stream().anyMatch(s -> syntax.is("judge", s));
    return (instance.type() == EventType.RELEASE || judged) && syntax.word(verb).equals("order");
  }

  /** "They agree on one thing: 40 men [crossed]": a clause of its own behind a colon. */
  boolean isSpelled(int clause) {
    int begin = tree.extent(clause).begin();
    return tree.is(clause, "appos")
        && syntax.token(clause).hasTense()
        && (syntax.token(begin).text().equals(":")
            || begin > 0 && syntax.token(begin - 1).text().equals(":"));
  }

  /** "agreed to set up a committee after [talks] in Ankara": what led to a plan is over. */
  boolean isOver(int noun) {
    int planned = tree.head(noun);
    int plan = planned == Tree.ROOT ? Tree.ROOT : tree.head(planned);
    return plan != Tree.ROOT
        && syntax.preposition(noun).matches("after|following")
        && syntax.isInfinitive(planned)
        && syntax.token(plan).tag().matches("VBD|VBN")
        && words.is("plan", syntax.word(plan));
  }

  /** "stopped issuing visas in protest at its [refusal] to take them": why it did so is a fact. */
  boolean isReason(int noun) {
    return syntax.is("refusing", noun)
        && syntax.token(noun).isNoun()
        && syntax.preposition(noun).matches("at|over|after|following|for|to|amid|against|by");
  }

  /**
   * "once Rome has taken them back", "until they are sent home": in the present, so to come; and
   * "would stay in force until they reached a deal" behind a "would".
   */
  boolean isCondition(int verb) {
    int head = tree.head(verb);
    boolean marked =
        tree.children(verb, "mark").stream()
            .anyMatch(
                m ->
                    syntax.word(m).matches("once|until")
                        || syntax.word(m).equals("as")
                            && m > 0
                            && syntax.word(m - 1).equals("soon"));
    boolean until = syntax.isMarked(verb, "until") && !isAided(verb, "VBD");
    return marked
        && (syntax.token(verb).tag().matches("VBZ|VBP")
            || isAided(verb, "VBZ|VBP")
            || until && head != Tree.ROOT && isAided(head, "MD"));
  }

  private boolean isAided(int verb, String tag) {
    return tree.children(verb).stream()
        .anyMatch(a -> tree.is(a, "aux") && syntax.token(a).tag().matches(tag));
  }

  /** "is weighing a deal", "offered talks", "turned down a deal", "denied a deal" */
  Judgement sought(Judgement judgement, String verb) {
    if (!judgement.cue().endsWith("rule out") // "has not ruled out talks"
        && (words.is("refusing", verb) || words.is("denying", verb))) {
      return judgement.worse(Factuality.DENIED, verb);
    }
    return judgement.worse(
        words.is("offer", verb) ? Factuality.OFFERED : Factuality.HYPOTHETICAL, verb);
  }

  /**
   * "did not sign it [at talks] in Doha", "no deal [after two days of talks]": they were held; but
   * not those at which nobody "will be".
   */
  boolean isOccasion(Instance instance) {
    int at = instance.trigger();
    int whole = syntax.preposition(at).equals("of") ? tree.head(at) : at;
    return instance.type() == EventType.TALKS
        && !instance.entry().verb()
        && whole != Tree.ROOT
        && syntax.preposition(whole).matches("at|during|after|following|despite")
        && syntax.clause(whole).filter(v -> isAided(v, "MD")).isEmpty();
  }

  /** "is to be signed when the minister visits in May": in the present, and so to come. */
  boolean isComing(int verb) {
    int head = tree.head(verb);
    return head != Tree.ROOT
        && tree.is(verb, "advcl")
        && syntax.token(verb).tag().matches("VBZ|VBP")
        && tree.children(verb).stream().anyMatch(m -> m < verb && syntax.word(m).equals("when"))
        && (isAided(head, "MD")
            || syntax.isInfinitive(head)
            || words.is("plan", syntax.word(head)) && syntax.isPassive(head));
  }

  private boolean isSheltering(int verb) {
    return words.is("sheltering", syntax.word(verb));
  }

  /** "cannot afford to host them", "can no longer bear the cost of hosting them": it hosts them. */
  boolean isBorne(int node) {
    int verb = tree.head(node);
    return verb != Tree.ROOT
        && (isSheltering(node) || tree.children(node).stream().anyMatch(this::isSheltering))
        && words.is("bearing a burden", syntax.word(verb))
        && tree.children(verb, "aux").stream().anyMatch(a -> syntax.word(a).matches("can|ca|could"))
        && tree.children(verb, "advmod").stream()
            .anyMatch(n -> syntax.token(n).text().matches("not|n't|hardly|barely|longer"));
  }
}
