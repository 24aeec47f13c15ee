package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.People;
import dateline.annotate.Tree;
import java.util.Set;

/**
 * What those of a kind do as a rule: "carriers that fly migrants to Minsk", "asylum seekers who
 * arrive from Russia". It says which of them are meant, and nothing that has happened.
 */
final class Habits {

  private static final Set<String> ANYBODY =
      Set.of("anyone", "anybody", "everyone", "everybody", "whoever", "whosoever");

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
    return isKind() || isWhoever() || isCustom() || isTypical() || isBare();
  }

  /** "anyone [who comes] here illegally", "whoever enters": nobody has come by that. */
  private boolean isWhoever() {
    int at = trigger.at();
    int head = tree.head(at);
    boolean whose =
        tree.relation(at).equals("acl:relcl") && head != Tree.ROOT && isWhoever(syntax.word(head))
            || tree.children(at, "nsubj").stream()
                .anyMatch(s -> syntax.word(s).startsWith("who") && isWhoever(syntax.word(s)));
    return trigger.type().happensToPeople()
        && whose
        && syntax.token(at).tag().matches("VBZ|VBP")
        && fillers.people().filter(p -> !p.nationalities().isEmpty()).isEmpty();
  }

  static boolean isWhoever(String word) {
    return ANYBODY.contains(word);
  }

  /** "People used to [go] to Russia": what was done once, by nobody in particular. */
  private boolean isCustom() {
    int used = tree.head(trigger.at());
    return used != Tree.ROOT
        && trigger.type() == EventType.MOVEMENT
        && tree.relation(trigger.at()).equals("xcomp")
        && syntax.word(used).equals("use")
        && fillers.people().filter(People::isSpecific).isEmpty()
        && fillers.members().isEmpty();
  }

  /** "Now a young man takes the night flight and [comes] home": anybody might. */
  private boolean isTypical() {
    return trigger.type() == EventType.MOVEMENT
        && syntax.token(trigger.at()).tag().equals("VBZ")
        && fillers
            .people()
            .filter(p -> p.text().matches("(?i)an? .*") && p.nationalities().isEmpty())
            .filter(p -> syntax.token(p.head()).tag().equals("NN"))
            .filter(p -> !trigger.is("band", p.head()))
            .isPresent();
  }

  /** "remains the country that expels most" */
  private boolean isBare() {
    return trigger.type() == EventType.REMOVAL
        && tree.relation(trigger.at()).equals("acl:relcl")
        && syntax.token(trigger.at()).tag().equals("VBZ")
        && fillers
            .people()
            .filter(p -> p.text().matches("(?i)(the )?(most|many|more)"))
            .isPresent();
  }

  private boolean isKind() {
    int at = trigger.at();
    int head = tree.head(at);
    return head != Tree.ROOT
        && (trigger.type() == EventType.REMOVAL
            || trigger.type() == EventType.MOVEMENT && isOfAny(head))
        && tree.relation(at).equals("acl:relcl")
        && (isPresent(at) || isPossible(at))
        && (syntax.token(head).tag().equals("NNS") || areThose(head))
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

  /** "[Those] who leave before then pay no fine", but not "those who now come home". */
  private boolean areThose(int head) {
    return syntax.token(head).text().equalsIgnoreCase("those")
        && fillers.of(Role.AGENT).isEmpty()
        && tree.children(trigger.at(), "advmod").stream()
            .noneMatch(a -> syntax.word(a).matches("now|already|currently"));
  }

  /** "turns back [people] who arrive by boat": not "the people who arrive". */
  private boolean isOfAny(int noun) {
    return tree.relation(noun).equals("obj") || tree.children(noun, "det").isEmpty();
  }
}
