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

  /** Whether the verb only tells a kind from others: of nobody in particular. */
  boolean are() {
    int at = trigger.at();
    int head = tree.head(at);
    return head != Tree.ROOT
        && (trigger.type() == EventType.REMOVAL
            || trigger.type() == EventType.MOVEMENT && isOfAny(head))
        && tree.relation(at).equals("acl:relcl")
        && (isPresent(at) || isPossible(at))
        && syntax.token(head).tag().equals("NNS")
        && !new Relatives(trigger.sentence()).isAside(at)
        && trigger.actors().name(head).isEmpty()
        && fillers.people().filter(People::isSpecific).isEmpty()
        && fillers.of(Role.AGENT).stream().noneMatch(n -> n.form() == Name.Form.PROPER)
        && fillers.members().isEmpty();
  }

  private boolean isPresent(int verb) {
    return syntax.token(verb).tag().equals("VBP") && tree.children(verb, "aux").isEmpty();
  }

  /** "people who [cannot] be sent home" */
  private boolean isPossible(int verb) {
    return tree.children(verb, "aux").stream()
        .anyMatch(a -> syntax.word(a).matches("can|could|may"));
  }

  /** "turns back [people] who arrive by boat": not "the people who arrive". */
  private boolean isOfAny(int noun) {
    return tree.relation(noun).equals("obj") || tree.children(noun, "det").isEmpty();
  }
}
