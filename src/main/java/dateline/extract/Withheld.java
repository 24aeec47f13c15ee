package dateline.extract;

import dateline.annotate.Tree;
import java.util.stream.Stream;

/**
 * Whether what a verb gives is given no longer, or again: "no longer issues visas to Zambians",
 * "can again get visas".
 */
final class Withheld {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;

  Withheld(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
  }

  /** "will [no longer] give visas", "grants [no more] visas", "can [not] get visas any more" */
  boolean isGiven() {
    boolean longer =
        tree.children(trigger.at()).stream()
            .anyMatch(c -> isWord(c, "longer") && isWord(c - 1, "no"));
    boolean more =
        Stream.of("obj", "nsubj:pass")
            .flatMap(r -> tree.children(trigger.at(), r).stream())
            .flatMap(o -> tree.children(o).stream())
            .anyMatch(c -> isWord(c, "more") && isWord(c - 1, "no"));
    return longer || more || isNot() && isAnyMore() || isStopped(syntax, tree, trigger.at());
  }

  /** "will [stop] processing visas" */
  private static boolean isStopped(Syntax syntax, Tree tree, int verb) {
    int head = tree.head(verb);
    return head != Tree.ROOT
        && syntax.token(verb).tag().equals("VBG")
        && tree.relation(verb).matches("xcomp|advcl|ccomp")
        && syntax.word(head).matches("stop|cease|quit");
  }

  /** "does [not] issue travel documents", "issues [no] papers" */
  boolean isDenied() {
    if (syntax.token(trigger.at()).tag().matches("VBN|VBD")) {
      return false; // "had issued no papers": what was once so need not be a refusal
    }
    return isNot()
        || isGiven()
        || Stream.of("obj", "nsubj:pass")
            .flatMap(r -> tree.children(trigger.at(), r).stream())
            .flatMap(o -> tree.children(o, "det").stream())
            .anyMatch(d -> isWord(d, "no"));
  }

  /** "issues visas to Ghanaians [again]", "can [once again] get visas" */
  boolean isAgain() {
    return tree.children(trigger.at()).stream().anyMatch(c -> syntax.word(c).equals("again"))
        && !isNot();
  }

  /** How surely it is told: what is given no longer is no denial, what one can get again is so. */
  static Judgement judged(Judgement judgement, Syntax syntax, Tree tree, int verb) {
    boolean stopped = isStopped(syntax, tree, verb);
    boolean own =
        judgement.factuality() == Factuality.DENIED && (stopped || isOwn(judgement.cue()));
    boolean denied = tree.is(verb, "ccomp") && syntax.is("denying", tree.head(verb));
    if (denied || !own && !judgement.cue().equals("can")) {
      return judgement;
    }
    boolean under =
        tree.children(verb, "advcl").stream()
            .anyMatch(c -> syntax.isMarked(c, "if") || syntax.isMarked(c, "unless"));
    boolean will =
        tree.children(stopped ? tree.head(verb) : verb, "aux").stream()
            .anyMatch(a -> syntax.word(a).matches("will|would|shall"));
    Factuality factuality =
        under ? Factuality.HYPOTHETICAL : will ? Factuality.PLANNED : Factuality.ASSERTED;
    return new Judgement(factuality, "", judgement.type());
  }

  /** "not", "no longer": what the clause itself says, and not somebody who denies it. */
  private static boolean isOwn(String cue) {
    return Mood.isNegation(cue) || cue.startsWith("no ");
  }

  private boolean isNot() {
    return tree.children(trigger.at()).stream().anyMatch(c -> Mood.isNegation(syntax.word(c)));
  }

  private boolean isAnyMore() {
    int end = Math.min(trigger.sentence().tokens().size(), trigger.at() + 10);
    for (int i = trigger.at(); i < end; i++) {
      if (isWord(i, "anymore") || isWord(i, "more") && isWord(i - 1, "any")) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int at, String word) {
    return at >= 0
        && at < trigger.sentence().tokens().size()
        && trigger.sentence().tokens().get(at).text().equalsIgnoreCase(word);
  }
}
