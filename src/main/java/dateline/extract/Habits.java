package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Tree;

/**
 * What those of a kind do as a rule: "carriers that fly migrants to Minsk", "asylum seekers who
 * arrive from Russia". It says which of them are meant, and nothing that has happened.
 */
final class Habits {

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;
  private final Fillers fillers;

  Habits(Trigger trigger, Fillers fillers) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
    this.fillers = fillers;
  }

  /** Whether the verb only tells a kind from others: in the present, of nobody in particular. */
  boolean are() {
    int at = trigger.at();
    int head = tree.head(at);
    return head != Tree.ROOT
        && (trigger.type() == EventType.REMOVAL
            || trigger.type() == EventType.MOVEMENT && isOfAny(head))
        && tree.relation(at).equals("acl:relcl")
        && syntax.token(at).tag().equals("VBP")
        && tree.children(at, "aux").isEmpty()
        && syntax.token(head).tag().equals("NNS")
        && !new Relatives(trigger.sentence()).isAside(at)
        && trigger.actors().name(head).isEmpty()
        && fillers.people().filter(People::isSpecific).isEmpty()
        && fillers.of(Role.AGENT).stream().noneMatch(n -> n.form() == Name.Form.PROPER)
        && fillers.members().isEmpty();
  }

  /** "turns back [people] who arrive by boat": not "the people who arrive". */
  private boolean isOfAny(int noun) {
    return tree.relation(noun).equals("obj") || tree.children(noun, "det").isEmpty();
  }
}
