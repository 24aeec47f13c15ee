package dateline.extract;

import dateline.annotate.Tree;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On whose acts courts rule in the clause that tells what they say. */
final class Rulings {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;

  Rulings(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
  }

  /** Whether the words of a court tell nobody what a state may do. */
  boolean areNone() {
    return isTelling() || isPrivate() || isSentence();
  }

  /** "condemned three men [to death]", "condemned the attacks": no word on what a state may do. */
  private boolean isSentence() {
    return trigger.entry().label().equals("condemn")
        && IntStream.range(trigger.at() + 1, trigger.sentence().tokens().size())
            .noneMatch(i -> Set.of("as", "for").contains(syntax.word(i)) && isOwn(i));
  }

  /** Whether what a preposition opens hangs on the verb or on its object. */
  private boolean isOwn(int preposition) {
    int what = tree.head(preposition);
    int head = what == Tree.ROOT ? Tree.ROOT : tree.head(what);
    return head == trigger.at()
        || head != Tree.ROOT && tree.head(head) == trigger.at() && tree.is(head, "obj");
  }

  /**
   * "asked the Supreme Court [to suspend] the accord", "which had been asked [to suspend] it": what
   * others want it to rule.
   */
  static boolean isAsked(Tree tree, Syntax syntax, int verb) {
    int head = tree.head(verb);
    return head != Tree.ROOT
        && syntax.isInfinitive(verb)
        && (syntax.word(head).matches("ask|urge|petition|implore|invite|beg")
            || syntax.phrase(head).equals("call on"))
        && (tree.children(head).stream().anyMatch(c -> c > head && syntax.is("judge", c))
            || syntax.isPassive(head)
                && syntax.surfaceSubject(head).stream()
                    .map(syntax::antecedent)
                    .anyMatch(syntax.actors()::isJudge));
  }

  /** "A judge ordered the ministry [to halt] the return of ten": who was about to send them. */
  boolean isOrdered() {
    int order = tree.head(trigger.at());
    return order != Tree.ROOT
        && syntax.isInfinitive(trigger.at())
        && syntax.surfaceSubject(order).stream().anyMatch(trigger.actors()::isJudge);
  }

  /** "ruled that the [chain] must pay its landlord": what only firms and private persons settle. */
  private boolean isPrivate() {
    return tree.children(trigger.at(), "ccomp").stream()
        .flatMap(c -> syntax.surfaceSubject(c).stream().boxed())
        .anyMatch(s -> trigger.is("private", s));
  }

  /**
   * "The judge told the court that", "the courts have stopped answering": only who tells another
   * what to do rules.
   */
  private boolean isTelling() {
    return Set.of("tell", "give").contains(trigger.entry().head())
            && tree.children(trigger.at()).stream().noneMatch(syntax::isInfinitive)
            && tree.children(trigger.at(), "obj").stream()
                .filter(o -> syntax.word(o).matches("leave|permission|authority"))
                .flatMap(o -> tree.children(o, "acl").stream())
                .noneMatch(syntax::isInfinitive) // "gave the state leave to appeal"
        || trigger.entry().label().equals("stop")
            && tree.children(trigger.at(), "xcomp").stream()
                .anyMatch(c -> syntax.token(c).tag().equals("VBG"));
  }

  /** "ruled that [Australia]'s detention of asylum seekers was illegal": on whose act it rules. */
  Stream<Integer> judged(int predicate) {
    boolean lawful =
        syntax.word(predicate).matches("(il)?legal|(un)?lawful|(un)?constitutional|void|invalid");
    Stream<Integer> subjects = syntax.surfaceSubject(predicate).stream().boxed();
    return lawful ? subjects.flatMap(this::doers) : isJudged(predicate) ? subjects : Stream.empty();
  }

  /** "the deportation of ten by [Kenya]", "[Kenya]'s deportations" */
  private Stream<Integer> doers(int deed) {
    return tree.children(deed).stream()
        .filter(
            c ->
                tree.relation(c).equals("nmod:poss")
                    || tree.is(c, "nmod") && syntax.preposition(c).equals("by"));
  }

  /** "The court said that Israel [was obliged] to let aid in" */
  boolean isObligation(int verb) {
    return syntax.lemma(verb).matches("oblige|require|bind|obligate") && syntax.isPassive(verb);
  }

  /** "ruled that Greece [had unlawfully expelled] her", "that Spain [may] hand them over" */
  private boolean isJudged(int predicate) {
    return isObligation(predicate)
        || tree.children(predicate, "aux").stream()
            .anyMatch(a -> syntax.word(a).matches("must|should|may|can|could"))
        || tree.children(predicate, "advmod").stream()
            .anyMatch(a -> syntax.word(a).matches("(un|il)?lawfully|(il)?legally|wrong(ful)?ly"));
  }
}
