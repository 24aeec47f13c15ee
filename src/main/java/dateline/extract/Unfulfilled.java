package dateline.extract;

import dateline.annotate.Sentence;
import dateline.annotate.Tree;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was to be and did not come about: "were to have left", "should have been flown home", "would
 * have been sent back but for the strike", "before anyone was deported", "came close to deporting
 * them"; and what came about although it was to be stopped: "too late to stop the transfer".
 */
final class Unfulfilled {

  private final Sentence sentence;
  private final Tree tree;
  private final Syntax syntax;

  Unfulfilled(Sentence sentence, Syntax syntax) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.syntax = syntax;
  }

  /** What the verb's own auxiliaries say. */
  Judgement own(Judgement judgement, int verb) {
    Judgement result = isDue(verb) ? due(judgement, verb) : judgement;
    if (isYet(verb)) {
      result = result.worse(Factuality.DENIED, "yet to");
    }
    if (isNever(verb)) {
      result = result.worse(Factuality.DENIED, "at no time");
    }
    if (isUnderCondition(verb)) {
      result = result.worse(Factuality.HYPOTHETICAL, "if");
    }
    if (isPast(verb, "would") && isBarred(verb)) {
      return result.worse(Factuality.DENIED, "would have");
    }
    return isPast(verb, "should") && result.type() != EventType.MOVEMENT
        ? result.worse(Factuality.DENIED, "should have")
        : result;
  }

  /** What the clause or the word above it says. */
  Judgement above(Judgement judgement, int node) {
    int head = tree.head(node);
    if (isBefore(node) && (isAny(node) || isAble(node))) {
      boolean own = isAny(node) && judgement.type() == EventType.MOVEMENT;
      return judgement.worse(own ? Factuality.HYPOTHETICAL : Factuality.DENIED, "before");
    }
    if (isWord(node - 1, "to") && isWord(node - 2, "close") && isWord(node - 3, "come")
        || isTimeFrom(node)
        || isWord(head, "about") && isBroken(head)
        || isVerge(node, head)) {
      return judgement.worse(Factuality.DENIED, syntax.word(head));
    }
    return judgement;
  }

  /** "refused to [stop] the transfer", "too late to [stop] it": what nobody stops goes on. */
  boolean isSpared(int stop) {
    int head = tree.head(stop);
    return head != Tree.ROOT
        && syntax.is("stopping", stop)
        && (isTooLate(stop)
            || tree.relation(stop).equals("xcomp")
                && (syntax.is("unable", head)
                    || syntax.word(head).equals("fail")
                    || syntax.is("refusing", head)));
  }

  /** "came too late to [stop] it", "too late to [save] them": it has happened. */
  boolean isTooLate(int verb) {
    return isWord(verb - 1, "to") && isWord(verb - 2, "late") && isWord(verb - 3, "too");
  }

  /** "is to receive", "were to have left", "are due to meet" */
  private boolean isDue(int at) {
    boolean infinitive = syntax.isInfinitive(at);
    return tree.children(at).stream()
        .filter(c -> c < at && syntax.word(c).equals("be"))
        .anyMatch(
            c -> infinitive && isWord(c + 1, "to") || isWord(c + 1, "due") && isWord(c + 2, "to"));
  }

  private Judgement due(Judgement judgement, int at) {
    boolean failed =
        tree.children(at, "aux").stream()
            .anyMatch(c -> syntax.token(c).text().equalsIgnoreCase("have"));
    return failed
        ? judgement.worse(Factuality.DENIED, "to have")
        : judgement.worse(Factuality.PLANNED, "be to");
  }

  /** "[If] the strike goes on, warned the minister, they will be sent home" */
  private boolean isUnderCondition(int verb) {
    int says = tree.head(verb);
    return says != Tree.ROOT
        && tree.is(verb, "ccomp")
        && says < verb
        && syntax.is("saying", says)
        && tree.children(verb, "aux").stream().anyMatch(a -> syntax.token(a).tag().equals("MD"))
        && tree.children(says, "advcl").stream()
            .anyMatch(c -> c < says && (syntax.isMarked(c, "if") || syntax.isMarked(c, "unless")));
  }

  /** "has yet to decide" */
  private boolean isYet(int at) {
    return isWord(at - 1, "to") && isWord(at - 2, "yet");
  }

  /** "[At no time] did they", "[under no circumstances] will they" */
  private boolean isNever(int verb) {
    return tree.children(verb).stream()
        .filter(c -> c > 1 && c < verb)
        .filter(c -> syntax.word(c).matches("time|point|stage|circumstance|way|case|account"))
        .anyMatch(
            c ->
                isWord(c - 1, "no")
                    && sentence.form(c - 2).matches("at|under|in|on|by")
                    && syntax.word(c + 1).matches("do|be|have|will|would|can|may"));
  }

  /** "would have been sent", "should have been sent" */
  private boolean isPast(int verb, String modal) {
    return syntax.token(verb).tag().matches("VBN|VBD")
        && Stream.of(modal, "have")
            .allMatch(
                a -> tree.children(verb, "aux").stream().anyMatch(c -> syntax.word(c).equals(a)));
  }

  /** "but for the strike", "without the protest", "had the judge not stepped in", "if X had not" */
  private boolean isBarred(int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                Set.of("without", "but for").contains(syntax.preposition(c))
                    || isButFor(c)
                    || tree.is(c, "advcl") && isUnlessClause(c));
  }

  private boolean isButFor(int noun) {
    int begin = tree.extent(noun).begin();
    return isWord(begin, "but") && isWord(begin + 1, "for")
        || begin > 0 && isWord(begin, "for") && isWord(begin - 1, "but");
  }

  /** "if he had not refused", "had he not refused", "had it not been for him" */
  private boolean isUnlessClause(int clause) {
    boolean had =
        tree.children(clause).stream().anyMatch(a -> sentence.form(a).equals("had"))
            || syntax.isMarked(clause, "if");
    return had
        && tree.children(clause).stream()
            .anyMatch(n -> n < clause && Set.of("not", "n't", "never").contains(syntax.word(n)));
  }

  /** "[Should] Kabul refuse", "[Had] Italy deported them" */
  boolean isCondition(int clause) {
    return isInverted(clause) || isPastCondition(clause);
  }

  /** "[Should] Kabul refuse, Turkey will deport them" */
  private boolean isInverted(int clause) {
    return tree.children(clause, "aux").stream()
        .anyMatch(
            a ->
                isForm(a, "should")
                    && tree.children(clause, "nsubj").stream().anyMatch(s -> s > a)
                    && tree.children(clause, "mark").isEmpty());
  }

  /** "[Had] Italy deported them, the court would have intervened" */
  boolean isPastCondition(int clause) {
    return tree.is(clause, "advcl")
        && tree.children(clause, "aux").stream()
            .anyMatch(
                a ->
                    isForm(a, "had")
                        && tree.children(clause).stream()
                            .anyMatch(s -> s > a && tree.relation(s).startsWith("nsubj"))
                        && tree.children(clause, "mark").isEmpty());
  }

  private boolean isBefore(int clause) {
    return syntax.isMarked(clause, "before") && !tree.is(clause, "acl");
  }

  /**
   * "before [anyone] was sent", "before [a single] flight left", "before it had sent [any] home"
   */
  private boolean isAny(int clause) {
    return tree.children(clause).stream()
        .filter(c -> tree.relation(c).matches("nsubj(:pass)?|obj"))
        .anyMatch(
            c ->
                syntax.word(c).matches("anyone|anybody|any|one")
                    || tree.children(c).stream()
                        .anyMatch(d -> d < c && syntax.word(d).matches("any|single")));
  }

  /** "before they [could] be sent", "before he was [able] to", "before they [managed] to" */
  private boolean isAble(int clause) {
    boolean can = tree.children(clause, "aux").stream().anyMatch(a -> isForm(a, "could"));
    boolean past =
        syntax.token(clause).tag().equals("VBD")
            || tree.children(clause).stream().anyMatch(a -> syntax.token(a).tag().equals("VBD"));
    return can || past && syntax.word(clause).matches("able|manage");
  }

  /** "were minutes from [being deported]" */
  private boolean isTimeFrom(int verb) {
    int noun = tree.head(verb);
    return syntax.isMarked(verb, "from")
        && syntax.token(verb).tag().matches("VBG|VBN")
        && syntax.is("unit of time", noun);
  }

  /** "was on the [verge] of deporting them when" */
  private boolean isVerge(int node, int noun) {
    return noun != Tree.ROOT
        && syntax.word(noun).matches("verge|brink|point")
        && syntax.isMarked(node, "of")
        && isBroken(noun);
  }

  /** "was about to deport them [when the court stepped in]" */
  private boolean isBroken(int word) {
    return IntStream.range(word + 2, sentence.tokens().size())
        .anyMatch(
            i ->
                isForm(i, "when")
                    && tree.head(i) != Tree.ROOT
                    && syntax.token(tree.head(i)).tag().equals("VBD"));
  }

  private boolean isForm(int at, String form) {
    return at >= 0 && at < sentence.tokens().size() && sentence.form(at).equals(form);
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < sentence.tokens().size() && syntax.word(at).equals(word);
  }
}
