package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Set;

/**
 * On which occasion something happens to people, where a relative clause tells it of a noun: "raids
 * in which 45 people were detained". Who undertook that has done this as well.
 */
final class Occasion {

  private static final Set<String> BEFORE = Set.of("in", "during");

  private final Trigger trigger;
  private final Syntax syntax;

  Occasion(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
  }

  /** Whose occasion it is; nobody where the event has none. */
  List<Name> doers() {
    Tree tree = trigger.sentence().tree();
    int at = trigger.at();
    boolean told =
        trigger.entry().verb()
            && tree.relation(at).equals("acl:relcl")
            && syntax.isPassive(at)
            && trigger.is("raid", tree.head(at))
            && tree.children(at).stream()
                .anyMatch(
                    c -> syntax.lemma(c).equals("which") && BEFORE.contains(syntax.preposition(c)));
    if (!told) {
      return List.of();
    }
    int noun = tree.head(at);
    List<Name> own = new Doers(trigger).of(noun);
    int verb = tree.head(noun);
    boolean undertaken =
        own.isEmpty()
            && tree.relation(noun).equals("obj")
            && syntax.isVerbal(verb)
            && !syntax.isPassive(verb);
    return undertaken
        ? syntax.surfaceSubject(verb).stream()
            .boxed()
            .flatMap(s -> trigger.actors().actors(s).stream())
            .toList()
        : own;
  }
}
