package dateline.extract;

import dateline.annotate.Name;
import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import dateline.annotate.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who does to people what others blame him for or ask him to end: "criticised [Chad] for the
 * expulsion of 40 men", "urged [Cyprus] to halt the returns".
 */
final class Blame {

  private static final Set<EventType> DONE =
      Set.of(EventType.REMOVAL, EventType.DETENTION, EventType.REFUSAL);

  private final Trigger trigger;
  private final Syntax syntax;
  private final Tree tree;

  Blame(Trigger trigger) {
    this.trigger = trigger;
    this.syntax = trigger.syntax();
    this.tree = trigger.sentence().tree();
  }

  /** Those who are blamed; nobody where the noun is not spoken of so. */
  List<Name> blamed() {
    int at = trigger.at();
    int verb = tree.head(at);
    if (trigger.entry().verb()
        || !DONE.contains(trigger.type())
        || verb == Tree.ROOT
        || !syntax.isVerbal(verb)) {
      return List.of();
    }
    boolean charged =
        trigger.is("blaming", verb) && Set.of("for", "over").contains(syntax.preposition(at));
    boolean asked =
        syntax.isObjectOf(at, verb)
            && isEnding(verb)
            && syntax.isInfinitive(verb)
            && tree.head(verb) != Tree.ROOT
            && trigger.is("asking", tree.head(verb));
    IntStream doers =
        charged
            ? syntax.isPassive(verb)
                ? syntax.surfaceSubject(verb).stream()
                : syntax.child(verb, "obj").stream()
            : asked ? syntax.surfaceSubject(verb).stream() : IntStream.empty();
    return doers
        .boxed()
        .flatMap(d -> trigger.actors().actors(d).stream())
        .filter(n -> n.form() == Form.PROPER && n.kind() != Kind.PERSON || n.kind() == Kind.COUNTRY)
        .toList();
  }

  private boolean isEnding(int verb) {
    return trigger.is("stopping", verb)
        || trigger.is("ending", verb)
        || syntax.lemma(verb).equals("reverse");
  }
}
