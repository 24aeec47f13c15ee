package dateline.extract;

import dateline.annotate.Tree;
import dateline.extract.Syntax.Part;

/**
 * What those are accused of whom something happens to: "detained 11 aid workers whom it accused of
 * spying", which is no protest against another actor.
 */
final class Charges {

  private final Trigger trigger;
  private final Fillers fillers;

  Charges(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.fillers = fillers;
  }

  /** "a movement that campaigns against [migrants]" */
  private boolean isMigrant(int token) {
    return trigger
        .syntax()
        .word(token)
        .matches("migrant|immigrant|refugee|foreigner|deportee|newcomer|settler");
  }

  /** What a relative clause is about: "11 aid workers whom it accused". */
  private boolean isObject(int token) {
    Tree tree = trigger.sentence().tree();
    return tree.relation(trigger.at()).equals("acl:relcl") && tree.head(trigger.at()) == token;
  }

  /** Whether the verb's object is a group of people that stands for nobody who acts. */
  boolean are() {
    return trigger.entry().head().matches("accuse|suspect|blame|campaign|rally|demonstrate")
        && !fillers.has(Role.TARGET)
        && trigger.syntax().parts(trigger.at()).stream()
            .filter(
                p ->
                    p.function().equals("object") && isObject(p.token())
                        || p.function().equals("against") && isMigrant(p.token()))
            .map(Part::token)
            .filter(o -> trigger.syntax().token(o).isNoun())
            .anyMatch(
                o ->
                    trigger.actors().people(o).filter(p -> p.head() == o).isPresent()
                        && !trigger.actors().isNamed(o)
                        && !trigger.isOfficer(o));
  }

  /**
   * "urged parliament to [demand] it", "accused Rome of [putting pressure] on others": what others
   * are asked to say, or are charged with, is no protest of theirs.
   */
  static boolean isOfOthers(Tree tree, Syntax syntax, Instance protest) {
    int at = protest.trigger();
    int head = tree.head(at);
    if (head == Tree.ROOT || !protest.entry().verb()) {
      return false;
    }
    return syntax.isInfinitive(at) && syntax.word(head).matches("urge|ask|beg|implore")
        || syntax.isMarked(at, "of") && syntax.word(head).equals("accuse");
  }
}
